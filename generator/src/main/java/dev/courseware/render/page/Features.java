package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a page has that needs a style sheet or a script of its own. */
public final class Features {
    private static final List<Mark> MARKS = List.of(
            new Mark("math", "<math"),
            new Mark("diagram", "<figure class=\"diagram"),
            new Mark("mermaid", "<figure class=\"diagram mermaid"),
            new Mark("chart", "<figure class=\"chart"),
            new Mark("media", "<div class=\"media"),
            new Mark("dialog", "<div class=\"dialog\""),
            new Mark("dialog", "<div class=\"question "));

    private Features() {}

    /** The markup that tells a feature. */
    private record Mark(String feature, String markup) {}

    /** The features known so far, and those that markup alone tells, since formulas stand in text of all kinds. */
    public static List<String> of(List<String> known, Html... parts) {
        Set<String> features = new TreeSet<>(known);
        for (Html part : parts) {
            for (Mark mark : MARKS) {
                if (part.value().contains(mark.markup())) {
                    features.add(mark.feature());
                }
            }
        }
        return List.copyOf(features);
    }
}
