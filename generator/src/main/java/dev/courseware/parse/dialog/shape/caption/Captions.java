package dev.courseware.parse.dialog.shape.caption;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.PlainSpeech;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.shape.caption.CaptionLine.Change;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of captions, without tags for formatting and marks for a change of speaker. */
final class Captions {
    private static final String NOTES = "♪♫♩♬";

    private final Script script;
    private final List<CaptionLine> lines = new ArrayList<>();
    private String voice = "";
    private Position voicePlace = Position.START;
    /** Whether a line began with {@code >>}, in which case it isn't an operator elsewhere either. */
    private boolean live;

    Captions(Script script) {
        this.script = script;
    }

    /** Adds the text of one caption. */
    void add(String stamp, List<SourceLine> payload) {
        voice = "";
        String words = payload.size() == 1 ? LineForms.direction(payload.get(0).text()) : null;
        if (words != null) {
            add(new Step.Given(
                    new Direction(PlainSpeech.markdown(words), payload.get(0).position())));
            return;
        }
        String music = music(payload);
        if (!music.isEmpty()) {
            add(new Step.Given(
                    new Direction(PlainSpeech.markdown(music), payload.get(0).position())));
            return;
        }
        int first = lines.size();
        for (SourceLine line : payload) {
            cut(line, stamp, lines.size() == first && payload.size() > 1);
        }
        dashes(first);
    }

    /** What a caption shows between music notes, which is played or sung and nobody's speech; or an empty string. */
    private static String music(List<SourceLine> payload) {
        if (payload.isEmpty() || NOTES.indexOf(firstSign(payload.get(0).text())) < 0) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (SourceLine line : payload) {
            String text = line.text();
            words.append(words.isEmpty() ? "" : " ");
            for (int i = 0; i < text.length(); i++) {
                int close = text.charAt(i) == '<' ? CaptionTag.end(text, i) : -1;
                i = close < 0 ? i + CaptionTag.decode(text, i, words) - 1 : close - 1;
            }
        }
        String music = words.toString().strip();
        return NOTES.indexOf(music.charAt(music.length() - 1)) < 0 ? "" : music;
    }

    /** The first character of a line that is shown. */
    private static char firstSign(String text) {
        int at = 0;
        while (at < text.length() && (SourceLine.isSpace(text.charAt(at)) || text.charAt(at) == '<')) {
            int close = text.charAt(at) == '<' ? CaptionTag.end(text, at) : at + 1;
            if (close < 0 || CaptionTag.voice(text, at, close) != null) {
                break;
            }
            at = close;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** Adds something that is between captions. */
    void add(Step step) {
        lines.add(CaptionLine.of(step));
    }

    List<Step> steps() {
        return new CaptionTurns(script, lines).steps();
    }

    /** Splits a line at its voice tags and removes formatting tags. */
    private void cut(SourceLine line, String stamp, boolean above) {
        String text = line.text();
        StringBuilder words = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int close = c == '<' ? CaptionTag.end(text, i) : c == '{' ? CaptionTag.placeEnd(text, i) : -1;
            if (close < 0 && text.startsWith("<v ", i)) {
                script.remarks()
                        .report(
                                CoreRule.DIALOG_SYNTAX,
                                line.at(i),
                                "this voice tag has no «>» at its end",
                                "write it as «<v Name>text»");
            }
            if (close < 0) {
                i += CaptionTag.decode(text, i, words) - 1;
                continue;
            }
            String speaker = CaptionTag.voice(text, i, close);
            if (speaker != null) {
                piece(line, start, words, stamp, above);
                start = close;
                voice = speaker;
                voicePlace = line.at(i);
            }
            i = close - 1;
        }
        piece(line, start, words, stamp, above);
    }

    /** Adds words, with a line for each speaker of {@code >> I see. >> You do?} */
    private void piece(SourceLine line, int start, StringBuilder words, String stamp, boolean above) {
        String text = words.toString();
        words.setLength(0);
        int from = 0;
        for (int at = chevrons(text, 0); voice.isEmpty() && at >= 0; at = chevrons(text, from)) {
            add(line, start + from, text.substring(from, at), stamp, above, change(text, from));
            from = at;
            while (from < text.length() && (text.charAt(from) == '>' || SourceLine.isSpace(text.charAt(from)))) {
                from++;
            }
            int next = chevrons(text, from);
            add(
                    line,
                    start + from,
                    text.substring(from, next < 0 ? text.length() : next),
                    stamp,
                    above,
                    Change.CHEVRONS);
            from = next < 0 ? text.length() : next;
        }
        add(line, start + from, text.substring(from), stamp, above, Change.NONE);
    }

    private static Change change(String text, int from) {
        return from > 0 && text.charAt(from - 1) == '>' ? Change.CHEVRONS : Change.NONE;
    }

    /** The index of the next {@code >>} that begins a line or a sentence, or -1. */
    private int chevrons(String text, int from) {
        for (int at = text.indexOf(">>", from); at >= 0; at = text.indexOf(">>", at + 1)) {
            boolean starts = at == 0
                    || text.charAt(at - 1) == ' '
                            && text.substring(0, Math.min(at, 8)).isBlank()
                            && at < 8;
            live |= starts;
            if (starts || live && SourceLine.isSpace(text.charAt(at - 1)) && !Character.isDigit(text.charAt(at - 2))) {
                return at;
            }
        }
        return -1;
    }

    private void add(SourceLine line, int start, String words, String stamp, boolean above, Change change) {
        if (!words.isBlank()) {
            SourceLine text = new SourceLine(words, line.number(), line.column() + start);
            lines.add(new CaptionLine(text, stamp, voice, voicePlace, above, change, null));
        }
    }

    /** Removes the dashes at the start of a caption's lines, which show that two people speak. */
    private void dashes(int first) {
        int dashes = 0;
        for (int i = first; i < lines.size(); i++) {
            dashes += dash(lines.get(i)) > 0 ? 1 : 0;
        }
        boolean two = dashes == 2 && dash(lines.get(first)) > 0 && !listed(first);
        for (int i = first; two && i < lines.size(); i++) {
            CaptionLine line = lines.get(i);
            int end = dash(line);
            if (end > 0) {
                lines.set(
                        i,
                        new CaptionLine(
                                line.text().from(end), line.stamp(), "", line.voicePlace(), false, Change.DASH, null));
            }
        }
    }

    /** Whether the words above announce a list. */
    private boolean listed(int first) {
        return first > 0 && lines.get(first - 1).text().text().stripTrailing().endsWith(":");
    }

    /** The index after the dash that begins the line, or 0. */
    private static int dash(CaptionLine line) {
        String text = line.text().text();
        int at = line.text().contentStart();
        boolean dash = line.voice().isEmpty() && at + 1 < text.length() && "-–—‐".indexOf(text.charAt(at)) >= 0;
        if (!dash || text.charAt(at + 1) == text.charAt(at)) {
            return 0;
        }
        return SourceLine.isSpace(text.charAt(at + 1)) ? at + 2 : at + 1;
    }
}
