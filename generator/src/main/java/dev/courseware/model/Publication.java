package dev.courseware.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Data of a page or a course for feeds, previews and catalogues.
 *
 * @param date when it came out, where its author says so
 * @param updated when it was last changed, where its author says so
 * @param image the picture for previews, its path relative to the file that names it
 * @param level who it is for, such as {@code Beginner}, or empty
 */
public record Publication(
        Optional<Instant> date, Optional<Instant> updated, Optional<SourceValue> image, String level) {
    public static final Publication NONE = new Publication(Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** The last change that is known. */
    public Optional<Instant> changed() {
        return updated.or(this::date);
    }
}
