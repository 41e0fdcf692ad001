package dev.courseware.model;

import java.util.Optional;

/**
 * What course.yml says of the front page, {@code home: …}.
 *
 * @param sampled whether it shows a sample of the course
 * @param sample the sample, a lesson's path and perhaps an anchor in it; empty to choose one
 * @param image a picture in place of the drawn course
 */
public record FrontPage(boolean sampled, Optional<SourceValue> sample, Optional<SourceValue> image) {
    /** What courses get that say nothing. */
    public static final FrontPage USUAL = new FrontPage(true, Optional.empty(), Optional.empty());
}
