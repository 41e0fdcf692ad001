package dev.courseware.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The examples of {@code rules/rules.md}, by the ids of rules. */
public final class RuleExamples {
    /**
     * What breaks a rule, and what looks alike: a lesson's text, or files below lines {@code -- path --}.
     */
    public record Example(String breaks, String silent) {}

    private RuleExamples() {}

    /** All of them, in the order of the file. */
    public static Map<String, Example> all() {
        try {
            Map<String, Example> examples = new LinkedHashMap<>();
            for (String part : Files.readString(Path.of("src/test/resources/rules/rules.md"))
                    .split("(?m)^## (?=[a-z-]+$\n````breaks)")) {
                String[] fences = part.split("(?m)^````(breaks|silent)?\n");
                if (fences.length >= 4) {
                    examples.put(fences[0].strip(), new Example(fences[1], fences[3]));
                }
            }
            return examples;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
