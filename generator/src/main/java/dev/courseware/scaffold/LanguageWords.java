package dev.courseware.scaffold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What distinguishes a language from others, and its terms from its other words; read from {@code languages.txt}.
 *
 * @param tag a BCP 47 tag
 * @param small short words that are found in any sentence, in lower case
 * @param endings endings of abstract nouns
 */
record LanguageWords(String tag, Set<String> small, List<String> endings) {
    /** All languages listed there. */
    static final List<LanguageWords> ALL = read();

    static LanguageWords of(String tag) {
        return ALL.stream()
                .filter(words -> words.tag.equals(tag))
                .findFirst()
                .orElse(new LanguageWords(tag, Set.of(), List.of()));
    }

    private static List<LanguageWords> read() {
        List<LanguageWords> all = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LanguageWords.class.getResourceAsStream("languages.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] parts = line.split("\\s*[:|]\\s*");
                if (!line.startsWith("#") && parts.length == 3) {
                    all.add(new LanguageWords(parts[0], Set.of(parts[1].split(" ")), List.of(parts[2].split(" "))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }
}
