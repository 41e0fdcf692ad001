package dev.courseware.highlight;

import java.util.regex.Matcher;

/** Searches texts for the matches of one rule. */
final class PatternSearch {
    private final GrammarRule rule;
    private final Listing listing;
    private Matcher matcher;
    private Excerpt text;
    private int searchedFrom;
    private int matchStart;
    private int start;
    private int end;

    PatternSearch(GrammarRule rule, Listing listing) {
        this.rule = rule;
        this.listing = listing;
    }

    /** The index at which the token that was found begins, after what the rule's lookbehind matched. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Finds a match at or after an index. What precedes the index still counts as context. */
    boolean find(Excerpt text, int from) {
        if (text != this.text) {
            this.text = text;
            if (matcher != null) {
                matcher.reset(listing.watched(text));
            }
        } else if (searchedFrom <= from && (matchStart < 0 || matchStart >= from)) {
            return matchStart >= 0;
        }
        searchedFrom = from;
        matchStart = -1;
        if (rule.oneCharacter) {
            return findCharacter(from);
        }
        int first = from + rule.before.length(text, from);
        if (rule.first == null && !rule.atStart ? findAnywhere(first) : findCandidate(first)) {
            accept();
        }
        return matchStart >= 0;
    }

    private boolean findCharacter(int from) {
        for (int i = from; i < text.length(); i++) {
            if (rule.first.has(text.charAt(i))) {
                matchStart = i;
                start = i;
                end = i + 1;
                return true;
            }
        }
        return false;
    }

    private boolean findAnywhere(int from) {
        return from <= text.length() && matcher().find(from);
    }

    /** Tries the pattern only at places where a match can begin, which is far cheaper than letting it scan. */
    private boolean findCandidate(int from) {
        if (rule.atStart) {
            return from == 0 && (rule.first == null || startsAt(0)) && matchesAt(0);
        }
        for (int i = from; i < text.length(); i++) {
            if (startsAt(i) && matchesAt(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(int i) {
        return i < text.length()
                && rule.first.has(text.charAt(i))
                && !(rule.atWord && i > 0 && isWord(text.charAt(i - 1)));
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private boolean matchesAt(int i) {
        return matcher().region(i, text.length()).lookingAt();
    }

    private void accept() {
        start = matcher.start();
        end = matcher.end();
        matchStart = start - rule.before.length(text, start);
        if (rule.lookbehind && matcher.start(1) >= 0) {
            start += matcher.end(1) - matcher.start(1);
        }
    }

    private Matcher matcher() {
        if (matcher == null) {
            matcher = rule.pattern(listing.isWide()).matcher(listing.watched(text));
            matcher.useAnchoringBounds(false).useTransparentBounds(true);
        }
        return matcher;
    }
}
