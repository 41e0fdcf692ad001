package dev.courseware.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a new course in a language, with {@code @names@} replaced by values. Languages without texts get English
 * ones.
 */
final class ScaffoldTexts {
    private static final Pattern NAME = Pattern.compile("@([A-Za-z]+)@");

    /** The languages that have texts. */
    private static final List<String> LANGUAGES = List.of("en", "de");

    private final String language;
    private final Map<String, String> values;

    ScaffoldTexts(String language, Map<String, String> values) {
        String main = language.split("-", 2)[0];
        this.language = LANGUAGES.contains(main) ? main : LANGUAGES.get(0);
        this.values = values;
    }

    /** The paths of sample files, which authors replace with their own. */
    List<String> samples() {
        return read(language + "/samples.txt").lines().toList();
    }

    /** A text in the course's language. */
    String own(String path) {
        return own(path, Map.of());
    }

    /** A text in the course's language, with additional values. */
    String own(String path, Map<String, String> more) {
        return filled(filled(read(language + "/" + path), more), values);
    }

    /** A text that is the same in every language. */
    String common(String path) {
        return filled(read("common/" + path), values);
    }

    private static String filled(String text, Map<String, String> values) {
        Matcher names = NAME.matcher(text);
        return names.replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }

    private static String read(String path) {
        try (InputStream in = ScaffoldTexts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("a resource is missing: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
