package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What is left of a block of HTML beside the tags that make a {@link HtmlElementNode}. */
public final class HtmlTextNode extends OwnBlock {
    private final String raw;

    HtmlTextNode(BasedSequence chars, String raw) {
        super(chars);
        this.raw = raw;
    }

    /** The HTML as written. */
    public String raw() {
        return raw;
    }
}
