package dev.courseware.render.template;

import dev.courseware.model.Html;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;

/** What of a template's data looks different on each page. */
public interface Rendition {
    /** Running text as the page shows it. */
    Html text(RichText text);

    /** The address of a target from the page. */
    String href(Target target);

    /** What a place is called on the page that its text calls by an id. */
    String id(String id);
}
