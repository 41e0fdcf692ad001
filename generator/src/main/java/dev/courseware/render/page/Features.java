package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a page has that needs a style sheet or a script of its own. */
public final class Features {
    private static final String MATH = "math";
    private static final String DIAGRAM = "diagram";
    private static final String MERMAID = "mermaid";
    private static final String CHART = "chart";
    private static final String MEDIA = "media";

    private Features() {}

    /** The features known so far, and those that markup alone tells, since formulas stand in text of all kinds. */
    public static List<String> of(List<String> known, Html... parts) {
        Set<String> features = new TreeSet<>(known);
        for (Html part : parts) {
            if (part.value().contains("<math")) {
                features.add(MATH);
            }
            if (part.value().contains("<figure class=\"diagram")) {
                features.add(DIAGRAM);
                if (part.value().contains("<figure class=\"diagram mermaid")) {
                    features.add(MERMAID);
                }
            }
            if (part.value().contains("<figure class=\"chart")) {
                features.add(CHART);
            }
            if (part.value().contains("<div class=\"media")) {
                features.add(MEDIA);
            }
        }
        return List.copyOf(features);
    }
}
