package dev.courseware.parse.inline;

import dev.courseware.model.Position;
import dev.courseware.model.TextCharacters;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.RichText;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Turns HTML that has been made safe into inline content. Elements that are nested too deeply are unwrapped. */
final class HtmlTree {
    private static final int DEEPEST = 200;

    /** The attributes that safe HTML may have, besides id and class. */
    private static final Set<String> ATTRIBUTES = HtmlAttributes.and("href", "cite");

    private final HtmlElements elements;
    private final Position at;
    private final RichTextBuilder out = new RichTextBuilder();

    /** @param at where the block stands */
    HtmlTree(HtmlElements elements, Position at) {
        this.elements = elements;
        this.at = at;
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
                            end((org.jsoup.nodes.Element) node, content);
                        }
                    }

                    private boolean holds(Node node, int depth) {
                        return node instanceof org.jsoup.nodes.Element && node != root && depth <= DEEPEST;
                    }
                },
                root);
        return out.take().strip();
    }

    private void end(org.jsoup.nodes.Element element, RichText content) {
        String name = element.normalName();
        if (name.equals("img")) {
            out.add(elements.image(elements.attributes(element, HtmlElements.OF_IMAGES, at), at));
            return;
        }
        Map<String, String> attributes = elements.attributes(element, ATTRIBUTES, at);
        if (name.equals("a")) {
            out.add(elements.link(elements.target(attributes, at), attributes, content));
        } else {
            out.add(new Element(name, attributes, content));
        }
    }
}
