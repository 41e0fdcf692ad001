package dev.courseware.render.inline;

import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.inline.Target;

/**
 * The page that is written: what its links to others look like.
 *
 * @param file its place in the site
 */
public record Location(String file) implements Target.Visitor<String> {

    /** Where a page of the course stands. Its deck, beside it, has the same addresses. */
    public static Location of(PageRef page) {
        return new Location(page.file());
    }

    /** The way from the page to the site's root: empty, or {@code ../} for each folder it stands in. */
    public String root() {
        return SitePath.root(file);
    }

    /** The address of a target, ready for a link. */
    public String href(Target target) {
        return target.accept(this);
    }

    /** The address of a term's entry in the glossary; within that page, the entry alone. */
    String term(Target.Page target) {
        return target.page().file().equals(file) ? "#" + SitePath.encode(target.anchor()) : page(target);
    }

    /** The address of a file of the site. */
    public String file(String path) {
        return SitePath.address(file, path);
    }

    @Override
    public String page(Target.Page target) {
        String address = SitePath.address(file, target.page().file());
        return target.anchor().isEmpty() ? address : address + "#" + SitePath.encode(target.anchor());
    }

    @Override
    public String anchor(Target.Anchor target) {
        return "#" + SitePath.encode(target.id());
    }

    @Override
    public String file(Target.SiteFile target) {
        return file(target.path());
    }

    @Override
    public String address(Target.Address target) {
        return target.url();
    }
}
