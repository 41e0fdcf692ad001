package dev.courseware.model.inline;

import dev.courseware.model.PageRef;

/** Where a link leads. What it is called depends on the page that it is written into. */
public sealed interface Target {
    /** Hands this target to the visitor's method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A page of the course, or a place in it.
     *
     * @param page which
     * @param anchor the place, or empty
     */
    record Page(PageRef page, String anchor) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.page(this);
        }
    }

    /**
     * A place on the same page.
     *
     * @param id which; empty for the page's beginning
     */
    record Anchor(String id) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anchor(this);
        }
    }

    /**
     * A file of the site.
     *
     * @param path from the site's root
     */
    record SiteFile(String path) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.file(this);
        }
    }

    /**
     * An address beyond the course.
     *
     * @param url ready for a link
     */
    record Address(String url) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.address(this);
        }
    }

    /**
     * A method for each kind of target.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        R page(Page page);

        R anchor(Anchor anchor);

        R file(SiteFile file);

        R address(Address address);
    }
}
