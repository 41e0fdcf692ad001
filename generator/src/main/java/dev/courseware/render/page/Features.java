package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a page has that needs a style sheet or a script of its own. */
public final class Features {
    private Features() {}

    /** What blocks are known to need, and what only markup tells: formulas stand in text of all kinds. */
    public static List<String> of(Collection<String> known, Html... parts) {
        Set<String> features = new TreeSet<>(known);
        for (Html part : parts) {
            if (!features.contains("math") && part.value().contains("<math")) {
                features.add("math");
            }
        }
        return List.copyOf(features);
    }
}
