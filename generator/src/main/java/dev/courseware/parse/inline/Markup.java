package dev.courseware.parse.inline;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Attributes;
import dev.courseware.model.Html;
import dev.courseware.parse.markdown.Unescaped;

/** Writes attributes of HTML elements. */
public final class Markup {
    private Markup() {}

    /** Appends an attribute with a space before it. */
    public static void attribute(String name, CharSequence value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        Html.escape(value, out);
        out.append('"');
    }

    /** Appends the title that an author gave a link or an image, if any. */
    static void title(BasedSequence title, StringBuilder out) {
        if (title.isNotEmpty()) {
            attribute("title", Unescaped.of(title), out);
        }
    }

    /** Appends the author's id and classes. */
    public static void idAndClasses(Attributes attributes, StringBuilder out) {
        if (!attributes.id().isEmpty()) {
            attribute("id", attributes.id(), out);
        }
        if (!attributes.classes().isEmpty()) {
            attribute("class", String.join(" ", attributes.classes()), out);
        }
    }
}
