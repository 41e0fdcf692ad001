package dev.courseware.model;

import java.util.List;

/** The names of the files that a site's formats make, so that nothing else takes one of them. */
public interface SiteNames {
    /** The files that are made of one source, its page first. */
    List<String> of(PageRef page);

    /** The files that are made of the whole course, those too that this course happens not to need. */
    List<String> of(Outline outline);
}
