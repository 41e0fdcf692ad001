package dev.courseware.state;

import dev.courseware.folder.OwnFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * The folder that holds the state: the manifest, and the file with what is remembered about lessons. The manifest
 * contains the other file's checksum, so if the two don't belong together, neither is used.
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

    /** The state in a folder, which need not exist. */
    public static StateFolder at(Path path) {
        return new StateFolder(OwnFolder.at(path));
    }

    /** What the last build left; empty if there is nothing that can be used. */
    public Optional<Manifest> manifest() {
        return read(MANIFEST).flatMap(StateReader::file).flatMap(in -> {
            try {
                return Optional.of(Manifest.read(in));
            } catch (StateReader.Malformed e) {
                return Optional.empty();
            }
        });
    }

    /** What is remembered about lessons; no records if the file isn't the manifest's. */
    public Records lessons(Manifest manifest) {
        return Records.open(folder.path().resolve(LESSONS), manifest.lessons()).orElse(Records.NONE);
    }

    /** A second copy of the site, hard-linked file by file, in case the one in place is removed. */
    public Path twin() {
        return folder.path().resolve(TWIN);
    }

    /**
     * Makes the second copy.
     *
     * @param site the site in place
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

    /** The manifest's stamp, which shows whether it is still the one that was read. */
    public Stamp stamp() {
        return Stamp.of(folder.path().resolve(MANIFEST));
    }

    /**
     * Begins a new file of what is remembered about lessons, beside the current one. If it can't be written, the next
     * build does without it.
     */
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

    /** Removes an unfinished file. */
    private void discard() {
        try {
            folder.delete(NEXT);
            if (folder.names().isEmpty()) {
                Path path = folder.path();
                OwnFolder.at(path.getParent()).delete(path.getFileName().toString());
            }
        } catch (IOException e) {
            // The next build removes it.
        }
    }

    /** Forgets everything; must be called before the site changes. */
    public void clear() {
        try {
            folder.delete(MANIFEST);
        } catch (IOException e) {
            // A folder that may only be read keeps what it has; the next build sees that the site is another one.
        }
    }

    /**
     * Stores the state, once the site is in place. If that fails, the next build is a full one.
     *
     * @param lessons what is remembered about lessons
     * @param manifest makes the manifest, given the checksum of that
     */
    public void keep(RecordsWriter lessons, LongFunction<Manifest> manifest) {
        try {
            long sum = lessons.end();
            folder.move(NEXT, LESSONS);
            folder.replace(MANIFEST, manifest.apply(sum).bytes());
        } catch (IOException e) {
            // The site is right without its state.
        }
    }
}
