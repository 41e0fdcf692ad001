package dev.courseware.model;

/** What happens to raw HTML in lessons. */
public enum HtmlPolicy {
    /** An allow-list is kept, the rest is removed and reported. */
    SAFE,
    /** It is shown as text. */
    ESCAPE,
    /** It is kept as it is. */
    TRUSTED
}
