package dev.courseware.render.transcript;

import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is said, on one line, with the cues that stand in the midst of it. Indices are those of {@link #text}. Immutable.
 */
final class CuedText {
    static final CuedText NONE = new CuedText("", List.of());

    private final String text;
    private final List<Place> cues;

    /** Where a cue stands, with its brackets. */
    private record Place(int start, int end) {}

    private CuedText(String text, List<Place> cues) {
        this.text = text;
        this.cues = List.copyOf(cues);
    }

    /** Puts together what is said; whatever parts its words becomes one blank. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Place> cues = new ArrayList<>();

        Builder add(CharSequence words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean blank = c == ' ' || c >= '\t' && c <= '\r';
                if (!blank) {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
            return this;
        }

        Builder add(RichText words) {
            StringBuilder plain = new StringBuilder();
            for (Inline piece : words.pieces()) {
                if (piece instanceof InlineCue cue) {
                    int start = text.length();
                    add("(").add(cue.words()).add(")");
                    cues.add(new Place(start, text.length()));
                } else if (piece.content().isEmpty()) {
                    plain.setLength(0);
                    piece.appendPlain(plain);
                    add(plain);
                } else {
                    add(piece.content());
                }
            }
            return this;
        }

        CuedText build() {
            return new CuedText(text.toString(), cues).strip();
        }
    }

    /** A text on one line. */
    static String oneLine(String text) {
        return new Builder().add(text).build().text();
    }

    /** All of it, cues in round brackets. */
    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The part between two indices, without blanks around it. Neither may stand within a cue. */
    CuedText part(int from, int to) {
        List<Place> within = new ArrayList<>();
        for (int i = lastCue(from - 1) + 1; i < cues.size() && cues.get(i).end <= to; i++) {
            within.add(new Place(cues.get(i).start - from, cues.get(i).end - from));
        }
        return new CuedText(text.substring(from, to), within).strip();
    }

    private CuedText strip() {
        String bare = text.strip();
        if (bare.length() == text.length()) {
            return this;
        }
        int cut = bare.isEmpty() ? 0 : text.indexOf(bare.charAt(0));
        return new CuedText(
                bare,
                cues.stream()
                        .map(cue -> new Place(cue.start - cut, cue.end - cut))
                        .toList());
    }

    /** Whether only cues stand in it. */
    boolean isSilent() {
        return spoken().isBlank();
    }

    /** What a voice says: all but the cues, and the space behind each. */
    String spoken() {
        if (cues.isEmpty()) {
            return text;
        }
        StringBuilder said = new StringBuilder(text.length());
        int from = 0;
        for (Place cue : cues) {
            said.append(text, from, cue.start);
            from = cue.end;
            boolean spaced = cue.start == 0 || Character.isWhitespace(text.charAt(cue.start - 1));
            while (spaced && from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return said.append(text, from, text.length()).toString();
    }

    /** All of it, written by one function for what is said and another one for cues with their brackets. */
    String written(UnaryOperator<String> words, UnaryOperator<String> cues) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        for (Place cue : this.cues) {
            out.append(words.apply(text.substring(from, cue.start)));
            out.append(cues.apply(text.substring(cue.start, cue.end)));
            from = cue.end;
        }
        return out.append(words.apply(text.substring(from))).toString();
    }

    /** The index at which the cue begins that begins before an index and ends behind it; -1 if none does. */
    int cueAround(int index) {
        int last = lastCue(index - 1);
        return last >= 0 && cues.get(last).end > index ? cues.get(last).start : -1;
    }

    /** The index behind the cue that begins at an index; -1 if none does. */
    int cueFrom(int index) {
        int last = lastCue(index);
        return last >= 0 && cues.get(last).start == index ? cues.get(last).end : -1;
    }

    /** The number of the last cue that begins at an index or before; -1 if none does. */
    private int lastCue(int index) {
        int low = 0;
        int high = cues.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            boolean before = cues.get(middle).start <= index;
            low = before ? middle + 1 : low;
            high = before ? high : middle - 1;
        }
        return high;
    }
}
