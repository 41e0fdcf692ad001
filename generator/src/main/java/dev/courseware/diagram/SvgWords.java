package dev.courseware.diagram;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Joins the words of a line. Where lines are broken by width, PlantUML writes each word on its own, and measured by its
 * tables the blanks between them have no width, so that words would stand without any.
 */
final class SvgWords {
    private static final double SAME = 0.2;
    private static final Set<String> OWN = Set.of("x", "textLength");

    private SvgWords() {}

    static void join(Element root) {
        for (Element word : root.select("text")) {
            Element blank = word.nextElementSibling();
            while (word.parent() != null && word.hasAttr("textLength") && isBlank(blank)) {
                Element next = blank.nextElementSibling();
                if (!follows(word, blank, next)) {
                    break;
                }
                double length = number(word, "textLength") + number(next, "textLength");
                word.text(word.wholeText() + " " + next.wholeText());
                word.attr("textLength", String.format(Locale.ROOT, "%.3f", length));
                Element following = next.nextElementSibling();
                blank.remove();
                next.remove();
                blank = following;
            }
        }
    }

    private static boolean isBlank(Element text) {
        return text != null
                && text.tagName().equals("text")
                && text.wholeText().replace('\u00A0', ' ').isBlank();
    }

    private static boolean follows(Element word, Element blank, Element next) {
        if (next == null || !next.tagName().equals("text") || !next.hasAttr("textLength")) {
            return false;
        }
        double end = number(word, "x") + number(word, "textLength");
        boolean touches = Math.abs(number(next, "x") - end) < SAME && Math.abs(number(blank, "x") - end) < SAME;
        return touches
                && word.attributes().asList().stream()
                        .filter(attribute -> !OWN.contains(attribute.getKey()))
                        .allMatch(attribute -> next.attr(attribute.getKey()).equals(attribute.getValue()));
    }

    private static double number(Element element, String name) {
        try {
            return Double.parseDouble(element.attr(name));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
