package dev.courseware.model;

import java.util.Optional;

/**
 * What stands around the text of each page because course.yml says so.
 *
 * @param repository where readers can change a page, or report a mistake
 * @param breadcrumbs whether the way to a page stands above its title
 */
public record Surroundings(Optional<Repository> repository, boolean breadcrumbs) {
    /** What a course has that says nothing of it. */
    public static final Surroundings USUAL = new Surroundings(Optional.empty(), true);
}
