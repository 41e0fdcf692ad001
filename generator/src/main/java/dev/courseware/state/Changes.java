package dev.courseware.state;

import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The outcome of asking an earlier build's questions about its course again.
 *
 * @param changed the questions whose answers have changed, in order
 * @param same the other questions with their answers and the files' current stamps
 */
public record Changes(Set<Lookup> changed, Map<Lookup, Input> same) {
    /** Nothing is known about an earlier build. */
    public static final Changes NONE = new Changes(Set.of(), Map.of());

    /** Asks the questions again. A file is read only if its stamp has changed or proves nothing. */
    public static Changes of(CourseFiles files, Manifest manifest) {
        CourseDisk disk = new CourseDisk(files);
        CourseDisk.Glance glance = disk.glance();
        Set<Lookup> changed = new LinkedHashSet<>();
        Map<Lookup, Input> same = new HashMap<>();
        for (Input input : manifest.inputs()) {
            Input now = now(input, disk, glance, manifest.begun());
            if (isSame(input, now)) {
                same.put(input.lookup(), now);
            } else {
                changed.add(input.lookup());
            }
        }
        return new Changes(changed, same);
    }

    /**
     * Asks the questions again until an answer has changed, for those who want to know no more than whether one has.
     *
     * @return of the changed questions the first that was found, and none of the others
     */
    public static Changes first(CourseFiles files, Manifest manifest) {
        CourseDisk disk = new CourseDisk(files);
        CourseDisk.Glance glance = disk.glance();
        // Whoever edited a file last is likely to edit it again.
        Optional<Input> newest = newest(manifest.inputs());
        List<Input> inputs = new ArrayList<>(manifest.inputs().size() + 1);
        newest.ifPresent(inputs::add);
        inputs.addAll(manifest.inputs());
        for (Input input : inputs) {
            if (!isSame(input, now(input, disk, glance, manifest.begun()))) {
                return new Changes(Set.of(input.lookup()), Map.of());
            }
        }
        return NONE;
    }

    private static Optional<Input> newest(List<Input> inputs) {
        Input newest = null;
        for (Input input : inputs) {
            if (newest == null || input.stamp().modified() > newest.stamp().modified()) {
                newest = input;
            }
        }
        return Optional.ofNullable(newest);
    }

    private static boolean isSame(Input before, Input now) {
        return now.found().equals(before.found()) && now.content() == before.content();
    }

    private static Input now(Input before, CourseDisk disk, CourseDisk.Glance glance, long begun) {
        if (before.lookup().kind() != Lookup.Kind.FILE) {
            return disk.answer(before.lookup());
        }
        if (!before.stamp().mayHideChange(begun) && glance.isSame(before)) {
            return before;
        }
        String found = disk.found(before.lookup().path());
        Stamp stamp = disk.stamp(found);
        boolean trusted = stamp.equals(before.stamp()) && !stamp.mayHideChange(begun);
        if (trusted && found.equals(before.found())) {
            return before;
        }
        boolean resized = stamp.size() != before.stamp().size();
        long content = !stamp.isFile() ? 0 : resized ? ~before.content() : disk.content(found);
        return new Input(before.lookup(), found, stamp, content);
    }

    public boolean isEmpty() {
        return changed.isEmpty();
    }

    /** Whether a question was asked by the earlier build and still has the same answer. */
    public boolean isSame(Lookup lookup) {
        return same.containsKey(lookup);
    }
}
