package dev.courseware.state;

import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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
            boolean equal = now.found().equals(input.found()) && now.content() == input.content();
            if (equal) {
                same.put(input.lookup(), now);
            } else {
                changed.add(input.lookup());
            }
        }
        return new Changes(changed, same);
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
