package dev.courseware.parse;

import dev.courseware.model.Position;
import java.util.Optional;

/**
 * Refuses the few texts that no author writes and that would keep the Markdown parser busy for minutes or overflow its
 * stack. The limits are an order of magnitude above what real lessons reach.
 */
final class InputLimits {
    private static final int NESTING = 60;
    private static final int INDENT = 300;
    private static final int OPEN_BRACKETS = 80;
    private static final int OPEN_EMPHASIS = 1_000;
    private static final int BACKTICKS = 40;
    private static final int COMMENTS = 300;
    private static final int DEFINITIONS = 2_000;
    private static final int BARE_LINKS = 1_000;

    private final String text;
    private int line;
    private int brackets;
    private int emphasis;
    private int comments;
    private int definitions;
    private int bareLinks;
    private char fence;

    private InputLimits(String text) {
        this.text = text;
    }

    /** What is too much, and where. */
    record Excess(String what, Position at) {}

    static Optional<Excess> check(String text, int firstLine) {
        return new InputLimits(text).check(firstLine);
    }

    private Optional<Excess> check(int firstLine) {
        line = firstLine;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String excess = checkLine(start, end);
            if (excess != null) {
                return Optional.of(new Excess(excess, new Position(line, 1)));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private String checkLine(int start, int end) {
        int at = start;
        int markers = 0;
        int indent = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                indent++;
            } else if (c == '>') {
                markers++;
            } else if ((c == '-' || c == '+' || c == '*') && isBlankAt(at + 1, end)) {
                markers++;
            } else if (c >= '0' && c <= '9') {
                int digits = at;
                while (digits < end && Character.isDigit(text.charAt(digits))) {
                    digits++;
                }
                boolean item = digits < end && ".)".indexOf(text.charAt(digits)) >= 0 && isBlankAt(digits + 1, end);
                if (!item) {
                    break;
                }
                markers++;
                at = digits;
            } else {
                break;
            }
            at++;
        }
        if (markers > NESTING) {
            return "lists and quotations are nested deeper than " + NESTING + " levels";
        }
        if (indent > INDENT && markers > 0) {
            return "a list is indented by more than " + INDENT + " columns";
        }
        return checkInline(at, end);
    }

    private String checkInline(int start, int end) {
        if (start >= end) {
            brackets = 0;
            emphasis = 0;
            return null;
        }
        if (text.startsWith("```", start) || text.startsWith("~~~", start)) {
            char c = text.charAt(start);
            fence = fence == 0 ? c : fence == c ? 0 : fence;
        }
        if (text.charAt(start) == '[' && ++definitions > DEFINITIONS && text.indexOf("]:", start) < end) {
            return "more than " + DEFINITIONS + " lines look like definitions of links";
        }
        int ticks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            ticks = c == '`' ? ticks + 1 : 0;
            if (ticks > BACKTICKS) {
                return "more than " + BACKTICKS + " back-ticks stand in a row";
            }
            if (fence == 0) {
                String excess = count(c, i);
                if (excess != null) {
                    return excess;
                }
            }
        }
        return null;
    }

    private String count(char c, int i) {
        switch (c) {
            case '[' -> brackets++;
            case ']' -> brackets = Math.max(0, brackets - 1);
            case '*', '_' -> emphasis++;
            case '<' -> comments += text.startsWith("<!--", i) ? 1 : 0;
            case 'w' -> bareLinks += text.startsWith("www.", i) ? 1 : 0;
            default -> {
                return null;
            }
        }
        if (brackets > OPEN_BRACKETS) {
            return "more than " + OPEN_BRACKETS + " brackets are open at once";
        }
        if (emphasis > OPEN_EMPHASIS) {
            return "more than " + OPEN_EMPHASIS + " marks of emphasis stand in one paragraph";
        }
        if (comments > COMMENTS) {
            return "there are more than " + COMMENTS + " comments";
        }
        return bareLinks > BARE_LINKS ? "there are more than " + BARE_LINKS + " bare web addresses" : null;
    }

    private boolean isBlankAt(int at, int end) {
        return at >= end || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }
}
