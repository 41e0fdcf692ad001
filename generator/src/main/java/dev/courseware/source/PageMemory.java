package dev.courseware.source;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Course;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import java.util.Optional;

/** Remembers what the outline knows of sources, so that only those need to be read for it that were changed. */
public interface PageMemory {
    /** Remembers nothing. */
    PageMemory NONE = new PageMemory() {
        @Override
        public void compare(Course course) {
            // There is nothing that could have changed.
        }

        @Override
        public Optional<PageRef> find(String path, PageKind byName, Diagnostics diagnostics) {
            return Optional.empty();
        }

        @Override
        public void keep(PageRef page, PageKind byName, Diagnostics told) {
            // The next build reads everything.
        }
    };

    /** Is told first what course.yml says, on which pages depend. */
    void compare(Course course);

    /**
     * Finds a page whose source would read as it did, and reports again what was reported about it.
     *
     * @param path the source's
     * @param byName what its file name makes of it in its folder
     */
    Optional<PageRef> find(String path, PageKind byName, Diagnostics diagnostics);

    /**
     * Remembers a page that was read.
     *
     * @param byName what its file name makes of it in its folder
     * @param told what was reported about its front matter
     */
    void keep(PageRef page, PageKind byName, Diagnostics told);
}
