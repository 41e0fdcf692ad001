package dev.courseware.svg;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a picture anew: elements and attributes of the vocabulary, texts, styles that refer to nothing elsewhere. What
 * drawing programs keep for themselves is left out; what could run or fetch is a problem, so that its author knows.
 */
final class SvgWriter {
    private static final int DEEPEST = 200;
    private static final int LARGEST_LENGTH = 100_000;

    private final int nesting;
    private final StringBuilder out = new StringBuilder(4096);
    private final Set<String> leftOut = new LinkedHashSet<>();
    private boolean links;

    /** @param nesting how many pictures hold this one */
    SvgWriter(int nesting) {
        this.nesting = nesting;
    }

    Svg write(Element svg) throws SvgProblem {
        if (!SvgNames.FIRST.inside(svg).ofElement(svg.tagName()).equals(SvgVocabulary.SVG)) {
            return new Svg.Other();
        }
        element(svg, SvgNames.FIRST, 0);
        String spaces =
                " xmlns=\"" + SvgVocabulary.SVG + "\"" + (links ? " xmlns:xlink=\"" + SvgVocabulary.XLINK + "\"" : "");
        out.insert("<svg".length(), spaces);
        int width = pixels(svg.attr("width"));
        int height = pixels(svg.attr("height"));
        String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
        if ((width == 0 || height == 0) && box.length == 4) {
            width = pixels(box[2]);
            height = pixels(box[3]);
        }
        return new Svg.Picture(
                out.append('\n').toString(), width, height, leftOut.stream().toList());
    }

    private void element(Element element, SvgNames around, int depth) throws SvgProblem {
        if (depth > DEEPEST) {
            throw SvgProblem.that("is nested deeper than " + DEEPEST + " levels", "ungroup some of its parts");
        }
        SvgNames names = around.inside(element);
        String name = SvgNames.local(element.tagName());
        if (SvgVocabulary.isActive(name)) {
            leaveOut(element, name);
            return;
        }
        // Browsers draw nothing of elements that they don't know, nor of what these hold.
        if (!names.ofElement(element.tagName()).equals(SvgVocabulary.SVG) || !SvgVocabulary.isElement(name)) {
            return;
        }
        out.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            attribute(attribute, name, names);
        }
        out.append('>');
        if (name.equals("style")) {
            style(element);
        } else {
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    XmlText.append(text.getWholeText(), out);
                } else if (child instanceof Element inner) {
                    element(inner, names, depth + 1);
                }
            }
        }
        out.append("</").append(name).append('>');
    }

    /** Drawing programs put pages into pictures where readers of SVG alone find something else instead. */
    private void leaveOut(Element element, String name) throws SvgProblem {
        boolean page = name.equals("foreignObject");
        Element parent = element.parent();
        boolean replaced = page
                && parent != null
                && SvgNames.local(parent.tagName()).equals("switch")
                && element.nextElementSibling() != null;
        if (replaced) {
            if (element.attr("requiredExtensions").isBlank()
                    && !element.wholeText().isBlank()) {
                leftOut.add("text that is HTML; in its place stands what the file has for programs without HTML");
            }
        } else if (page && isEmpty(element)) {
            leftOut.add("an effect that is HTML");
        } else {
            throw SvgProblem.holds("the element <" + element.tagName() + ">");
        }
    }

    /** Figma makes blurred backgrounds of boxes that hold nothing. */
    private static boolean isEmpty(Element page) {
        return page.wholeText().isBlank()
                && page.childrenSize() > 0
                && page.getAllElements().stream()
                        .skip(1)
                        .allMatch(inner -> SvgNames.local(inner.tagName()).equals("div"));
    }

    private void style(Element element) throws SvgProblem {
        StringBuilder css = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                css.append(text.getWholeText());
            } else if (child instanceof DataNode data) {
                css.append(data.getWholeData());
            }
        }
        String text = XmlText.normal(css.toString());
        StyleText.checkSheet(text);
        XmlText.append(text, out);
    }

    private void attribute(Attribute attribute, String element, SvgNames names) throws SvgProblem {
        String key = attribute.getKey();
        String space = names.ofAttribute(key);
        String name = SvgNames.local(key);
        // Blanks in values are all alike to whoever reads them (XML 1.0, 3.3.3).
        String value = XmlText.oneLine(attribute.getValue());
        if (space.equals(SvgVocabulary.XLINK) || (space.isEmpty() && name.equals("href"))) {
            if (name.equals("href")) {
                var reference = SvgReference.of(value, element, nesting);
                if (reference.isPresent()) {
                    links |= key.indexOf(':') >= 0;
                    append(key.indexOf(':') < 0 ? "href" : "xlink:href", reference.get());
                }
            }
        } else if (space.equals(SvgVocabulary.XML)) {
            if (name.equals("space") || name.equals("lang")) {
                append("xml:" + name, value);
            }
        } else if (space.isEmpty()) {
            ownAttribute(name, value, element);
        }
    }

    private void ownAttribute(String name, String value, String element) throws SvgProblem {
        if (SvgVocabulary.isHandler(name)) {
            throw SvgProblem.holds("the handler " + name);
        }
        if (name.equals("attributeName")) {
            if (!SvgVocabulary.isAttribute(value.strip())) {
                throw SvgProblem.holds("an animation of " + value.strip());
            }
            append(name, value);
        } else if (name.equals("style")) {
            StyleText.checkDeclarations(value);
            append(name, value);
        } else if (SvgVocabulary.isAttribute(name) || (name.equals("media") && element.equals("style"))) {
            if (!SvgVocabulary.isPlain(name)) {
                StyleText.checkDeclarations(value);
            }
            append(name, value);
        }
    }

    private void append(String name, String value) {
        out.append(' ').append(name).append("=\"");
        XmlText.append(value, out);
        out.append('"');
    }

    private static int pixels(String length) {
        String stripped = length.strip();
        String number = stripped.endsWith("px") ? stripped.substring(0, stripped.length() - 2) : stripped;
        try {
            double value = Double.parseDouble(number);
            return value > 0 && value < LARGEST_LENGTH ? (int) Math.round(value) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
