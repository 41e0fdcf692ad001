package dev.courseware.lab;

import dev.courseware.svg.ShapeText;
import dev.courseware.svg.SvgVocabulary;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Lets through of a lab's picture what only draws: shapes, texts, classes. */
final class PictureFilter {
    private static final Set<String> MORE = Set.of("class", "dx", "dy");

    private final StringBuilder out = new StringBuilder(4096);

    private PictureFilter() {}

    /** @param markup elements of SVG */
    static String clean(String markup) {
        PictureFilter filter = new PictureFilter();
        Document document = Jsoup.parse(markup, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        document.childNodes().forEach(filter::node);
        return filter.out.toString();
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            ShapeText.words(text.getWholeText(), out);
        } else if (node instanceof Element element && SvgVocabulary.isShape(element.tagName())) {
            out.append('<').append(element.tagName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                boolean allowed = SvgVocabulary.isOfShape(name) || MORE.contains(name);
                if (allowed && ShapeText.isValue(attribute.getValue())) {
                    ShapeText.attribute(name, attribute.getValue(), out);
                }
            }
            out.append('>');
            element.childNodes().forEach(this::node);
            out.append("</").append(element.tagName()).append('>');
        }
    }
}
