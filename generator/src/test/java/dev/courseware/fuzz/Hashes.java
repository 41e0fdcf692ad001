package dev.courseware.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** Hashes of sites, kept in a file so that runs under several JDKs can be compared. */
final class Hashes {
    private final Path file;
    private final Map<String, String> known = new HashMap<>();
    private int compared;

    /** @param file need not be there; empty for none */
    Hashes(String file) throws IOException {
        this.file = Path.of(file);
        if (!file.isEmpty() && Files.exists(this.file)) {
            for (String line : Files.readAllLines(this.file)) {
                int space = line.lastIndexOf(' ');
                known.put(line.substring(0, space), line.substring(space + 1));
            }
        }
    }

    /** How many were there before. */
    int compared() {
        return compared;
    }

    /** Notes a hash unless there is one. @return whether that is the same */
    boolean agrees(String name, String hash) throws IOException {
        if (file.toString().isEmpty() || hash.isEmpty()) {
            return true;
        }
        String other = known.putIfAbsent(name, hash);
        if (other == null) {
            Files.writeString(file, name + " " + hash + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        }
        compared++;
        return other.equals(hash);
    }
}
