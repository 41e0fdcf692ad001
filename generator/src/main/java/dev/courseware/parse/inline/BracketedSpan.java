package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Attributes;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.parse.markdown.AttributesNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pandoc's {@code [words]{.class #id key=value}}. */
final class BracketedSpan {
    /** What has a meaning behind them; the rest is told to have none. */
    static final List<String> KEYS = List.of("lang", "dir", "title");

    /** Classes for which HTML has elements, by the names that Pandoc and Quarto give them. */
    private static final Map<String, String> ELEMENTS =
            Map.of("mark", "mark", "underline", "u", "ul", "u", "kbd", "kbd");

    private BracketedSpan() {}

    /** Whether words in brackets, which lead nowhere, have attributes behind them. */
    static boolean is(Node node) {
        return node instanceof LinkRef words
                && words.isReferenceTextCombined()
                && !words.getChars().endsWith("[]")
                && !words.getChars().startsWith("[^")
                && words.getNext() instanceof AttributesNode
                && words.getReferenceNode(words.getDocument()) == null;
    }

    static Inline of(Attributes attributes, RichText content) {
        for (String name : attributes.classes()) {
            String element = ELEMENTS.get(name);
            if (element != null) {
                return new Element(element, values(attributes.without(name)), content);
            }
        }
        return new Span(attributes, content);
    }

    private static Map<String, String> values(Attributes attributes) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!attributes.id().isEmpty()) {
            values.put("id", attributes.id());
        }
        if (!attributes.classes().isEmpty()) {
            values.put("class", String.join(" ", attributes.classes()));
        }
        KEYS.forEach(key -> attributes.value(key).ifPresent(value -> values.put(key, value)));
        return values;
    }
}
