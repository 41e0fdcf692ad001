package dev.courseware.render.transcript;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.TextSpan;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the places of a turn's times in what is spoken, by counting letters, which markup doesn't change. */
final class Moments {
    private Moments() {}

    static List<Moment> of(Turn turn, CuedText said) {
        String spoken = said.text();
        List<Moment> moments = new ArrayList<>(turn.spans().size());
        Deque<Cue> cues = new ArrayDeque<>();
        for (Cue each : turn.cues()) {
            if (each.place() == Cue.Place.MIDDLE && !turn.spans().isEmpty()) {
                cues.add(each);
            }
        }
        int letters = 0;
        int read = 0;
        int at = 0;
        int counted = 0;
        for (TextSpan span : turn.spans()) {
            int offset = Math.min(span.offset(), turn.text().length());
            for (; read < offset; read++) {
                if (!cues.isEmpty() && cues.peek().end() <= read) {
                    cues.remove();
                }
                boolean silent = !cues.isEmpty() && cues.peek().start() <= read;
                letters += isLetter(turn.text(), read) && !silent ? 1 : 0;
            }
            boolean cue = false;
            while (at < spoken.length() && (counted < letters || span.offset() > 0 && !cue && !starts(spoken, at))) {
                int end = said.cueFrom(at);
                counted += end < 0 && isLetter(spoken, at) ? 1 : 0;
                cue = end >= 0;
                at = cue ? end : at + 1;
            }
            moments.add(new Moment(at, span.start(), span.end()));
        }
        return moments;
    }

    /** Whether a word, with the marks before it, starts there. */
    private static boolean starts(String spoken, int at) {
        return at == 0 || Character.isWhitespace(spoken.charAt(at - 1)) || spoken.charAt(at - 1) > '\u3000';
    }

    private static boolean isLetter(String text, int index) {
        return Character.isLetterOrDigit(text.charAt(index));
    }
}
