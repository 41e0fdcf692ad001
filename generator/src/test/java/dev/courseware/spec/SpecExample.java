package dev.courseware.spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An example of a specification in CommonMark's own format: between two long fences the source, a line that holds only
 * a full stop, and what must come of it. {@code →} stands for a tab.
 *
 * @param number from 1, in the order of the file
 * @param section the last heading before it
 * @param option what stands behind the word {@code example}, or empty
 * @param line the file's line on which it begins
 * @param source the Markdown
 * @param parts what is expected: the parts that full stops separate, at least one
 */
public record SpecExample(int number, String section, String option, int line, String source, List<String> parts) {
    static final String FENCE = "`".repeat(32);
    private static final String OPENING = FENCE + " example";

    /** Reads all examples of a resource. */
    public static List<SpecExample> of(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpecExample.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return of(in.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SpecExample> of(List<String> lines) {
        List<SpecExample> examples = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(OPENING)) {
                int end = lines.subList(i, lines.size()).indexOf(FENCE) + i;
                List<String> parts = parts(lines.subList(i + 1, end));
                examples.add(new SpecExample(
                        examples.size() + 1,
                        section,
                        line.substring(OPENING.length()).strip(),
                        i + 1,
                        parts.get(0),
                        parts.subList(1, parts.size())));
                i = end;
            } else if (line.startsWith("#")) {
                section = line.replaceFirst("^#+ *", "");
            }
        }
        return examples;
    }

    private static List<String> parts(List<String> lines) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : lines) {
            if (line.equals(".")) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(line.replace('→', '\t')).append('\n');
            }
        }
        parts.add(part.toString());
        return parts;
    }

    @Override
    public String toString() {
        return number + " " + section + (option.isEmpty() ? "" : " (" + option + ")");
    }
}
