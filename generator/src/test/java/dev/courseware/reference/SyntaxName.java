package dev.courseware.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of the lesson syntax and what it is for, from {@code reference/syntax.txt}.
 *
 * @param kind container, quiz or mark
 * @param others what other tools call it
 */
record SyntaxName(String kind, String name, String meaning, List<String> others) {
    private static final Pattern LINE = Pattern.compile("(\\w+) ([\\w-]+): ((?:[^|`]|`[^`]*`)+?)(?: \\| (.+))?");

    static List<SyntaxName> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/reference/syntax.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(SyntaxName::of)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SyntaxName of(String line) {
        Matcher read = LINE.matcher(line);
        if (!read.matches()) {
            throw new AssertionError(line);
        }
        String others = read.group(4);
        return new SyntaxName(
                read.group(1), read.group(2), read.group(3), others == null ? List.of() : List.of(others.split(", ")));
    }
}
