package dev.courseware.output;

import dev.courseware.folder.OwnFolder;
import dev.courseware.folder.PathCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Decides whether a folder may be written to and cleaned. */
public final class SiteFolder {
    private SiteFolder() {}

    /**
     * Looks for a reason why a course must not be built into a folder.
     *
     * @param output the folder that will hold the site, which need not exist
     * @param source the course's folder, which need not exist
     * @return the reason, or empty if all is well
     * @throws IOException if the folders can't be looked at
     */
    public static Optional<String> reasonAgainst(Path output, Path source) throws IOException {
        Path folder = output.toAbsolutePath().normalize();
        Path course = real(source.toAbsolutePath().normalize());
        if (folder.getNameCount() == 0) {
            return Optional.of("it is the root of the file system");
        }
        if (Files.isSymbolicLink(folder) || Files.isSymbolicLink(folder.resolve(StagedSite.SITE))) {
            return Optional.of("it is a symbolic link");
        }
        Path real = real(folder);
        if (course.startsWith(real)) {
            return Optional.of("it holds the course's sources");
        }
        if (real.startsWith(course.resolve("lessons")) || real.startsWith(course.resolve("theme"))) {
            return Optional.of("it is one of the course's source folders");
        }
        String home = System.getProperty("user.home");
        if (home != null
                && !home.isEmpty()
                && Path.of(home).toAbsolutePath().normalize().startsWith(real)) {
            return Optional.of("it is your home folder, or holds it");
        }
        Path named = source.toAbsolutePath().normalize();
        Optional<Path> obstacle = PathCheck.obstacle(folder, named)
                .or(() -> folder.startsWith(named) ? Optional.empty() : PathCheck.obstacle(folder, course));
        if (obstacle.isPresent()) {
            return Optional.of(obstacle(obstacle.get(), folder));
        }
        return reasonWithin(OwnFolder.at(folder));
    }

    private static String obstacle(Path part, Path folder) {
        boolean link = Files.isSymbolicLink(part);
        if (part.equals(folder)) {
            return link ? "it is a symbolic link" : "it is a file";
        }
        return link
                ? "«" + part.getFileName() + "» in its path is a symbolic link, which could lead anywhere; name the"
                        + " folder that it leads to, or remove it"
                : "«" + part.getFileName() + "» in its path is no folder";
    }

    private static Optional<String> reasonWithin(OwnFolder folder) {
        if (folder.holds(OutputLock.FILE) && !folder.holdsFile(OutputLock.FILE)) {
            return Optional.of("its «" + OutputLock.FILE + "» is a link or a folder and no file that a build has made;"
                    + " remove it");
        }
        if (folder.holds(StagedSite.SITE) && !folder.holdsFolder(StagedSite.SITE)) {
            return Optional.of("its «site» is no folder; remove it");
        }
        if (folder.holds(StagedSite.SITE) && !folder.holds(OutputLock.FILE)) {
            return Optional.of(
                    "it holds a folder «site» that was not built here; remove that folder, or choose another");
        }
        return Optional.empty();
    }

    /** The real path of a folder whose last parts need not exist. */
    private static Path real(Path folder) throws IOException {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing == null ? folder : existing.toRealPath().resolve(existing.relativize(folder));
    }
}
