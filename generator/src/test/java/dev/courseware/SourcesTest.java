package dev.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps rules that stand in sources and no compiled class shows. */
class SourcesTest {
    private static final Path MAIN = Path.of("src", "main");

    private static final Path THEMES = Path.of("..", "themes", "src", "main", "resources");

    /** A character of the private use area, itself or as Java writes it. */
    private static final Pattern PRIVATE_USE = Pattern.compile(
            "[\\uE000-\\uF8FF]|\\\\u(?:[eE]\\p{XDigit}{3}|[fF][0-8]\\p{XDigit}{2})|0x(?:[eE]\\p{XDigit}{3}|[fF][0-8]\\p{XDigit}{2})\\b");

    /** What means something in a text is a piece of the model; a character of an author's would be taken for the mark. */
    @Test
    void no_text_is_marked_by_characters_of_private_use() {
        assertThat(linesWith(PRIVATE_USE, MAIN, ".java", ".txt", ".properties")).isEmpty();
        assertThat(linesWith(PRIVATE_USE, THEMES, ".js", ".ftlh", ".properties"))
                .isEmpty();
    }

    /** What a template wants to be otherwise, or apart, it gets like that from the view. */
    @Test
    void no_template_takes_apart_what_was_rendered() {
        assertThat(linesWith(Pattern.compile("\\?(?:markup_string|no_esc)\\b"), THEMES, ".ftlh"))
                .isEmpty();
    }

    private static TreeSet<String> linesWith(Pattern sought, Path folder, String... suffixes) {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Stream.of(suffixes).anyMatch(file.toString()::endsWith))
                    .forEach(file -> {
                        List<String> lines = lines(file);
                        for (int i = 0; i < lines.size(); i++) {
                            if (sought.matcher(lines.get(i)).find()) {
                                found.add(folder.relativize(file) + ":" + (i + 1) + ": "
                                        + lines.get(i).strip());
                            }
                        }
                    });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
