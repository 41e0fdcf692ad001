package dev.courseware.lab;

/** Takes comments and indentation out of a script for browsers; each line stays the line that it is. */
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
            } else if (begin && (c == ' ' || c == '\t') && !scan.isText(at)) {
                continue;
            } else {
                slim.append(c);
            }
            begin = c == '\n' || begin && scan.isComment(at);
        }
        return slim.toString();
    }
}
