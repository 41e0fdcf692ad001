package dev.courseware.extension;

import dev.courseware.diagnostic.Rule;

/**
 * Looks for mistakes of one kind, which authors set, silence and look up by one id. A jar names its checks in
 * {@code META-INF/services/dev.courseware.extension.Check}; each has a constructor without parameters. One instance
 * serves several threads at once, so it keeps nothing of what it saw. Incubating.
 */
public sealed interface Check permits LessonCheck, DialogCheck, CourseCheck {
    /**
     * What it is about, the same at each call. Its id begins with a name of its author's and a hyphen, such as
     * {@code acme-title-case}, and is not one of courseware's own.
     */
    Rule rule();
}
