package dev.courseware.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Tells texts and comments of a script from the rest, in which it finds the word {@code const}. Rhino keeps the first turn's value of a constant
 * in a loop and refuses some that browsers take, so it gets {@code let} in its place, with as many letters.
 */
final class ScriptScan {
    private static final String WORD = "const";

    private final String source;
    private final List<Integer> found = new ArrayList<>();
    private final BitSet comments = new BitSet();
    private final BitSet texts = new BitSet();
    /** Where text of a template goes on when a brace closes: how many braces are open there. */
    private final Deque<Integer> templates = new ArrayDeque<>();

    private int braces;

    private ScriptScan(String source) {
        this.source = source;
    }

    static ScriptScan of(String source) {
        ScriptScan scan = new ScriptScan(source);
        scan.scan();
        return scan;
    }

    /** The places where the word begins, ascending. */
    List<Integer> constants() {
        return found;
    }

    boolean isComment(int at) {
        return comments.get(at);
    }

    /** Whether a character stands in a text or in what a template says. */
    boolean isText(int at) {
        return texts.get(at);
    }

    /** The same script, as long, without constants. */
    String asLet() {
        StringBuilder let = new StringBuilder(source);
        for (int at : found) {
            let.replace(at, at + WORD.length(), "let  ");
        }
        return let.toString();
    }

    private void scan() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int from = at;
            if (source.startsWith("//", at)) {
                int end = source.indexOf('\n', at);
                at = end < 0 ? source.length() : end;
                comments.set(from, at);
            } else if (source.startsWith("/*", at)) {
                at = behind("*/", at + 2);
                comments.set(from, at);
            } else if (c == '"' || c == '\'') {
                at = text(c, at + 1);
                texts.set(from, at);
            } else if (c == '`') {
                at = template(at + 1);
                texts.set(from, at);
            } else if (Character.isJavaIdentifierStart(c)) {
                at = word(at);
            } else {
                at = brace(c, at + 1);
            }
        }
    }

    private int brace(char c, int next) {
        if (c == '{') {
            braces++;
        } else if (c == '}') {
            if (!templates.isEmpty() && templates.peek() == braces) {
                templates.pop();
                int end = template(next);
                texts.set(next, end);
                return end;
            }
            braces--;
        }
        return next;
    }

    private int word(int start) {
        int end = start;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        boolean property = start > 0 && source.charAt(start - 1) == '.';
        if (source.substring(start, end).equals(WORD) && !property) {
            found.add(start);
        }
        return end;
    }

    private int behind(String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at + end.length();
    }

    private int text(char quote, int from) {
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == quote || c == '\n') {
                return at + 1;
            }
        }
        return source.length();
    }

    private int template(int from) {
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '`') {
                return at + 1;
            } else if (source.startsWith("${", at)) {
                templates.push(braces);
                return at + 2;
            }
        }
        return source.length();
    }
}
