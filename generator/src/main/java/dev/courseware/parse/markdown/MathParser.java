package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds formulas in inline text, by pandoc's rule: no space behind the opening dollar sign, none before the closing
 * one, and no digit behind that, so that prices stay prices. Code doesn't begin inside of a formula.
 */
final class MathParser {
    private static final int LONGEST = 4_000;
    private static final int NONE = -1;
    private static final Pattern REFERENCE = Pattern.compile("^\\\\(eqref|ref)\\{([A-Za-z][\\w:.-]{0,80})\\}");

    private MathParser() {}

    static boolean read(LightInlineParser inlineParser) {
        BasedSequence input = inlineParser.getInput();
        int start = inlineParser.getIndex();
        boolean display = input.safeCharAt(start + 1) == '$';
        int open = start + (display ? 2 : 1);
        int close = display ? closeDisplay(input, open) : closeInline(input, open);
        if (close == NONE) {
            if (display) {
                // Neither of the two begins anything, nor does the second one on its own.
                inlineParser.appendText(input, start, open);
                inlineParser.setIndex(open);
                return true;
            }
            return false;
        }
        int end = close + (display ? 2 : 1);
        inlineParser.flushTextNode();
        inlineParser.setIndex(end);
        inlineParser.appendNode(new MathNode(input.subSequence(start, end), input.subSequence(open, close), display));
        return true;
    }

    /** Reads what a backslash begins: a formula in brackets, as most language models write it, or a reference. */
    static boolean readBackslash(LightInlineParser inlineParser) {
        BasedSequence input = inlineParser.getInput();
        int start = inlineParser.getIndex();
        char next = input.safeCharAt(start + 1);
        if (next == '(' || next == '[') {
            return readBrackets(inlineParser, input, start, next == '[');
        }
        return (next == 'r' || next == 'e') && readReference(inlineParser, input, start);
    }

    private static boolean readBrackets(
            LightInlineParser inlineParser, BasedSequence input, int start, boolean display) {
        int open = start + 2;
        int close = closeBrackets(input, open, display);
        if (close == NONE
                || !FormulaShape.isFormula(input.subSequence(open, close).trim(), display)) {
            return false;
        }
        int end = close + 2;
        char after = input.safeCharAt(end);
        if (display && (after == '(' || after == '[' || after == ':')) {
            return false;
        }
        inlineParser.flushTextNode();
        inlineParser.setIndex(end);
        inlineParser.appendNode(new MathNode(
                input.subSequence(start, end), input.subSequence(open, close).trim(), display));
        return true;
    }

    /** Where the closing bracket's backslash stands. */
    static int closeBrackets(CharSequence input, int from, boolean display) {
        int last = Math.min(input.length() - 1, from + LONGEST);
        char bracket = display ? ']' : ')';
        for (int i = from; i < last; i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                if (input.charAt(i + 1) == bracket) {
                    return i;
                }
                i++;
            } else if (c == '`') {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean readReference(LightInlineParser inlineParser, BasedSequence input, int start) {
        Matcher reference = inlineParser.matcher(REFERENCE);
        if (reference == null) {
            return false;
        }
        int end = start + reference.group().length();
        inlineParser.flushTextNode();
        inlineParser.setIndex(end);
        boolean bare = reference.group(1).equals("ref");
        inlineParser.appendNode(new EquationNode(input.subSequence(start, end), reference.group(2), bare));
        return true;
    }

    private static int closeInline(BasedSequence input, int open) {
        int close = next(input, open, false);
        if (close == NONE || close == open || isSpace(input.charAt(open)) || isSpace(input.charAt(close - 1))) {
            return NONE;
        }
        char after = input.safeCharAt(close + 1);
        return after >= '0' && after <= '9' ? NONE : close;
    }

    private static int closeDisplay(BasedSequence input, int open) {
        int close = next(input, open, true);
        return close == NONE || input.subSequence(open, close).isBlank() ? NONE : close;
    }

    /** Where the next dollar sign stands, or the next two, that have no backslash before them. */
    private static int next(BasedSequence input, int from, boolean two) {
        int last = Math.min(input.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                return NONE;
            } else if (c == '$' && (!two || input.safeCharAt(i + 1) == '$')) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\u00A0';
    }
}
