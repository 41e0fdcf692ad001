package dev.courseware.render.inline;

import dev.courseware.model.Attributes;
import dev.courseware.model.Html;
import java.util.List;

/** Writes what an author said of an element into its tag. */
public final class TagAttributes {
    private static final List<String> OF_WORDS = List.of("lang", "dir", "title");

    private TagAttributes() {}

    /** Appends the id and the classes. */
    public static void append(Attributes attributes, Location location, StringBuilder out) {
        if (!attributes.id().isEmpty()) {
            append("id", location.id(attributes.id()), out);
        }
        if (!attributes.classes().isEmpty()) {
            append("class", String.join(" ", attributes.classes()), out);
        }
    }

    /** Appends the id and the classes, and which language, direction and title the words have. */
    public static void appendOfWords(Attributes attributes, Location location, StringBuilder out) {
        append(attributes, location, out);
        for (String name : OF_WORDS) {
            attributes.value(name).ifPresent(value -> append(name, value, out));
        }
    }

    /** Appends one attribute. */
    static void append(String name, CharSequence value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        Html.escape(value, out);
        out.append('"');
    }
}
