package dev.courseware.model;

import java.util.List;
import java.util.Optional;

/**
 * What a lesson's front matter refers to, found.
 *
 * @param prerequisites what to read before
 * @param image the picture for previews
 */
public record LessonHead(List<PageRef> prerequisites, Optional<SiteImage> image) {
    public static final LessonHead NONE = new LessonHead(List.of(), Optional.empty());

    public LessonHead {
        prerequisites = List.copyOf(prerequisites);
    }
}
