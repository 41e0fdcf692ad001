package dev.courseware.model;

import java.util.List;
import java.util.Optional;

/**
 * What a lesson's front matter refers to, found.
 *
 * @param prerequisites what to read before
 * @param image the picture for previews
 */
public record ResolvedFrontMatter(List<PageRef> prerequisites, Optional<SiteImage> image) {
    public static final ResolvedFrontMatter NONE = new ResolvedFrontMatter(List.of(), Optional.empty());

    public ResolvedFrontMatter {
        prerequisites = List.copyOf(prerequisites);
    }
}
