package dev.courseware.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All languages that have a grammar. Each grammar is read once, when it is first needed. */
final class Languages {
    private static final String FOLDER = "courseware/grammars/";

    private final ClassLoader loader;
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();
    private volatile Table table;

    Languages(ClassLoader loader) {
        this.loader = loader;
    }

    /** The name that a language's file has, or null if there is no such language. */
    String canonicalName(String language) {
        return table().canonical.get(language.toLowerCase(Locale.ROOT));
    }

    List<String> names() {
        return table().names;
    }

    /** @param name a name that {@link #canonicalName} returned */
    Grammar grammar(String name) {
        Grammar grammar = grammars.get(name);
        return grammar != null ? grammar : load(name);
    }

    private synchronized Grammar load(String name) {
        Grammar grammar = grammars.get(name);
        if (grammar == null) {
            grammar = new GrammarReader(this, read(name + ".grammar")).read();
            grammars.put(name, grammar);
        }
        return grammar;
    }

    private Table table() {
        Table known = table;
        if (known == null) {
            known = Table.parse(read("languages"));
            table = known;
        }
        return known;
    }

    private String read(String file) {
        try (InputStream in = loader.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        FOLDER + file + " is not on the class path; courseware-themes brings it");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + file, e);
        }
    }

    /** The names and aliases of all languages, a line for each language with its canonical name first. */
    private record Table(List<String> names, Map<String, String> canonical) {
        static Table parse(String text) {
            List<String> names = new ArrayList<>();
            Map<String, String> canonical = new HashMap<>();
            int start = 0;
            String name = null;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == ' ' || c == '\n') {
                    String word = text.substring(start, at);
                    if (name == null) {
                        name = word;
                        names.add(name);
                    }
                    canonical.put(word, name);
                    start = at + 1;
                    name = c == '\n' ? null : name;
                }
            }
            return new Table(Collections.unmodifiableList(names), canonical);
        }
    }
}
