package dev.courseware.render.transcript;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.TextSpan;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds the places of a turn's times in what is spoken, by counting letters and signs that mean nothing to Markdown, which
 * markup doesn't change. Where what is spoken is another text, as with formulas, each time still gets a word of its own.
 */
final class Moments {
    private static final int LONGEST_ENTITY = 32;
    /** Entities for what is not counted. */
    private static final Set<String> UNCOUNTED =
            Set.of("lt", "gt", "amp", "quot", "apos", "nbsp", "ensp", "emsp", "thinsp", "shy", "zwnj", "zwj");

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
            while (read < offset) {
                if (!cues.isEmpty() && cues.peek().end() <= read) {
                    cues.remove();
                }
                boolean silent = !cues.isEmpty() && cues.peek().start() <= read;
                int entity = behindEntity(turn.text(), read);
                letters += !silent && isCounted(turn.text(), read, entity) ? 1 : 0;
                read = Math.max(read + 1, entity);
            }
            boolean cue = false;
            while (at < spoken.length() && (counted < letters || span.offset() > 0 && !cue && !starts(spoken, at))) {
                int end = said.cueFrom(at);
                counted += end < 0 && isCounted(spoken.charAt(at)) ? 1 : 0;
                cue = end >= 0;
                at = cue ? end : at + 1;
            }
            moments.add(new Moment(at, span.start(), span.end()));
        }
        return areApart(moments, spoken) ? moments : apart(moments, said);
    }

    /** Whether something is spoken between any two times, and behind the last. */
    private static boolean areApart(List<Moment> moments, String spoken) {
        for (int i = 0; i < moments.size(); i++) {
            int end = i + 1 < moments.size() ? moments.get(i + 1).at() : spoken.length();
            if (spoken.substring(moments.get(i).at(), end).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The same times at words of their own, as far as there are words. */
    private static List<Moment> apart(List<Moment> moments, CuedText said) {
        List<Integer> words = wordStarts(said);
        int[] word = new int[moments.size()];
        int next = 0;
        for (int i = 0; i < word.length; i++) {
            while (next < words.size() && words.get(next) < moments.get(i).at()) {
                next++;
            }
            word[i] = i == 0 ? next : Math.max(next, word[i - 1] + 1);
        }
        int last = words.size() - 1;
        for (int i = word.length - 1; i >= 0; i--) {
            word[i] = Math.max(0, Math.min(word[i], last--));
            last = Math.min(last, word[i] - 1);
        }
        List<Moment> apart = new ArrayList<>(word.length);
        for (int i = 0; i < word.length; i++) {
            Moment moment = moments.get(i);
            apart.add(words.isEmpty() ? moment : new Moment(words.get(word[i]), moment.start(), moment.end()));
        }
        return apart;
    }

    private static List<Integer> wordStarts(CuedText said) {
        String spoken = said.text();
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        while (at < spoken.length()) {
            int end = said.cueFrom(at);
            if (end < 0 && !Character.isWhitespace(spoken.charAt(at)) && starts(spoken, at)) {
                starts.add(at);
            }
            at = Math.max(at + 1, end);
        }
        return starts;
    }

    /** Whether a word, with the marks before it, starts there. */
    private static boolean starts(String spoken, int at) {
        return at == 0 || Character.isWhitespace(spoken.charAt(at - 1)) || spoken.charAt(at - 1) > '\u3000';
    }

    private static boolean isCounted(String text, int index, int behindEntity) {
        return behindEntity > index
                ? !UNCOUNTED.contains(text.substring(index + 1, behindEntity - 1))
                : isCounted(text.charAt(index));
    }

    private static boolean isCounted(char c) {
        return Character.isLetterOrDigit(c) || c > 127 && isSign(Character.getType(c));
    }

    private static boolean isSign(int type) {
        return type == Character.OTHER_NUMBER
                || type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.CURRENCY_SYMBOL
                || type == Character.SURROGATE;
    }

    /** The index behind an entity that begins at an index, or that index if none does. */
    private static int behindEntity(String text, int index) {
        if (text.charAt(index) != '&') {
            return index;
        }
        int last = Math.min(text.length(), index + LONGEST_ENTITY);
        int at = index + 1;
        while (at < last && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '#')) {
            at++;
        }
        return at > index + 1 && at < last && text.charAt(at) == ';' ? at + 1 : index;
    }
}
