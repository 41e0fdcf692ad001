package dev.courseware.parse;

import java.util.HashSet;
import java.util.Set;

/** Finds the ids in a source that look like those which questions get by themselves, so that none of them does. */
final class QuizIds {
    private static final String BEGIN = "quiz";

    private QuizIds() {}

    static Set<String> in(String text) {
        Set<String> ids = new HashSet<>();
        for (int at = text.indexOf("#" + BEGIN); at >= 0; at = text.indexOf("#" + BEGIN, at + 1)) {
            int end = at + 1 + BEGIN.length();
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
                end++;
            }
            if (isInBraces(text, at)) {
                ids.add(text.substring(at + 1, end));
            }
        }
        return ids;
    }

    private static boolean isInBraces(String text, int at) {
        int line = text.lastIndexOf('\n', at);
        int open = text.lastIndexOf('{', at);
        boolean apart = at > 0 && (text.charAt(at - 1) == '{' || Character.isWhitespace(text.charAt(at - 1)));
        return apart && open > line && text.lastIndexOf('}', at) < open;
    }
}
