package dev.courseware.state;

import dev.courseware.folder.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Compares the site on disk with the one that its build left there.
 *
 * @param intact the files that are unchanged, by path
 * @param strange why it isn't the same site any more: a file that was changed, removed or added; empty if it is the
 *     same
 */
public record SiteComparison(Map<String, Output> intact, Optional<String> strange) {
    /** There is no site about which anything is known. */
    public static final SiteComparison NONE = new SiteComparison(Map.of(), Optional.empty());

    /** Compares every file of a site; those whose stamps prove nothing are read. */
    public static SiteComparison of(Path site, Manifest manifest) {
        return of(site, manifest, () -> false);
    }

    /**
     * Compares the files of a site as {@link #of(Path, Manifest)} does, unless that becomes needless.
     *
     * @param needless whether nobody wants to know any more
     */
    public static SiteComparison of(Path site, Manifest manifest, BooleanSupplier needless) {
        Map<String, Output> intact = new HashMap<>();
        Optional<String> strange = Optional.empty();
        OwnFolder own = OwnFolder.at(site);
        Map<String, Boolean> folders = new HashMap<>(Map.of("", true));
        for (Output output : manifest.outputs()) {
            if (needless.getAsBoolean()) {
                return NONE;
            }
            Output now = isFolder(own, folder(output.path()), folders)
                    ? now(site, output, manifest.written())
                    : new Output(output.path(), Stamp.NONE, ~output.content());
            if (now.content() == output.content()
                    && now.stamp().size() == output.stamp().size()) {
                intact.put(output.path(), now);
            } else if (strange.isEmpty()) {
                strange = Optional.of(output.path() + (now.stamp().isFile() ? " was changed" : " was removed"));
            }
        }
        if (strange.isEmpty()) {
            Set<String> known = new HashSet<>(folders.keySet());
            manifest.outputs().forEach(output -> known.add(output.path()));
            strange = folders.keySet().stream()
                    .flatMap(folder -> added(site, folder, known).stream())
                    .findFirst();
        }
        return new SiteComparison(intact, strange);
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Checks that a folder and those that it is in are no links, behind which the files of the site aren't its own. */
    private static boolean isFolder(OwnFolder site, String path, Map<String, Boolean> known) {
        Boolean found = known.get(path);
        if (found == null) {
            found = isFolder(site, folder(path), known) && site.holdsFolder(path);
            known.put(path, found);
        }
        return found;
    }

    private static Output now(Path site, Output before, long written) {
        Path file = site.resolve(before.path());
        Stamp stamp = Stamp.of(file);
        // Making or removing a hard link doesn't change a file's modification time.
        boolean trusted = stamp.isFile() && stamp.equals(before.stamp()) && !stamp.isModifiedAround(written);
        if (trusted || !stamp.isFile() || stamp.size() != before.stamp().size()) {
            return new Output(before.path(), stamp, trusted ? before.content() : ~before.content());
        }
        try {
            return new Output(before.path(), stamp, Checksum.of(file));
        } catch (IOException e) {
            return new Output(before.path(), Stamp.NONE, ~before.content());
        }
    }

    private static Optional<String> added(Path site, String folder, Set<String> known) {
        String start = folder.isEmpty() ? "" : folder + "/";
        try (Stream<Path> entries = Files.list(site.resolve(folder))) {
            List<String> names = entries.map(entry -> start + entry.getFileName())
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .toList();
            return names.stream().findFirst().map(name -> name + " was added");
        } catch (IOException e) {
            return Optional.of(folder + " can't be looked at");
        }
    }
}
