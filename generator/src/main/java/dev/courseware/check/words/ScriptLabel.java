package dev.courseware.check.words;

/** Finds labels: the name of a cast member at the start of a line, followed by a colon. */
final class ScriptLabel {
    private static final int LONGEST = 100;
    private static final int LONGEST_NAME = 48;
    private static final String ENDS = ":：]>|";

    private final ScannedText text;
    private final Speakers speakers;

    ScriptLabel(ScannedText text, Speakers speakers) {
        this.text = text;
        this.speakers = speakers;
    }

    /**
     * A label.
     *
     * @param end the index after its colon
     * @param speaker whose label it is
     * @param alone whether it is the only label on the line
     */
    record Found(int end, int speaker, boolean alone) {}

    /** Returns the label that opens a line, or null. */
    Found find(int from, int lineEnd) {
        int limit = Math.min(lineEnd, from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.at(at);
            if ((c == ':' || c == '：') && text.at(Math.max(from, at - 1)) != '\\') {
                int end = at + 1;
                while (end < lineEnd && "*_\"".indexOf(text.at(end)) >= 0) {
                    end++;
                }
                boolean spaced = end == lineEnd || c == '：' || Character.isWhitespace(text.at(end));
                String name = name(from, at);
                if (spaced && speakers.isName(name)) {
                    return new Found(end, speakers.named(name), isAlone(end, lineEnd));
                }
                if (spaced && at - from < LONGEST_NAME && isName(from, at)) {
                    return new Found(end, WordSequence.NOBODY, false);
                }
            }
        }
        return null;
    }

    /** What may be a name, without brackets, emphasis, quotes, tags and numbers before it. */
    private String name(int from, int to) {
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if ("([<（".indexOf(c) >= 0) {
                depth++;
            } else if (")]>）".indexOf(c) >= 0) {
                depth--;
            } else if (depth <= 0 && ("*_\"“”„@".indexOf(c) < 0 || isWithinWord(i, from, to))) {
                name.append(c);
            }
        }
        int start = 0;
        while (start < name.length() && !Character.isLetter(name.charAt(start))) {
            start++;
        }
        String bare = name.toString().strip();
        return speakers.isName(bare) ? bare : name.substring(start).strip();
    }

    /** Whether letters stand on both sides, so that a sign doesn't surround a name. */
    private boolean isWithinWord(int at, int from, int to) {
        return at > from && at + 1 < to && Character.isLetter(text.at(at - 1)) && Character.isLetter(text.at(at + 1));
    }

    /** Whether a label of any shape may end in a range of a line. */
    boolean mayEnd(int from, int to) {
        int sign = text.find('<', from, to);
        while (sign >= 0 && !text.startsWith("<|", sign)) {
            sign = text.find('<', sign + 1, to);
        }
        return sign >= 0 || !isAlone(from, to);
    }

    /** Whether no name ends in a range of a line as in a label. */
    private boolean isAlone(int from, int to) {
        for (int at = from; at < to; at++) {
            if (ENDS.indexOf(text.at(at)) >= 0 && isName(from, at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name ends before an index. */
    private boolean isName(int from, int end) {
        int to = end;
        while (to > from && !WordSequence.isPart(text.at(to - 1)) && end - to < LONGEST_NAME) {
            to--;
        }
        for (int start = to - 1; start >= from && to - start <= LONGEST_NAME; start--) {
            boolean begins = start == from || !WordSequence.isPart(text.at(start - 1));
            if (begins && speakers.isName(text.text().substring(start, to))) {
                return true;
            }
        }
        return false;
    }

    /** Adds the words of the remarks in a label's brackets, {@code Alice (whispering):}, except what its speaker is called. */
    void addRemarks(int from, int to, WordSequence words) {
        int depth = 0;
        int at = from;
        while (at < to) {
            char c = text.at(at);
            if (c == '(' || c == '[') {
                // A digit begins a time or a number.
                depth += at + 1 < to && Character.isDigit(text.at(at + 1)) ? 0 : 1;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            }
            if (WordSequence.isPart(c)) {
                int behind = WordSequence.end(text.text(), at, to);
                long word = WordSequence.hash(text.text(), at, behind);
                if (depth > 0 && !speakers.calls(word)) {
                    words.add(word, at);
                }
                at = behind;
            } else {
                at++;
            }
        }
    }
}
