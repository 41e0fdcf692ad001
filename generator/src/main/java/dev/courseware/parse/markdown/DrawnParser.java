package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds numbers that a question draws, {@code {n}} and {@code {= 2 * n}}; outside of such questions braces are text. */
final class DrawnParser {
    private static final int LONGEST = 300;

    private DrawnParser() {}

    static boolean read(LightInlineParser inlineParser) {
        BasedSequence input = inlineParser.getInput();
        int start = inlineParser.getIndex();
        boolean formula = input.safeCharAt(start + 1) == '=';
        int from = start + (formula ? 2 : 1);
        int close = formula ? close(input, from) : nameEnd(input, from);
        // A formula that says nothing is told where formulas are read.
        if (close < from + (formula ? 0 : 1) || input.safeCharAt(close) != '}' || !isInDraw(inlineParser)) {
            return false;
        }
        inlineParser.flushTextNode();
        inlineParser.setIndex(close + 1);
        inlineParser.appendNode(new DrawnNode(input.subSequence(start, close + 1), input.subSequence(from, close)));
        return true;
    }

    private static int close(BasedSequence input, int from) {
        int last = Math.min(input.length(), from + LONGEST);
        int at = from;
        boolean broken = false;
        // Editors break long lines. On a later line a brace begins something else, and the formula was never ended.
        while (at < last && input.charAt(at) != '}' && !(broken && input.charAt(at) == '{')) {
            broken |= input.charAt(at) == '\n';
            at++;
        }
        return at;
    }

    private static int nameEnd(BasedSequence input, int from) {
        int last = Math.min(input.length(), from + LONGEST);
        int at = from;
        while (at < last && (Character.isLetterOrDigit(input.charAt(at)) || input.charAt(at) == '_')) {
            at++;
        }
        return at;
    }

    private static boolean isInDraw(LightInlineParser inlineParser) {
        Node block = inlineParser instanceof QuickInlineParser quick ? quick.place() : inlineParser.getBlock();
        for (Node outer = block; outer != null; outer = outer.getParent()) {
            if (outer instanceof ContainerNode container && container.name().equals("quiz")) {
                return container.attributes().values().containsKey("draw");
            }
        }
        return false;
    }
}
