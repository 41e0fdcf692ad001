package dev.courseware.parse.block;

import dev.courseware.model.Html;
import dev.courseware.model.Prose;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Turn;
import java.util.List;
import java.util.function.BiFunction;

/** Keeps the place of cues in the middle of a turn while the text around them is read as Markdown. */
final class CueMarks {
    /** Private use characters, which Markdown leaves alone. */
    private static final char START = '\uE000';

    private static final char END = '\uE001';

    private final List<Cue> cues;

    private CueMarks(List<Cue> cues) {
        this.cues = cues;
    }

    static CueMarks of(Turn turn) {
        return new CueMarks(turn.cues().stream()
                .filter(cue -> cue.place() == Cue.Place.MIDDLE)
                .toList());
    }

    /** The turn's text with a mark in the place of each cue. */
    String mark(String text) {
        StringBuilder marked = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            marked.append(text, from, cue.start()).append(START).append(i).append(END);
            from = cue.end();
        }
        return marked.append(text, from, text.length()).toString();
    }

    /** What is said, without the cues. */
    String without(String marked) {
        return replaced(marked, (cue, inTag) -> "");
    }

    /** What is said with the cues in italics. */
    Prose shown(Prose prose) {
        if (cues.isEmpty()) {
            return prose;
        }
        String html = replaced(prose.html().value(), CueMarks::markup);
        String text = replaced(prose.text(), (cue, inTag) -> "(" + cue.text() + ")");
        return new Prose(new Html(html), text, prose.position());
    }

    /** Within a tag, as in the title of a link, a cue is no more than its words. */
    private static String markup(Cue cue, boolean inTag) {
        Html words = Html.text("(" + cue.text() + ")");
        return inTag ? words.value() : "<i class=\"cue\">" + words + "</i>";
    }

    /**
     * Puts something in the place of each mark, in one pass, for a long turn may have thousands.
     *
     * @param words is given the cue, and whether it stands within a tag, if this is HTML
     */
    private String replaced(String marked, BiFunction<Cue, Boolean, String> words) {
        StringBuilder text = new StringBuilder(marked.length());
        int from = 0;
        boolean inTag = false;
        for (int at = marked.indexOf(START); at >= 0 && !cues.isEmpty(); at = marked.indexOf(START, at + 1)) {
            int end = at + 1;
            int number = 0;
            while (end < marked.length() && number < cues.size() && Character.isDigit(marked.charAt(end))) {
                number = 10 * number + Character.digit(marked.charAt(end), 10);
                end++;
            }
            boolean mark = end > at + 1 && end < marked.length() && marked.charAt(end) == END && number < cues.size();
            if (mark) {
                String before = marked.substring(from, at);
                int begins = before.lastIndexOf('<');
                int ends = before.lastIndexOf('>');
                inTag = begins == ends ? inTag : begins > ends;
                text.append(before).append(words.apply(cues.get(number), inTag));
                from = end + 1;
            }
        }
        return text.append(marked, from, marked.length()).toString();
    }
}
