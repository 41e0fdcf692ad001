package dev.courseware.source;

import java.util.function.UnaryOperator;

/** Reads the title that a dialog script states in its first line: {@code # A talk} or {@code Title: A talk}. */
final class ScriptTitle {
    private static final String FACT = "title:";

    private ScriptTitle() {}

    /**
     * Returns the title, or an empty string.
     *
     * @param heading extracts the words of a heading's line
     */
    static String of(String body, UnaryOperator<String> heading) {
        String text = body.stripLeading();
        int end = text.indexOf('\n');
        String line = (end < 0 ? text : text.substring(0, end)).strip();
        if (line.startsWith("# ")) {
            // If there are more headings, they are scenes or the names of speakers.
            return headings(body) == 1 ? heading.apply(line + "\n") : "";
        }
        String words = line.replace("**", "");
        return words.regionMatches(true, 0, FACT, 0, FACT.length())
                ? words.substring(FACT.length()).strip()
                : "";
    }

    private static int headings(String body) {
        int headings = 0;
        boolean code = false;
        int end;
        for (int at = 0; at < body.length(); at = end + 1) {
            end = body.indexOf('\n', at);
            end = end < 0 ? body.length() : end;
            code ^= body.startsWith("```", at);
            headings += !code && body.startsWith("# ", at) ? 1 : 0;
        }
        return headings;
    }
}
