package dev.courseware.parse.dialog.line;

/** Pairs of brackets that set words apart from speech. */
public final class Brackets {
    private Brackets() {}

    /** The bracket that closes {@code open}, or 0 if that isn't an opening bracket. */
    public static char closing(char open) {
        return switch (open) {
            case '(' -> ')';
            case '[' -> ']';
            case '<' -> '>';
            case '（' -> '）';
            case '【' -> '】';
            default -> 0;
        };
    }

    /** The bracket that {@code close} closes, or 0 if that isn't a closing bracket. */
    public static char opening(char close) {
        return switch (close) {
            case ')' -> '(';
            case ']' -> '[';
            case '>' -> '<';
            case '）' -> '（';
            case '】' -> '【';
            default -> 0;
        };
    }

    /** The index after the bracket that closes the one at {@code from}, or -1 if there is none within {@code reach}. */
    public static int end(String text, int from, int reach) {
        char open = text.charAt(from);
        char close = closing(open);
        int last = Math.min(text.length(), from + reach);
        for (int i = from + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == open || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether all brackets like {@code open} are balanced in {@code text}. */
    public static boolean balanced(String text, char open) {
        char close = closing(open);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
