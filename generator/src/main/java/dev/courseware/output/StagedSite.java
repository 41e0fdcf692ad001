package dev.courseware.output;

import dev.courseware.folder.OwnFolder;
import dev.courseware.source.Asset;
import dev.courseware.state.Checksum;
import dev.courseware.state.Output;
import dev.courseware.state.Stamp;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A site being written. Files go to a folder beside the last good site and take its place only when all are there, so
 * that a build that fails or is killed leaves the old site whole. The writing methods may be called from many threads.
 */
public final class StagedSite implements AutoCloseable {
    /** The folder, below the output folder, that holds the site. */
    public static final String SITE = "site";

    private static final String STAGE = ".stage";
    private static final int PIECES = 1 << 16;
    private static final String PREVIOUS = ".previous";

    private final OwnFolder output;
    private final OwnFolder stage;
    private final OutputLock lock;
    private volatile OwnFolder last;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final Map<String, Output> before = new ConcurrentHashMap<>();
    private final Set<String> shared = ConcurrentHashMap.newKeySet();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private volatile boolean inPlace;
    private volatile long placed;

    private StagedSite(OwnFolder output, OutputLock lock) throws IOException {
        this.output = output;
        this.stage = output.below(STAGE);
        this.last = output.below(SITE);
        this.lock = lock;
        putBack(output);
        output.delete(PREVIOUS);
        output.delete(STAGE);
        stage.create();
    }

    /**
     * Begins a site. Waits while another build writes to the same folder, and clears up what a killed one left.
     *
     * @throws IOException if the folder can't be written, or another build has held it for a minute
     */
    public static StagedSite begin(Path folder) throws IOException {
        OwnFolder output = OwnFolder.at(folder);
        output.create();
        OutputLock lock = OutputLock.of(output);
        try {
            return new StagedSite(output, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Puts a site back that a build killed between the two moves of {@link #commit} left under its other name. The
     * first thing to do, whatever becomes of the course.
     *
     * @throws IOException if that is not possible
     */
    public static void recover(Path folder) throws IOException {
        OwnFolder output = OwnFolder.at(folder);
        if (!isAway(output) || !output.holdsFile(OutputLock.FILE)) {
            return;
        }
        try (OutputLock lock = OutputLock.of(output)) {
            if (lock.isValid()) {
                putBack(output);
            }
        }
    }

    /** Whether nothing is left of a build that was killed. */
    public static boolean isTidy(Path folder) {
        OwnFolder output = OwnFolder.at(folder);
        return !output.holds(STAGE) && !output.holds(PREVIOUS);
    }

    private static void putBack(OwnFolder output) throws IOException {
        if (isAway(output)) {
            output.move(PREVIOUS, SITE);
        }
    }

    private static boolean isAway(OwnFolder output) {
        return !output.holds(SITE) && output.holdsFolder(PREVIOUS);
    }

    /**
     * Writes a text file in UTF-8.
     *
     * @param path relative to the site, with {@code /} between its parts
     */
    public void write(String path, String content) throws IOException {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file; where the site in place has the same, it is that. */
    public void write(String path, byte[] content) throws IOException {
        long sum = Checksum.of(content);
        Output known = before.get(path);
        if (known != null && known.content() == sum && known.stamp().size() == content.length && keep(path)) {
            return;
        }
        try (OutputStream out = create(path)) {
            out.write(content);
        }
        written.put(path, sum);
    }

    private OutputStream create(String path) throws IOException {
        if (kept.contains(path)) {
            throw new FileAlreadyExistsException(path);
        }
        return stage.create(path);
    }

    /** Writes a file that several pages may need, once. */
    public void writeShared(String path, byte[] content) throws IOException {
        if (shared.add(path)) {
            write(path, content);
        }
    }

    /** Takes a file over that several pages may need, once. */
    public void keepShared(String path) throws IOException {
        if (shared.add(path) && !keep(path)) {
            throw new IOException("something else has changed " + current().resolve(path));
        }
    }

    /** Opens a file, to be written piece by piece and closed. */
    public OutputStream open(String path) throws IOException {
        return new BufferedOutputStream(summed(path), PIECES);
    }

    private OutputStream summed(String path) throws IOException {
        return new SummedOutput(create(path), sum -> written.put(path, sum));
    }

    /**
     * Says which files of a site are as they were built, so that they may be taken over.
     *
     * @param folder the site's: the one in place, or one like it
     * @param intact by path
     */
    public void mayKeep(Path folder, Map<String, Output> intact) {
        last = OwnFolder.at(folder);
        before.putAll(intact);
    }

    /**
     * Lets files that are taken over stay where they are, so that only new ones are put in place, one after the other: quicker,
     * but whoever reads the site meanwhile may see pages of two builds, as may who kills the build. To be said after
     * {@link #mayKeep(Path, Map)} was told of every file of the site in place.
     */
    public void changeInPlace() {
        inPlace = true;
    }

    /** Whether a file of the site in place may be taken over. */
    public boolean mayKeep(String path) {
        return before.containsKey(path);
    }

    /** How large a file of the site in place is that may be taken over, in bytes; 0 if there is none. */
    public long lastSize(String path) {
        Output known = before.get(path);
        return known == null ? 0 : known.stamp().size();
    }

    /**
     * Takes a file over from the site in place, as it is.
     *
     * @return whether that was possible; if not, it has to be written
     * @throws IOException if something has this name already, or it can't be written
     */
    public boolean keep(String path) throws IOException {
        Output known = before.get(path);
        if (known == null || !take(path)) {
            return false;
        }
        written.put(path, known.content());
        return true;
    }

    private boolean take(String path) throws IOException {
        if (!inPlace) {
            return stage.take(last, path) && kept.add(path);
        }
        if (written.containsKey(path) || !kept.add(path)) {
            throw new FileAlreadyExistsException(path);
        }
        return true;
    }

    /** The checksum of every file of the site that was written or taken over, by path. */
    public Map<String, Long> written() {
        return new TreeMap<>(written);
    }

    /** The site from which files are taken over. */
    public Path current() {
        return last.path();
    }

    /** Whether a file is there already. */
    public boolean holds(String path) {
        return kept.contains(path) || stage.holds(path);
    }

    /** The files that differ from the last site's, those too that are gone. */
    public Set<String> changed() {
        Set<String> changed = removed();
        written.forEach((path, sum) -> {
            Output known = before.get(path);
            if (known == null || known.content() != sum) {
                changed.add(path);
            }
        });
        return changed;
    }

    private Set<String> removed() {
        Set<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(written.keySet());
        return removed;
    }

    /** Copies a file of the course to its place. */
    public void copy(Asset asset) throws IOException {
        Output known = before.get(asset.file());
        if (known != null && Checksum.of(asset.path()) == known.content() && keep(asset.file())) {
            return;
        }
        try (OutputStream out = summed(asset.file())) {
            asset.writeTo(out);
        }
    }

    /**
     * Puts the new site in the old one's place.
     *
     * @return the site's folder
     */
    public Path commit() throws IOException {
        if (inPlace) {
            commitFiles();
        } else {
            commitAll();
        }
        placed = Stamp.now();
        return output.path().resolve(SITE);
    }

    private void commitAll() throws IOException {
        if (output.holds(SITE)) {
            output.move(SITE, PREVIOUS);
        }
        try {
            output.move(STAGE, SITE);
        } catch (IOException e) {
            putBack(output);
            throw e;
        }
        output.delete(PREVIOUS);
    }

    private void commitFiles() throws IOException {
        OwnFolder site = output.below(SITE);
        for (String path : removed()) {
            site.deleteFile(path);
        }
        for (String path : written.keySet()) {
            if (!kept.contains(path)) {
                site.moveHere(stage, path);
            }
        }
    }

    /** When the new site was in place, on the clock of stamps. */
    public long placed() {
        return placed;
    }

    /** The files that were taken over. */
    public Set<String> kept() {
        return Set.copyOf(kept);
    }

    /** Removes what was not committed, and releases the lock for other builds. */
    @Override
    public void close() throws IOException {
        try {
            output.delete(STAGE);
        } finally {
            lock.close();
        }
    }
}
