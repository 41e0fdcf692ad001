package dev.courseware.diagram;

import dev.courseware.svg.ShapeText;
import dev.courseware.svg.SvgVocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Lets through shapes, text and sprites. Styles become attributes, since pages allow no inline styles; greys become the page's
 * own colours, so that a picture follows light and dark; links, pictures, scripts, filters and ids are left out.
 */
final class SvgFilter {
    /** Left out with all that they hold. */
    private static final Set<String> SILENT = Set.of("defs", "title", "desc", "style", "script", "filter");

    private static final Pattern SIZE = Pattern.compile("0 0 ([0-9]{1,5})(?:\\.[0-9]+)? ([0-9]{1,5})(?:\\.[0-9]+)?");

    /** What the letters of a sprite become. Pictures from elsewhere have addresses. */
    private static final Pattern SPRITE = Pattern.compile("data:image/png;base64,[A-Za-z0-9+/=]{1,200000}+");

    private final StringBuilder out = new StringBuilder(4096);

    private SvgFilter() {}

    /** The picture in PlantUML's SVG; empty if there is none. */
    static Optional<DiagramResult.Picture> clean(String svg, long effort) {
        Element root = Jsoup.parse(svg, Parser.xmlParser()).selectFirst("svg");
        var size = SIZE.matcher(root == null ? "" : root.attr("viewBox"));
        if (!size.matches()) {
            return Optional.empty();
        }
        SvgWords.join(root);
        SvgFilter filter = new SvgFilter();
        root.childNodes().forEach(filter::node);
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        return filter.out.isEmpty()
                ? Optional.empty()
                : Optional.of(new DiagramResult.Picture(filter.out.toString(), width, height, effort));
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            ShapeText.words(text.getWholeText(), out);
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.tagName();
        if (SILENT.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (!SvgVocabulary.isShape(name) && !name.equals("image")) {
            element.childNodes().forEach(this::node);
            return;
        }
        Map<String, String> values = values(element);
        boolean image = name.equals("image");
        String picture = values.getOrDefault("xlink:href", values.getOrDefault("href", ""));
        if (image && !SPRITE.matcher(picture).matches()) {
            return;
        }
        out.append('<').append(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (SvgVocabulary.isOfShape(value.getKey()) && ShapeText.isValue(value.getValue())) {
                attribute(value.getKey(), value.getValue());
            }
        }
        if (values.containsKey("textLength")) {
            attribute("lengthAdjust", "spacingAndGlyphs");
        }
        if (image) {
            attribute("href", picture);
        } else {
            paint(name, values);
        }
        out.append('>');
        element.childNodes().forEach(this::node);
        out.append("</").append(name).append('>');
    }

    private static Map<String, String> values(Element element) {
        Map<String, String> values = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            values.put(attribute.getKey(), attribute.getValue());
        }
        for (String declaration : element.attr("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return values;
    }

    private void paint(String name, Map<String, String> values) {
        if (name.equals("g")) {
            return;
        }
        String fill = values.getOrDefault("fill", "");
        boolean text = name.equals("text") || name.equals("tspan");
        Paint inside = Paint.of(fill);
        String kind = text && inside == Paint.LIGHT ? "" : inside.style();
        boolean mono = values.getOrDefault("font-family", "").contains("mono");
        String classes = (kind + (mono ? " mono" : "")).strip();
        if (!classes.isEmpty()) {
            attribute("class", classes);
        }
        switch (inside) {
            case NONE -> attribute("fill", "none");
            case DARK -> attribute("fill", "currentColor");
            default -> attribute("fill", Paint.isColour(fill) ? fill : "none");
        }
        Paint line = Paint.of(values.getOrDefault("stroke", ""));
        if (line == Paint.DARK) {
            attribute("stroke", "currentColor");
        } else if (line != Paint.NONE) {
            attribute("stroke", values.get("stroke"));
        }
    }

    private void attribute(String name, String value) {
        ShapeText.attribute(name, value, out);
    }
}
