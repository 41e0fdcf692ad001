package dev.courseware.theme;

import java.util.stream.Collectors;

/**
 * Takes lines of comment and indentation out of scripts that browsers get with others in one file. Those that we ship come
 * without them already; a course's own, and those of other themes, come as their authors wrote them.
 */
final class ScriptLines {
    private ScriptLines() {}

    /** A script as it is where a line might belong to a text or to a longer comment, such as one about its licence. */
    static String slim(String script) {
        if (script.indexOf('`') >= 0 || script.contains("/*") || script.contains("\\\n")) {
            return script;
        }
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }
}
