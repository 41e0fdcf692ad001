package dev.courseware.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Decides whether a folder may be written to and cleaned. */
public final class SiteFolder {
    private SiteFolder() {}

    /**
     * Looks for a reason why a course must not be built into a folder.
     *
     * @param output the folder that will hold the site, which need not exist
     * @param source the course's real folder
     * @return the reason, or empty if all is well
     * @throws IOException if the folders can't be looked at
     */
    public static Optional<String> reasonAgainst(Path output, Path source) throws IOException {
        Path folder = output.toAbsolutePath().normalize();
        if (folder.getNameCount() == 0) {
            return Optional.of("it is the root of the file system");
        }
        if (Files.isSymbolicLink(folder) || Files.isSymbolicLink(folder.resolve(StagedSite.SITE))) {
            return Optional.of("it is a symbolic link");
        }
        Path real = real(folder);
        if (source.startsWith(real)) {
            return Optional.of("it holds the course's sources");
        }
        if (real.startsWith(source.resolve("lessons")) || real.startsWith(source.resolve("theme"))) {
            return Optional.of("it is one of the course's source folders");
        }
        String home = System.getProperty("user.home");
        if (home != null
                && !home.isEmpty()
                && Path.of(home).toAbsolutePath().normalize().startsWith(real)) {
            return Optional.of("it is your home folder, or holds it");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("it is a file");
        }
        if (Files.exists(folder.resolve(StagedSite.SITE)) && !Files.exists(folder.resolve(StagedSite.MARKER))) {
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
