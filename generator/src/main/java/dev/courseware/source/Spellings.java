package dev.courseware.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds files by names in another Unicode form: macOS and some archives write ü as u and two dots (NFD), keyboards as one
 * letter (NFC). A name that a folder holds as it is written goes before. Each folder is listed once.
 */
final class Spellings {
    private final CourseFiles files;
    private final Map<String, Map<String, String>> folders;

    Spellings(CourseFiles files) {
        this(files, new ConcurrentHashMap<>());
    }

    private Spellings(CourseFiles files, Map<String, Map<String, String>> folders) {
        this.files = files;
        this.folders = folders;
    }

    /** The same, as asked by other files of the same course. */
    Spellings of(CourseFiles others) {
        return new Spellings(others, folders);
    }

    /** A path below the course as its files and folders are called on disk; unchanged as far as there are none. */
    String onDisk(String path) {
        if (isAscii(path)) {
            return path;
        }
        StringBuilder found = new StringBuilder();
        for (String part : path.split("/")) {
            String folder = found.toString();
            found.append(folder.isEmpty() ? "" : "/").append(isAscii(part) ? part : name(folder, part));
        }
        return found.toString();
    }

    private String name(String folder, String part) {
        files.look(Lookup.Kind.FOLDER, folder);
        Map<String, String> names = folders.computeIfAbsent(folder, this::names);
        return names.getOrDefault(part, names.getOrDefault(composed(part), part));
    }

    /** What a folder holds: each name by itself, and by its composed form unless another one is called so. */
    private Map<String, String> names(String folder) {
        Map<String, String> names = new HashMap<>();
        try {
            Path real = files.root().resolve(folder).toRealPath();
            if (real.startsWith(files.root()) && Files.isDirectory(real)) {
                for (Path entry : files.list(real)) {
                    String name = entry.getFileName().toString();
                    names.put(name, name);
                    names.putIfAbsent(composed(name), name);
                }
            }
        } catch (IOException | InvalidPathException e) {
            // What can't be listed holds nothing that a course may name; naming it is reported there.
            return Map.of();
        }
        return names;
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
