package dev.courseware.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A course to be tried.
 *
 * @param number which one of its seed's it is
 * @param files path to text, in order
 */
record Case(long number, Map<String, String> files) {
    Case {
        files = new TreeMap<>(files);
    }

    Case with(String path, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(path, text);
        return new Case(number, changed);
    }

    Case without(String path) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.remove(path);
        return new Case(number, changed);
    }

    int size() {
        return files.values().stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
