package dev.courseware.parse.foreign;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * mdBook's way to show code of a file, {@code {{#include src/main.rs:here}}}, which is {@code include: src/main.rs#here}:
 * an anchor is a region, numbers are lines.
 */
public final class MdBookInclude {
    private static final Pattern COMMAND = Pattern.compile(
            "\\{\\{\\s?#(?:include|rustdoc_include|playground)\\s+([^\\s:}]+)(?::([^\\s:}]*))?(?::([0-9]*))?[^}\\n"
                    + "]*}}");

    private MdBookInclude() {}

    /** The address that a text names as we write it, if the text is nothing but such a command. */
    public static Optional<String> address(String text) {
        if (!text.startsWith("{{")) {
            return Optional.empty();
        }
        Matcher command = COMMAND.matcher(text);
        return command.matches()
                ? Optional.of(command.group(1) + part(command.group(2), command.group(3)))
                : Optional.empty();
    }

    private static String part(String first, String last) {
        if (first == null || first.isEmpty() && (last == null || last.isEmpty())) {
            return "";
        }
        boolean lines = first.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!lines) {
            return "#" + first;
        }
        String from = "#L" + (first.isEmpty() ? "1" : first);
        return last == null ? from : from + "-" + (last.isEmpty() ? "" : "L" + last);
    }
}
