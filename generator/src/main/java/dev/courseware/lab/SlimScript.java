package dev.courseware.lab;

/** Takes comments and blanks that mean nothing out of a script for browsers; each line stays the line that it is. */
final class SlimScript {
    private SlimScript() {}

    /** @param script one that {@link ScriptSubset} has read: without regular expressions */
    static String of(String script) {
        ScriptScan scan = ScriptScan.of(script);
        StringBuilder slim = new StringBuilder(script.length());
        boolean begin = true;
        for (int at = 0; at < script.length(); at++) {
            char c = script.charAt(at);
            if (scan.isComment(at)) {
                // A comment over several lines keeps their ends.
                if (c == '\n') {
                    slim.append(c);
                }
            } else if ((c == ' ' || c == '\t') && !scan.isText(at) && (begin || !parts(slim, script, at))) {
                continue;
            } else {
                slim.append(c);
            }
            begin = c == '\n' || begin && scan.isComment(at);
        }
        return slim.toString();
    }

    /** Whether a blank keeps two words, or two signs that would become another, from being one. */
    private static boolean parts(CharSequence before, String script, int at) {
        char last = before.length() == 0 ? '\n' : before.charAt(before.length() - 1);
        char next = at + 1 < script.length() ? script.charAt(at + 1) : '\n';
        boolean words = Character.isJavaIdentifierPart(last) && Character.isJavaIdentifierPart(next);
        return words || "+-".indexOf(last) >= 0 || "+-".indexOf(next) >= 0 || next == ' ' || next == '.' || last == '.';
    }
}
