package dev.courseware.parse.dialog.words;

import dev.courseware.parse.dialog.words.WordList.Phrases;
import dev.courseware.text.PhraseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Reads the word files, one for each language, from all folders and jars on a class path. */
final class WordFiles {
    private static final String FOLDER = "dev/courseware/parse/dialog/words/";
    private static final String SUFFIX = ".txt";

    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordFiles() {}

    /** Merges the lists of all languages. A list without a constant is from a newer version and is skipped. */
    static Map<WordList, Phrases> read(ClassLoader loader) {
        Map<String, Set<String>> read = named(loader);
        Map<WordList, Phrases> lists = new EnumMap<>(WordList.class);
        for (WordList list : WordList.values()) {
            Set<String> phrases = read.getOrDefault(list.key(), Set.of());
            String[] sorted = phrases.toArray(new String[0]);
            Arrays.sort(sorted);
            lists.put(list, new Phrases(List.of(sorted), Collections.unmodifiableSet(phrases)));
        }
        return Collections.unmodifiableMap(lists);
    }

    /** The lists by their names in the files. */
    static Map<String, Set<String>> named(ClassLoader loader) {
        WordFiles files = new WordFiles();
        try {
            for (URL url : Collections.list(loader.getResources(FOLDER))) {
                if (url.getProtocol().equals("jar")) {
                    files.addJar((JarURLConnection) url.openConnection());
                } else if (url.getProtocol().equals("file")) {
                    files.addFolder(Path.of(url.toURI()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the words of dialog scripts can't be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a folder on the class path has an invalid address", e);
        }
        return files.lists;
    }

    private void addFolder(Path folder) throws IOException {
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path path : paths) {
                PhraseFile.read(Files.newInputStream(path), lists);
            }
        }
    }

    /** Bypasses Java's cache of open jars, which would keep the file open after the build. */
    private void addJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(FOLDER) && name.endsWith(SUFFIX)) {
                    PhraseFile.read(jar.getInputStream(entry), lists);
                }
            }
        }
    }
}
