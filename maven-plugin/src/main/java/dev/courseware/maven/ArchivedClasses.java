package dev.courseware.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How one build process uses the {@link ClassArchive}: it starts from an archive, or makes one when its work is done,
 * or does neither.
 *
 * @param options options for the JVM
 * @param known the archive that it starts from
 * @param archive the archives that a new one is added to
 * @param place where it writes the new one
 */
record ArchivedClasses(
        List<String> options, Optional<Path> known, Optional<ClassArchive> archive, Optional<Path> place) {
    /** For a process that neither uses an archive nor makes one. */
    static final ArchivedClasses NONE =
            new ArchivedClasses(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Keeps what the JVM says about its archive off standard output, where it would mix with messages. */
    private static final List<String> SILENT = List.of("-Xlog:disable", "-Xlog:all=error:stderr");

    private static final long SECONDS_TO_END = 60;

    /** @param archive the archive to use; empty if classes can't be archived */
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

    /** Whether the process starts from an archive. */
    boolean areUsed() {
        return known.isPresent();
    }

    /** Whether the process makes an archive when its work is done. */
    boolean areMade() {
        return place.isPresent();
    }

    /** Prevents later processes from using the archive. */
    void forget() {
        known.ifPresent(ClassArchive::drop);
    }

    /**
     * Ends the process.
     *
     * @param built whether it built a site and so has loaded the classes that later processes need; otherwise its
     *     archive is discarded
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
