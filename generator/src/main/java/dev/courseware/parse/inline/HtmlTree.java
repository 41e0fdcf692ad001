package dev.courseware.parse.inline;

import dev.courseware.model.TextCharacters;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.RichText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Makes pieces of text of HTML that has been made safe. What would stand out of too many elements is taken out of them. */
final class HtmlTree {
    private static final int DEEPEST = 200;

    private final UnaryOperator<String> classes;
    private final RichTextBuilder out = new RichTextBuilder();

    /** @param classes which of an element's classes it may have */
    HtmlTree(UnaryOperator<String> classes) {
        this.classes = classes;
    }

    /** Reads what an element holds, without blanks around it. */
    RichText read(org.jsoup.nodes.Element root) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            out.text(TextCharacters.allowed(text.getWholeText()));
                        } else if (holds(node, depth)) {
                            out.begin();
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (holds(node, depth)) {
                            RichText content = out.end();
                            org.jsoup.nodes.Element element = (org.jsoup.nodes.Element) node;
                            out.add(new Element(element.normalName(), attributes(element), content));
                        }
                    }

                    private boolean holds(Node node, int depth) {
                        return node instanceof org.jsoup.nodes.Element && node != root && depth <= DEEPEST;
                    }
                },
                root);
        return out.take().strip();
    }

    private Map<String, String> attributes(org.jsoup.nodes.Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            String value = TextCharacters.allowed(attribute.getValue());
            String kept = attribute.getKey().equals("class") ? classes.apply(value) : value;
            if (!attribute.getKey().equals("class") || !kept.isEmpty()) {
                attributes.put(attribute.getKey(), kept);
            }
        }
        return attributes;
    }
}
