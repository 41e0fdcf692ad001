package dev.courseware.model.inline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An element of HTML that the author wrote, with what the course's policy leaves of it.
 *
 * @param name in small letters
 * @param attributes by their names, in source order, values unescaped
 * @param content what stands in it, balanced
 */
public record Element(String name, Map<String, String> attributes, RichText content) implements Inline {
    public Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    @Override
    public Inline withContent(RichText content) {
        return new Element(name, attributes, content);
    }

    @Override
    public void appendPlain(StringBuilder out) {
        content.appendPlain(out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.element(this);
    }
}
