package dev.courseware.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/** All files of a branch by path, and the ways in which publishing changes them. */
record BranchContent(SortedMap<String, Entry> entries) {
    static final String NO_JEKYLL = ".nojekyll";
    static final String CNAME = "CNAME";
    /** Marks a folder that was published on its own, so that publishing the whole site leaves it in place. */
    static final String FOLDER_MARK = ".courseware-folder";

    static final BranchContent EMPTY = new BranchContent(new TreeMap<>());

    /** A file: its mode and the name of its content. */
    record Entry(FileMode mode, ObjectId id) {
        static Entry file(ObjectId id) {
            return new Entry(FileMode.REGULAR_FILE, id);
        }
    }

    /** Whether this looks like a branch of source code, which a site's branch never does. */
    boolean holdsSources() {
        return entries.containsKey("pom.xml") || entries.containsKey("course.yml");
    }

    boolean holdsFolder(String folder) {
        SortedMap<String, Entry> from = entries.tailMap(folder + "/");
        return !from.isEmpty() && from.firstKey().startsWith(folder + "/");
    }

    /**
     * What remains when a place is published again: everything outside it, folders within it that were published on
     * their own, and the domain's file unless that is replaced too.
     */
    BranchContent staying(BranchPlace place) {
        List<String> folders = new ArrayList<>();
        String own = place.path(FOLDER_MARK);
        for (String path : entries.keySet()) {
            if (path.endsWith("/" + FOLDER_MARK) && !path.equals(own)) {
                folders.add(path.substring(0, path.length() - FOLDER_MARK.length()));
            }
        }
        TreeMap<String, Entry> staying = new TreeMap<>();
        entries.forEach((path, entry) -> {
            boolean elsewhere = !place.isWhole() && !path.startsWith(place.folder() + "/");
            boolean domain =
                    place.isWhole() && path.equals(CNAME) && place.domain().isEmpty();
            if (elsewhere || domain || folders.stream().anyMatch(path::startsWith)) {
                staying.put(path, entry);
            }
        });
        return new BranchContent(staying);
    }

    /** This content plus other files, which replace those of the same path. */
    BranchContent with(Map<String, Entry> others) {
        TreeMap<String, Entry> all = new TreeMap<>(entries);
        all.putAll(others);
        return new BranchContent(all);
    }

    /** What happens to each file on the way to another content. */
    List<Change> changesTo(BranchContent next) {
        List<Change> changes = new ArrayList<>();
        next.entries.forEach((path, entry) -> {
            Entry before = entries.get(path);
            if (!entry.equals(before)) {
                changes.add(new Change(before == null ? Change.Kind.ADDED : Change.Kind.CHANGED, path));
            }
        });
        entries.keySet().stream()
                .filter(path -> !next.entries.containsKey(path))
                .forEach(path -> changes.add(new Change(Change.Kind.REMOVED, path)));
        changes.sort(null);
        return changes;
    }
}
