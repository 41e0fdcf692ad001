package dev.courseware.highlight;

import java.util.regex.Matcher;

/** Finds what one rule matches in one text after another. */
final class Search {
    private final Rule rule;
    private final boolean wide;
    private Matcher matcher;
    private String text;
    private int searchedFrom;
    private int matchStart;
    private int start;

    Search(Rule rule, boolean wide) {
        this.rule = rule;
        this.wide = wide;
    }

    /** Where the token that was found begins: behind what its rule only looks back at. */
    int start() {
        return start;
    }

    int end() {
        return matcher.end();
    }

    /** Whether the rule matches at or after a place; what stands before it still counts as context. */
    boolean find(String text, int from) {
        if (text != this.text) {
            this.text = text;
            if (matcher != null) {
                matcher.reset(text);
            }
        } else if (searchedFrom <= from && (matchStart < 0 || matchStart >= from)) {
            return matchStart >= 0;
        }
        searchedFrom = from;
        boolean found = rule.first != null || rule.atStart ? findCandidate(from) : matcher().find(from);
        matchStart = -1;
        if (found) {
            matchStart = matcher.start();
            start = rule.lookbehind && matcher.start(1) >= 0 ? matchStart + matcher.end(1) - matcher.start(1) : matchStart;
        }
        return found;
    }

    /** Tries the pattern only where its match can begin, which is far cheaper than to let it find that out. */
    private boolean findCandidate(int from) {
        int end = rule.atStart ? Math.min(1, text.length()) : text.length();
        if (rule.atStart && rule.first == null) {
            return from == 0 && matchesAt(0);
        }
        for (int i = from; i < end; i++) {
            if (rule.first.has(text.charAt(i)) && !(rule.atWord && insideWord(i)) && matchesAt(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean insideWord(int i) {
        return i > 0 && isWord(text.charAt(i - 1));
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private boolean matchesAt(int i) {
        return matcher().region(i, text.length()).lookingAt();
    }

    private Matcher matcher() {
        if (matcher == null) {
            matcher = rule.pattern(wide).matcher(text);
            matcher.useAnchoringBounds(false).useTransparentBounds(true);
        }
        return matcher;
    }
}
