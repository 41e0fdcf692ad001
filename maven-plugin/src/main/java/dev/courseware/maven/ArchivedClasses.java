package dev.courseware.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What one building process does with the {@link ClassArchive}: uses it, or writes it once its work is done, or goes
 * without.
 *
 * @param options of the JVM
 * @param known the archive that it uses
 * @param archive where the one belongs that it makes
 * @param place where it writes that one
 */
record ArchivedClasses(
        List<String> options, Optional<Path> known, Optional<ClassArchive> archive, Optional<Path> place) {
    /** For a process that neither uses an archive nor makes one. */
    static final ArchivedClasses NONE =
            new ArchivedClasses(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What a JVM has to say of its archive would stand on standard output, among the messages. */
    private static final List<String> SILENT = List.of("-Xlog:disable", "-Xlog:all=error:stderr");

    private static final long SECONDS_TO_END = 60;

    /** @param archive where classes can be archived */
    static ArchivedClasses of(Optional<ClassArchive> archive) {
        Optional<Path> known = archive.flatMap(ClassArchive::find);
        if (known.isPresent()) {
            return new ArchivedClasses(
                    silently("-XX:SharedArchiveFile=" + known.get()), known, Optional.empty(), Optional.empty());
        }
        Optional<Path> place = archive.flatMap(ClassArchive::place);
        return place.map(path -> new ArchivedClasses(
                        silently("-XX:ArchiveClassesAtExit=" + path), Optional.empty(), archive, place))
                .orElse(NONE);
    }

    private static List<String> silently(String option) {
        List<String> options = new ArrayList<>(SILENT);
        options.add(option);
        return options;
    }

    /** Whether the process uses an archive. */
    boolean areUsed() {
        return known.isPresent();
    }

    /** Whether the process makes an archive once its work is done. */
    boolean areMade() {
        return place.isPresent();
    }

    /** Lets no later process use the archive. */
    void forget() {
        known.ifPresent(ClassArchive::drop);
    }

    /**
     * Ends the process.
     *
     * @param built whether it built a site, and so has loaded what later ones need; what it writes else is of no use
     */
    void end(Process process, boolean built) {
        if (place.isEmpty()) {
            process.destroy();
            return;
        }
        if (!built) {
            process.destroyForcibly();
        }
        boolean ended = hasEnded(process);
        if (built && ended) {
            archive.orElseThrow().keep(place.get());
        } else {
            process.destroyForcibly();
            ClassArchive.drop(place.get());
        }
    }

    private static boolean hasEnded(Process process) {
        try {
            return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
