package dev.courseware.state;

import dev.courseware.folder.OwnFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * The folder that holds the state: the manifest, and what is remembered of lessons. The manifest names the other file's
 * checksum, so that of two that don't belong together none counts.
 */
public final class StateFolder {
    private static final String MANIFEST = "manifest";
    private static final String LESSONS = "lessons";
    private static final String NEXT = "lessons.next";
    private static final String TWIN = "courseware-site";
    private static final String NEXT_TWIN = "courseware-site.next";
    private static final long LARGEST = 1L << 30;

    private final OwnFolder folder;

    private StateFolder(OwnFolder folder) {
        this.folder = folder;
    }

    /** A folder, which need not exist. */
    public static StateFolder at(Path path) {
        return new StateFolder(OwnFolder.at(path));
    }

    /** What the last build left; empty if there is nothing, or nothing of use. */
    public Optional<Manifest> manifest() {
        return read(MANIFEST).flatMap(StateReader::file).flatMap(in -> {
            try {
                return Optional.of(Manifest.read(in));
            } catch (StateReader.Malformed e) {
                return Optional.empty();
            }
        });
    }

    /** What is remembered of lessons; nothing if it isn't the manifest's. */
    public Records lessons(Manifest manifest) {
        return Records.open(folder.path().resolve(LESSONS), manifest.lessons()).orElse(Records.NONE);
    }

    /** A second site, linked from the one in place file by file, for when that is removed. */
    public Path twin() {
        return folder.path().resolve(TWIN);
    }

    /**
     * Keeps a second site.
     *
     * @param site the one in place
     * @param files its files
     * @throws IOException if that isn't possible
     */
    public void keepTwin(Path site, Iterable<String> files) throws IOException {
        folder.create();
        folder.delete(NEXT_TWIN);
        OwnFolder next = folder.below(NEXT_TWIN);
        next.create();
        OwnFolder from = OwnFolder.at(site);
        for (String file : files) {
            next.take(from, file);
        }
        folder.delete(TWIN);
        folder.move(NEXT_TWIN, TWIN);
    }

    /** Which manifest is there, to see whether it is still the one that was read. */
    public Stamp stamp() {
        return Stamp.of(folder.path().resolve(MANIFEST));
    }

    /** Begins what will be remembered of lessons, beside what is; where nothing can be written, it is lost. */
    public RecordsWriter begin() {
        try {
            folder.create();
            folder.delete(NEXT);
            return new RecordsWriter(new BufferedOutputStream(folder.create(NEXT), 1 << 16), this::discard);
        } catch (IOException e) {
            return new RecordsWriter(OutputStream.nullOutputStream(), () -> {});
        }
    }

    private Optional<byte[]> read(String name) {
        try {
            return folder.read(name, LARGEST);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Leaves nothing of what was begun. */
    private void discard() {
        try {
            folder.delete(NEXT);
            if (folder.names().isEmpty()) {
                Path path = folder.path();
                OwnFolder.at(path.getParent()).delete(path.getFileName().toString());
            }
        } catch (IOException e) {
            // The next build clears it away.
        }
    }

    /**
     * Forgets everything, before the site changes.
     *
     * @throws IOException if that isn't possible
     */
    public void clear() throws IOException {
        folder.delete(MANIFEST);
    }

    /**
     * Keeps a state, when the site is in place. Without, the next build is a whole one.
     *
     * @param lessons what is remembered of them
     * @param manifest is made with the checksum of that
     */
    public void keep(RecordsWriter lessons, LongFunction<Manifest> manifest) {
        try {
            long sum = lessons.end();
            folder.move(NEXT, LESSONS);
            folder.replace(MANIFEST, manifest.apply(sum).bytes());
        } catch (IOException e) {
            // The site is right without it.
        }
    }
}
