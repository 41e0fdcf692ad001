package dev.courseware.source;

import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import java.util.List;

/**
 * A course found on disk: where its sources are and what is known of them without parsing.
 *
 * @param files the way to the sources
 * @param outline titles and order
 * @param bodies home, units and lessons that have a source, in reading order
 */
public record SourceTree(CourseFiles files, Outline outline, List<PageRef> bodies) {}
