package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Attributes;

/** Attributes in braces, standing behind what they belong to. */
public final class AttributesNode extends OwnNode {
    private final Attributes attributes;

    AttributesNode(BasedSequence chars, Attributes attributes) {
        super(chars);
        this.attributes = attributes;
    }

    public Attributes attributes() {
        return attributes;
    }
}
