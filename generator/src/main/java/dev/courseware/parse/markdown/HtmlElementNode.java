package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An element of HTML that one block opens and a later one closes, with the Markdown between them as its children. */
public final class HtmlElementNode extends OwnBlock {
    private final String name;
    private final String tag;

    HtmlElementNode(BasedSequence chars, String name, String tag) {
        super(chars);
        this.name = name;
        this.tag = tag;
    }

    /** Its name in small letters. */
    public String name() {
        return name;
    }

    /** Its opening tag, as written. */
    public String tag() {
        return tag;
    }
}
