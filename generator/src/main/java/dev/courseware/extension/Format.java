package dev.courseware.extension;

/**
 * Writes a course in another form, beside the site's pages. A jar names its formats in
 * {@code META-INF/services/dev.courseware.extension.Format}; each has a constructor without parameters. One instance
 * serves several threads at once, and the same course gives the same bytes. Incubating.
 */
public sealed interface Format permits LessonFormat, CourseFormat {
    /** Its author's name, a hyphen and what it is, in small letters, digits and hyphens: {@code acme-words}. */
    String name();
}
