package dev.courseware.parse.dialog;

import dev.courseware.model.dialog.Aside;
import java.util.List;

/** <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>, with {@code <v Alice>} or {@code Alice:} before the words. */
final class WebVtt implements ShapeReader {
    private static final String HEADER = "WEBVTT";

    @Override
    public int turns(Script script) {
        return header(script) < 0 ? 0 : SIGNED;
    }

    @Override
    public List<Step> read(Script script) {
        int start = header(script) + 1;
        while (start < script.lines().size() && !script.lines().get(start).isBlank()) {
            start++;
        }
        return new CaptionBlocks(script).read(start, WebVtt::readOther);
    }

    private static boolean readOther(List<SourceLine> block, Captions captions) {
        String first = block.get(0).text().strip();
        if (first.equals("NOTE") || first.startsWith("NOTE ")) {
            String words = Paragraph.join(block).substring("NOTE".length()).strip();
            if (!words.isEmpty()) {
                captions.add(new Step.Given(new Aside("aside", words, block.get(0).position())));
            }
            return true;
        }
        return first.equals("STYLE") || first.equals("REGION");
    }

    private static int header(Script script) {
        int first = script.firstContent();
        if (first == script.lines().size()) {
            return -1;
        }
        String text = script.lines().get(first).text();
        boolean header = text.startsWith(HEADER)
                && (text.length() == HEADER.length() || Character.isWhitespace(text.charAt(HEADER.length())));
        return header ? first : -1;
    }
}
