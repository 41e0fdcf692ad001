package dev.courseware.render.inline;

import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.inline.Target;
import java.util.Optional;

/** Where text is written: what leads from there to other places, and what its own places are called. */
public interface Location {
    /** The file that is written, its place in the site. */
    String file();

    /** The address of a target, ready for a link. */
    String href(Target target);

    /** The address of a term's entry in the glossary; within that page, the entry alone. */
    String term(Target.Page target);

    /** The address of a place of the text's own. */
    String own(String id);

    /** What a place of the text's own is called in the file. */
    String id(String id);

    /** The level of a heading, from its level in a page of its own. */
    int level(int level);

    /** The address that an author wrote into raw HTML, for the text's own page. */
    String address(String written);

    /** Whether texts of other pages stand in the same file. */
    boolean isAmongOthers();

    /** Where what isn't printed in its place goes; empty where the text is mostly read on a screen. */
    default Optional<Appendix> appendix() {
        return Optional.empty();
    }

    /** A page of the course. Its deck, beside it, has the same addresses. */
    static Location of(PageRef page) {
        return new PageLocation(page.file());
    }

    /** The way from the file to the site's root: empty, or {@code ../} for each folder it stands in. */
    default String root() {
        return SitePath.root(file());
    }

    /** The address of a file of the site. */
    default String address(Target.SiteFile target) {
        return SitePath.address(file(), target.path());
    }
}
