package dev.courseware.parse.block;

import java.util.Set;
import java.util.TreeSet;

/** What containers are called, and what their names mean. */
public final class ContainerNames {
    static final Set<String> CALLOUTS = Set.of(
            "note",
            "tip",
            "important",
            "warning",
            "caution",
            "example",
            "objectives",
            "prerequisites",
            "keypoints",
            "exercise",
            "discussion");
    static final Set<String> DETAILS = Set.of("details", "hint", "solution");
    static final Set<String> REGIONS = Set.of("slide", "page", "notes", "instructor");
    /** All that need nothing of the course's own. */
    public static final Set<String> KNOWN = known();

    private ContainerNames() {}

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(Set.of("columns", "column", "demo", "dialog", "quiz", "tabs", "tab"));
        known.addAll(CALLOUTS);
        known.addAll(DETAILS);
        known.addAll(REGIONS);
        return Set.copyOf(known);
    }
}
