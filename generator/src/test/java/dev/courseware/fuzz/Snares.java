package dev.courseware.fuzz;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder to build in where somebody has left links, which lead to what must stay as it is. */
final class Snares {
    private static final String[] NAMES = {".cache", ".stage", ".previous"};

    private final Path folder;
    private final Path precious;

    Snares(Path folder) {
        this.folder = folder;
        this.precious = folder.resolve("precious");
    }

    /** Empties the folder and leaves one of the links; which one is said by any number. */
    void lay(int number) {
        Trial.clear(folder);
        try {
            Files.createDirectories(precious);
            Files.writeString(precious.resolve("keep"), "keep");
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Path output = Files.createDirectories(folder.resolve("out"));
                Files.createSymbolicLink(output.resolve(NAMES[number % NAMES.length]), precious);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TinyCourse course(Case tried) {
        TinyCourse course =
                TinyCourse.in(folder, "-- course.yml --\ntitle: Fuzz\n").extensions(LocalFormat.LOADER);
        tried.files().keySet().forEach(path -> course.write(path, tried.bytes(path)));
        return course;
    }

    /** What is wrong, in one line; empty if nothing is. */
    List<String> faults() {
        Map<String, String> left = TinyCourse.contents(precious, path -> path);
        return left.equals(Map.of("keep", "keep"))
                ? List.of()
                : List.of("the build wrote outside of its folder: " + left.keySet());
    }
}
