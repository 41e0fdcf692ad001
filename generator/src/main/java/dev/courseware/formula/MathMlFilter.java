package dev.courseware.formula;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Lets through the elements and attributes that formulas are made of, and writes letters of another alphabet (bold,
 * script, double-struck …) as the characters that Unicode has for them, since browsers don't do that any more.
 */
final class MathMlFilter {
    private static final String TEX = "application/x-tex";

    private static final Set<String> ELEMENTS = Set.of(
            "math",
            "semantics",
            "annotation",
            "mrow",
            "mi",
            "mn",
            "mo",
            "ms",
            "mtext",
            "mspace",
            "mfrac",
            "msqrt",
            "mroot",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mtable",
            "mtr",
            "mtd",
            "mlabeledtr",
            "mstyle",
            "mpadded",
            "mphantom",
            "mmultiscripts",
            "mprescripts");

    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "display",
            "encoding",
            "accent",
            "accentunder",
            "depth",
            "displaystyle",
            "fence",
            "form",
            "height",
            "largeop",
            "linethickness",
            "lspace",
            "mathbackground",
            "mathcolor",
            "mathsize",
            "mathvariant",
            "maxsize",
            "minsize",
            "movablelimits",
            "rspace",
            "scriptlevel",
            "separator",
            "stretchy",
            "symmetric",
            "voffset",
            "width");

    /** Lengths, numbers, names and colours: nothing that a browser would fetch or run. */
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9#%+. /:-]{0,200}");

    private static final Set<String> CLASSES = Stream.of(MathMlTables.CLASSES, MathMlShape.CLASSES, MathMlSigns.CLASSES)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "ms", "mtext");

    private final StringBuilder out = new StringBuilder(512);
    private boolean clean = true;

    private MathMlFilter() {}

    /**
     * The {@code math} element in a piece of markup; empty if there is none, or something else in it.
     *
     * @param numbers what to write beside the rows that have numbers
     */
    static Optional<String> clean(String markup, List<String> numbers) {
        Document document = Jsoup.parse(markup, Parser.xmlParser());
        Element math = document.selectFirst("math");
        if (math == null) {
            return Optional.empty();
        }
        // What is written in classes here is all that may stand in them.
        math.select(":not(mtd):not(math)[class]").removeAttr("class");
        MathMlTables.mark(math, numbers);
        MathMlShape.change(math);
        MathMlFilter filter = new MathMlFilter();
        filter.element(math);
        return filter.clean ? Optional.of(filter.out.toString()) : Optional.empty();
    }

    private void element(Element element) {
        String name = element.normalName();
        boolean wrongAnnotation =
                name.equals("annotation") && !element.attr("encoding").equals(TEX);
        if (!ELEMENTS.contains(name) || wrongAnnotation) {
            clean = false;
            return;
        }
        if (TOKENS.contains(name) && element.childrenSize() > 0) {
            row(element);
            return;
        }
        String variant = TOKENS.contains(name) ? element.attr("mathvariant") : "";
        String letters = variant.isEmpty() ? "" : MathAlphabet.write(element.wholeText(), variant);
        out.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            boolean written = attribute.getKey().equals("mathvariant") && !letters.isEmpty();
            boolean unknown = name.equals("mtd") && attribute.getKey().equals("width");
            if (!written && !unknown) {
                attribute(attribute);
            }
        }
        out.append('>');
        if (letters.isEmpty()) {
            element.childNodes().forEach(this::child);
        } else {
            text(letters);
        }
        out.append("</").append(name).append('>');
    }

    /** KaTeX puts what is stacked into an operator, which may hold nothing but text. */
    private void row(Element element) {
        out.append("<mrow>");
        for (Node child : element.childNodes()) {
            boolean text = child instanceof TextNode;
            out.append(text ? "<mtext>" : "");
            child(child);
            out.append(text ? "</mtext>" : "");
        }
        out.append("</mrow>");
    }

    private void attribute(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("class")) {
            classes(attribute.getValue());
            return;
        }
        String value = attribute.getValue();
        boolean known = ATTRIBUTES.contains(name) && VALUE.matcher(value).matches();
        if (known && (!name.equals("xmlns") || value.equals("http://www.w3.org/1998/Math/MathML"))) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    private void classes(String names) {
        String known = Stream.of(names.split(" ")).filter(CLASSES::contains).collect(Collectors.joining(" "));
        if (!known.isEmpty()) {
            out.append(" class=\"").append(known).append('"');
        }
    }

    private void child(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else if (node instanceof TextNode text) {
            // An arrow above a letter is an arrow: the combining one would stand alone here, which is no valid text.
            text(text.getWholeText().equals("\u20D7") ? "\u2192" : text.getWholeText());
        } else {
            clean = false;
        }
    }

    private void text(String text) {
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
