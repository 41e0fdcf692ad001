package dev.courseware.check.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The labels in brackets that a script refers to, {@code [^1]} or {@code [site]}, and the lines that define them. */
final class ReferredLabels {
    private static final int LONGEST = 48;
    private static final Pattern TARGET = Pattern.compile("(<[^<>]*>|[^<\\s]\\S*)(\\s+[\"'(].*)?");

    private final ScannedText text;
    private final int end;
    private Set<String> named;

    ReferredLabels(ScannedText text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The index after a definition's label that the text refers to, and after a link's address, which isn't read; or
     * -1.
     */
    int behindDefinition(int at, int lineEnd) {
        int close = text.startsWith("[", at) ? text.find(']', at, lineEnd) : -1;
        if (close < 0 || !text.startsWith("]:", close) || !named().contains(label(at, close))) {
            return -1;
        }
        return text.startsWith("[^", at) ? close + 2 : lineEnd;
    }

    /** Labels in brackets that occur anywhere but in a definition. */
    private Set<String> named() {
        if (named == null) {
            named = new HashSet<>();
            for (int at = text.find('[', 0, end); at >= 0; at = text.find('[', at + 1, end)) {
                int close = text.find(']', at, Math.min(end, at + LONGEST));
                if (close > 0 && !(text.startsWith("]:", close) && mayDefine(at))) {
                    named.add(label(at, close));
                }
            }
        }
        return named;
    }

    /** Whether a bracket stands where a definition may: at the start of a paragraph, or below another definition. */
    private boolean mayDefine(int bracket) {
        int at = bracket;
        while (at > 0 && text.at(at - 1) != '\n') {
            at--;
        }
        if (LinePrefix.of(text, at).end() < bracket) {
            return false;
        }
        int above = at - 1;
        while (above > 0 && text.at(above - 1) != '\n') {
            above--;
        }
        int start = above < 0 ? 0 : LinePrefix.of(text, above).end();
        boolean begins = above < 0 || start >= at - 1 || text.at(start) == '[';
        return begins && (text.startsWith("[^", bracket) || hasTarget(bracket));
    }

    /** Whether an address follows, on the same line or the next, and nothing else but a title. */
    private boolean hasTarget(int bracket) {
        int from = text.find(':', bracket, end) + 1;
        int lineEnd = text.lineEnd(from, end);
        String target = text.text().substring(from, lineEnd).strip();
        if (target.isEmpty() && lineEnd < end) {
            int below = LinePrefix.of(text, lineEnd + 1).end();
            target = text.text().substring(below, text.lineEnd(below, end)).strip();
        }
        return TARGET.matcher(target).matches();
    }

    private String label(int open, int close) {
        return text.text().substring(open + 1, close).toLowerCase(Locale.ROOT);
    }
}
