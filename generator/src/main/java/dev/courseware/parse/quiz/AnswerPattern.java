package dev.courseware.parse.quiz;

import java.util.Optional;

/**
 * Regular expressions for answers, of the few signs that Java and every browser read alike. They run in learners'
 * browsers, so that one that can be matched in very many ways, and so would stop a page, is refused.
 */
final class AnswerPattern {
    private static final int LONGEST = 200;
    /** How many ways there may be to match an answer, as a power of two. A learner writes at most 100 signs. */
    private static final double MOST = 22;
    /** What one sign that may repeat adds to that: the places where it may end. */
    private static final double REPEATED = Math.log(100) / Math.log(2);

    private static final String ESCAPABLE = "^$\\.*+?()[]{}|/-";
    private static final String CLASSES = "dws";

    private final String text;
    private int at;
    private int depth;
    private double ways;

    private AnswerPattern(String text) {
        this.text = text;
    }

    /** Says why an expression can't be used; empty if it can. */
    static Optional<String> problem(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("it is longer than " + LONGEST + " signs");
        }
        try {
            new AnswerPattern(text).alternatives();
            return Optional.empty();
        } catch (Unusable problem) {
            return Optional.of(problem.getMessage());
        }
    }

    /**
     * Reads up to the end or the bracket that closes a group.
     *
     * @return whether there is a choice or a repetition in it
     */
    private boolean alternatives() {
        boolean free = false;
        int count = 1;
        boolean empty = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ')') {
                break;
            }
            at++;
            if (c == '|') {
                something(empty);
                count++;
                empty = true;
                continue;
            }
            boolean inner = atom(c);
            free = repetition(inner) || inner || free;
            empty = false;
        }
        if (at < text.length() && depth == 0) {
            throw new Unusable("«)» closes nothing");
        }
        something(empty);
        if (count > 1) {
            add(Math.log(count) / Math.log(2));
        }
        return free || count > 1;
    }

    private static void something(boolean empty) {
        if (empty) {
            throw new Unusable("a part of it is empty");
        }
    }

    /** Reads one sign or a group; says whether it is one with a choice or a repetition in it. */
    private boolean atom(char c) {
        switch (c) {
            case '(' -> {
                return group();
            }
            case '[' -> set();
            case '\\' -> escape();
            case '*', '+', '?', '{' -> throw new Unusable("«" + c + "» repeats nothing");
            case ']', '}' -> throw new Unusable("«" + c + "» closes nothing; write «\\" + c + "» for the sign");
            case '^', '$' -> throw new Unusable("«" + c + "» is not needed, since the whole answer has to match");
            default -> {
                // Any other sign stands for itself.
            }
        }
        return false;
    }

    private boolean group() {
        if (at < text.length() && text.charAt(at) == '?') {
            throw new Unusable("«(?» is not among them");
        }
        depth++;
        boolean free = alternatives();
        depth--;
        if (at == text.length()) {
            throw new Unusable("«(» is never closed");
        }
        at++;
        return free;
    }

    private void set() {
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != ']') {
            char c = text.charAt(at++);
            if (c == '[' || c == '&') {
                throw new Unusable("«" + c + "» stands in brackets; write «\\" + c + "»");
            }
            if (c == '\\') {
                escape();
            } else if (c == '-' && at - 1 > from && at < text.length() && text.charAt(at) != ']') {
                range(text.charAt(at - 2), text.charAt(at));
            }
        }
        if (at == text.length()) {
            throw new Unusable("«[» is never closed");
        }
        if (at == from) {
            throw new Unusable("«[]» holds nothing");
        }
        at++;
    }

    private static void range(char first, char last) {
        boolean plain = Character.isLetterOrDigit(first) && Character.isLetterOrDigit(last);
        if (!plain || first > last) {
            throw new Unusable("«" + first + "-" + last + "» is no range of letters or digits");
        }
    }

    private void escape() {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (ESCAPABLE.indexOf(c) < 0 && CLASSES.indexOf(c) < 0 && c != '&') {
            throw new Unusable("«\\" + c + "» is not among them");
        }
        at++;
    }

    /** @param free whether what is repeated can match in more than one way */
    private boolean repetition(boolean free) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c == '{') {
            throw new Unusable("«{» is not among them; write the sign as often as it should stand");
        }
        if (c != '?' && c != '*' && c != '+') {
            return false;
        }
        at++;
        if (free && c != '?') {
            throw new Unusable("what repeats has a choice or a repetition in it");
        }
        add(c == '?' ? 1 : REPEATED);
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (next == '?' || next == '*' || next == '+') {
            throw new Unusable("«" + c + next + "» is not among them");
        }
        return true;
    }

    private void add(double more) {
        ways += more;
        if (ways > MOST) {
            throw new Unusable("there are too many ways to match it");
        }
    }

    /** Ends the reading of an expression. */
    private static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message, null, false, false);
        }
    }
}
