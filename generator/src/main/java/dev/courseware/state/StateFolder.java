package dev.courseware.state;

import dev.courseware.folder.OwnFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that holds the state: the manifest, and what is remembered of lessons. The manifest names the other file's
 * checksum, so that of two that don't belong together none counts.
 */
public final class StateFolder {
    private static final String MANIFEST = "manifest";
    private static final String LESSONS = "lessons";
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

    /** What is remembered of lessons, to be read by who wrote it; empty if it isn't the manifest's. */
    public Optional<byte[]> lessons(Manifest manifest) {
        return read(LESSONS).filter(bytes -> Checksum.of(bytes) == manifest.lessons());
    }

    private Optional<byte[]> read(String name) {
        try {
            return folder.read(name, LARGEST);
        } catch (IOException e) {
            return Optional.empty();
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
     * @param lessons their checksum is the manifest's
     */
    public void keep(Manifest manifest, byte[] lessons) {
        try {
            folder.create();
            folder.replace(LESSONS, lessons);
            folder.replace(MANIFEST, manifest.bytes());
        } catch (IOException e) {
            // The site is right without it.
        }
    }
}
