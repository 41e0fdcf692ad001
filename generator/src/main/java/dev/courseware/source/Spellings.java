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
 * Finds files whose names are in a different Unicode form: macOS and some archives store ü as u and a combining mark
 * (NFD), keyboards produce one letter (NFC). An exact match takes precedence. Each folder is listed once.
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

    /** The same knowledge, for lookups by another view of the same course. */
    Spellings of(CourseFiles others) {
        return new Spellings(others, folders);
    }

    /** A path in the course spelled like its files and folders on disk; what doesn't exist is left as it is. */
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

    /** What a folder holds: each name by itself, and by its composed form unless that is another entry's name. */
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
            // A folder that can't be listed holds nothing that a course may use; whoever refers to it gets the error.
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
