package dev.courseware.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a file of words and phrases, in UTF-8. A line consists of the name of a list, a colon, and what belongs to the
 * list, separated by commas; several lines may have one name. An underscore stands for a space at the edge of a phrase.
 * Lines that begin with {@code #} are comments.
 */
public final class PhraseFile {
    private PhraseFile() {}

    /**
     * Adds a file's words and phrases to those of other files.
     *
     * @param file is closed
     * @param lists by their names; gets those that are new to it
     * @throws IOException if the file can't be read
     */
    public static void read(InputStream file, Map<String, Set<String>> lists) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    addPhrases(
                            line, colon + 1, lists.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>()));
                }
            }
        }
    }

    private static void addPhrases(String line, int from, Set<String> list) {
        int start = from;
        while (start < line.length()) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 ? line.length() : comma;
            String words = line.substring(start, end).strip();
            if (!words.isEmpty()) {
                list.add(withSpaces(words));
            }
            start = end + 1;
        }
    }

    private static String withSpaces(String words) {
        String start = words.charAt(0) == '_' ? " " + words.substring(1) : words;
        return start.endsWith("_") ? start.substring(0, start.length() - 1) + " " : start;
    }
}
