package dev.courseware.model;

import java.util.Optional;

/**
 * What stands around the text of each page because course.yml says so.
 *
 * @param repository where readers can change a page, or report a mistake
 * @param changes whether pages tell when they were last changed
 * @param breadcrumbs whether the way to a page stands above its title
 * @param notice what every page says first
 * @param contact whom readers can turn to
 * @param deed where the course's licence can be read, or empty
 */
public record Surroundings(
        Optional<Repository> repository,
        Optional<ChangesWish> changes,
        boolean breadcrumbs,
        Optional<Notice> notice,
        Optional<Contact> contact,
        String deed) {
    /** What a course has that says nothing of it. */
    public static final Surroundings USUAL =
            new Surroundings(Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty(), "");

    /**
     * The wish that pages tell when they were last changed.
     *
     * @param author whether they also tell by whom
     * @param position where it stands in course.yml
     */
    public record ChangesWish(boolean author, Position position) {}

    /**
     * What every page says first.
     *
     * @param kind how much it weighs
     * @param text Markdown of a paragraph
     */
    public record Notice(Kind kind, SourceValue text) {}

    /** How much a notice weighs. */
    public enum Kind {
        /** Good to know. */
        INFO,
        /** Readers who overlook it may be misled. */
        WARNING
    }

    /**
     * Whom readers can turn to.
     *
     * @param address ready for a link: {@code mailto:…} or a web address
     * @param shown what readers see of it
     */
    public record Contact(String address, String shown) {}
}
