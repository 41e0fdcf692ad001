package dev.courseware.parse.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Finds {@code [[terms]]} in inline text. What CommonMark reads as a link stays one: {@code [[x]](url)},
 * {@code [[x]][ref]} and {@code [[x]]} where {@code [x]: url} is defined.
 */
final class TermParser {
    private static final int LONGEST = 200;
    private static final int NONE = -1;

    private TermParser() {}

    static boolean read(LightInlineParser inlineParser) {
        BasedSequence input = inlineParser.getInput();
        int start = inlineParser.getIndex();
        int close = close(input, start);
        if (close == NONE) {
            return false;
        }
        BasedSequence content = input.subSequence(start + 2, close);
        int end = close + 2;
        int bar = content.indexOf('|');
        String name = plain(bar < 0 ? content : content.subSequence(0, beforeBar(content, bar)));
        boolean empty = isEmpty(content);
        if (name.isEmpty() && !empty || name.startsWith("^") || isLink(inlineParser, content, end)) {
            return false;
        }
        String words = bar < 0 ? name : plain(content.subSequence(bar + 1));
        if (empty) {
            words = input.subSequence(start, end).toString();
        }
        inlineParser.flushTextNode();
        inlineParser.setIndex(end);
        inlineParser.appendNode(new TermNode(input.subSequence(start, end), name, words.isEmpty() ? name : words));
        return true;
    }

    /** The index of the brackets that close those at {@code start}; none if something else begins or ends before. */
    private static int close(BasedSequence input, int start) {
        if (input.safeCharAt(start + 1) != '[') {
            return NONE;
        }
        int last = Math.min(input.length() - 1, start + LONGEST);
        for (int i = start + 2; i < last; i++) {
            char c = input.charAt(i);
            if (c == ']') {
                return input.charAt(i + 1) == ']' ? i : NONE;
            }
            if (c == '`') {
                int end = codeEnd(input, i, last);
                if (end == NONE) {
                    return NONE;
                }
                i = end;
            } else if (c == '[' || c == '<') {
                return NONE;
            }
        }
        return NONE;
    }

    /** The last tick of the code that begins here; none if it doesn't end in time. */
    private static int codeEnd(BasedSequence input, int start, int last) {
        int ticks = start;
        while (ticks < last && input.charAt(ticks) == '`') {
            ticks++;
        }
        int end = input.indexOf(input.subSequence(start, ticks), ticks);
        return end == NONE || end > last ? NONE : end + ticks - start - 1;
    }

    /** Whether nothing but bars and spaces stands between the brackets: no term, but maybe a gap that was forgotten. */
    private static boolean isEmpty(BasedSequence content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean beforeBar = c == '\\' && content.safeCharAt(i + 1) == '|';
            if (c != '|' && !beforeBar && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** In a table the bar has a backslash before it, so that it ends no cell. */
    private static int beforeBar(BasedSequence content, int bar) {
        return bar > 0 && content.charAt(bar - 1) == '\\' ? bar - 1 : bar;
    }

    private static String plain(BasedSequence chars) {
        return Unescaped.of(chars).strip().replaceAll("\\s+", " ");
    }

    private static boolean isLink(LightInlineParser inlineParser, BasedSequence content, int end) {
        BasedSequence input = inlineParser.getInput();
        char next = input.safeCharAt(end);
        if (next == '(') {
            return true;
        }
        ReferenceRepository references = Parser.REFERENCES.get(inlineParser.getDocument());
        if (references.containsKey(references.normalizeKey(content))) {
            return true;
        }
        int label = next == '[' ? labelEnd(input, end + 1) : NONE;
        return label != NONE && references.containsKey(references.normalizeKey(input.subSequence(end + 1, label)));
    }

    private static int labelEnd(BasedSequence input, int start) {
        int last = Math.min(input.length(), start + LONGEST);
        for (int i = start; i < last; i++) {
            char c = input.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[') {
                return NONE;
            }
        }
        return NONE;
    }
}
