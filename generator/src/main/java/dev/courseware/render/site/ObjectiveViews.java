package dev.courseware.render.site;

import dev.courseware.model.PageRef;
import dev.courseware.render.block.PracticeLinks;
import dev.courseware.render.inline.Location;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.ObjectiveView;
import java.util.List;

/** Makes what templates see of the objectives in a page's front matter. */
final class ObjectiveViews {
    private ObjectiveViews() {}

    /**
     * @param location where they are shown
     * @param practice to which they lead there
     */
    static List<ObjectiveView> of(PageRef page, CourseMap map, Location location, PracticeLinks practice) {
        return page.frontMatter().objectives().stream()
                .map(objective -> new ObjectiveView(
                        objective.id().isEmpty() ? "" : location.id(objective.id()),
                        map.text(objective.text()),
                        practice.of(objective.id(), location)))
                .toList();
    }
}
