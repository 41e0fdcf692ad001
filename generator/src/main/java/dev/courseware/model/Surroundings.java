package dev.courseware.model;

import java.util.Optional;

/**
 * What stands around the text of each page because course.yml says so.
 *
 * @param repository where readers can change a page, or report a mistake
 * @param breadcrumbs whether the way to a page stands above its title
 * @param notice what every page says first
 * @param contact whom readers can turn to
 * @param deed where the course's licence can be read, or empty
 */
public record Surroundings(
        Optional<Repository> repository,
        boolean breadcrumbs,
        Optional<Notice> notice,
        Optional<Contact> contact,
        String deed) {
    /** What a course has that says nothing of it. */
    public static final Surroundings USUAL =
            new Surroundings(Optional.empty(), true, Optional.empty(), Optional.empty(), "");

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
