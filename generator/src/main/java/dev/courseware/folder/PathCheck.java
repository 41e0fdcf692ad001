package dev.courseware.folder;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Finds links in the way to a folder. */
public final class PathCheck {
    private PathCheck() {}

    /**
     * The first part of a folder's path that is there and is no plain folder. Only what could come with another folder is
     * looked at: the parts below the last one that both have in common or, where they have none, the folder itself.
     *
     * @param folder need not exist
     * @param other likewise
     */
    public static Optional<Path> obstacle(Path folder, Path other) {
        Path named = folder.toAbsolutePath().normalize();
        int common = common(named, other.toAbsolutePath().normalize());
        for (int parts = common > 0 ? common + 1 : named.getNameCount(); parts <= named.getNameCount(); parts++) {
            Path part = named.getRoot().resolve(named.subpath(0, parts));
            if (Files.exists(part, LinkOption.NOFOLLOW_LINKS) && !OwnFolder.isFolder(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** How many parts two paths have in common. */
    private static int common(Path one, Path other) {
        int parts = 0;
        while (one.getRoot().equals(other.getRoot())
                && parts < Math.min(one.getNameCount(), other.getNameCount())
                && one.getName(parts).equals(other.getName(parts))) {
            parts++;
        }
        return parts;
    }
}
