package dev.courseware.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A course to be tried.
 *
 * @param number which one of its seed's it is
 * @param files path to text, in order; what a {@code .png} holds is told by {@link Picture}
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

    /** What is written to the disk. */
    byte[] bytes(String path) {
        String text = files.get(path);
        return path.endsWith(".png") ? Picture.of(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    int size() {
        return files.values().stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
