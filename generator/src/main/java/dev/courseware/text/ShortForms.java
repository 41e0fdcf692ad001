package dev.courseware.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;

/**
 * How a language shortens words, and with which words it begins sentences: from a file {@code en.txt} beside this class
 * for each language. All but the opening words are in small letters and without the full stop at their end.
 */
record ShortForms(
        Set<String> never, Set<String> beforeNumber, Set<String> maybe, Set<String> opening, boolean ordinals) {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt");
    /** Languages that write «the 3rd» as «3.». */
    private static final Set<String> WITH_ORDINALS = Set.of(
            "de", "da", "nb", "nn", "no", "fi", "is", "et", "lv", "cs", "sk", "sl", "hr", "bs", "sr", "hu", "pl", "tr");

    /** Short forms of one language that are words of another. */
    private static final Set<String> AMBIGUOUS =
            Set.of("es", "me", "min", "max", "ex", "ff", "fr", "tab", "bd", "d", "m");

    private static final Map<String, ShortForms> BY_LANGUAGE = read();
    /** Of all languages at once, for a text that doesn't say in which it is written. */
    static final ShortForms ANY = all();

    /** @param language a BCP 47 tag */
    static ShortForms of(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        int end = tag.indexOf('-');
        String primary = end < 0 ? tag : tag.substring(0, end);
        ShortForms own = BY_LANGUAGE.get(primary);
        if (own != null) {
            return own;
        }
        return WITH_ORDINALS.contains(primary)
                ? new ShortForms(ANY.never, ANY.beforeNumber, ANY.maybe, ANY.opening, true)
                : ANY;
    }

    private static Map<String, ShortForms> read() {
        Map<String, ShortForms> read = new TreeMap<>();
        LANGUAGES.forEach(language -> read.put(language, read(language)));
        return read;
    }

    private static ShortForms read(String language) {
        Map<String, Set<String>> lists = new TreeMap<>();
        try (InputStream file = ShortForms.class.getResourceAsStream(language + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    String key = line.substring(0, colon);
                    StringTokenizer words = new StringTokenizer(line.substring(colon + 1));
                    Set<String> list = lists.computeIfAbsent(key, name -> new HashSet<>());
                    while (words.hasMoreTokens()) {
                        String word = words.nextToken();
                        list.add(key.equals("opening") ? word : word.toLowerCase(Locale.ROOT));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ShortForms(
                lists.getOrDefault("never", Set.of()),
                lists.getOrDefault("number", Set.of()),
                lists.getOrDefault("maybe", Set.of()),
                lists.getOrDefault("opening", Set.of()),
                WITH_ORDINALS.contains(language));
    }

    /** What ends a sentence in one language but not in another: what follows decides. */
    private static ShortForms all() {
        ShortForms all = new ShortForms(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), false);
        for (ShortForms language : BY_LANGUAGE.values()) {
            all.never.addAll(language.never);
            all.beforeNumber.addAll(language.beforeNumber);
            all.maybe.addAll(language.maybe);
            all.opening.addAll(language.opening);
        }
        all.never.removeAll(AMBIGUOUS);
        all.maybe.addAll(AMBIGUOUS);
        return all;
    }
}
