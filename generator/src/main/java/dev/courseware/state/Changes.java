package dev.courseware.state;

import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The questions that an earlier build asked of its course and that have another answer now.
 *
 * @param changed in order
 */
public record Changes(Set<Lookup> changed) {
    /** Nothing is known, or nothing has changed. */
    public static final Changes NONE = new Changes(Set.of());

    /** Asks again. A file is read only if its stamp is another one, or says nothing. */
    public static Changes of(CourseFiles files, Manifest manifest) {
        CourseDisk disk = new CourseDisk(files);
        Set<Lookup> changed = new LinkedHashSet<>();
        for (Input input : manifest.inputs()) {
            if (!isSame(input, disk, manifest.begun())) {
                changed.add(input.lookup());
            }
        }
        return new Changes(changed);
    }

    private static boolean isSame(Input before, CourseDisk disk, long begun) {
        if (before.lookup().kind() != Lookup.Kind.FILE) {
            return disk.answer(before.lookup()).content() == before.content();
        }
        String found = disk.found(before.lookup().path());
        if (!found.equals(before.found())) {
            return false;
        }
        Stamp stamp = disk.stamp(found);
        return stamp.equals(before.stamp()) && !stamp.mayHideChange(begun)
                || stamp.size() == before.stamp().size()
                        && (!stamp.isFile() || disk.content(found) == before.content());
    }

    public boolean isEmpty() {
        return changed.isEmpty();
    }
}
