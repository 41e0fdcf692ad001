package dev.courseware.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a WebVTT file, without its times. */
public final class CaptionFile {
    private static final String BEGIN = "WEBVTT";
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
    private static final int PARAGRAPH = 400;

    private CaptionFile() {}

    /** Whether a text begins like WebVTT (WebVTT, 4.1). */
    public static boolean isOne(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.startsWith(BEGIN)
                && (plain.length() == BEGIN.length() || Character.isWhitespace(plain.charAt(BEGIN.length())));
    }

    /** The words of all cues, in paragraphs that end where a sentence ends. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean cue = false;
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                cue = false;
            } else if (line.contains("-->")) {
                cue = true;
                if (paragraph.length() > PARAGRAPH && endsSentence(paragraph)) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            } else if (cue) {
                String words = plain(line);
                paragraph
                        .append(paragraph.isEmpty() || words.isEmpty() ? "" : " ")
                        .append(words);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static boolean endsSentence(CharSequence text) {
        return ".!?…。".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String plain(String line) {
        return TAG.matcher(line)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&")
                .strip();
    }
}
