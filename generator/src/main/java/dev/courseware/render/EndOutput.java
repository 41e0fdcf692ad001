package dev.courseware.render;

/** A format of the whole course that takes nothing of its sources but what is known of them in the end. */
public interface EndOutput extends CourseOutput {
    @Override
    default Reuse reuse(KeptLesson lesson, SiteFiles files) {
        return Reuse.ALL;
    }
}
