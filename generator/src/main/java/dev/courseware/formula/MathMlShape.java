package dev.courseware.formula;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes in MathML Core, which browsers know, what KaTeX writes in the fuller MathML 3. */
final class MathMlShape {
    /** Classes of rows that are drawn by the styles for formulas. */
    static final Set<String> CLASSES =
            Set.of("struck-up", "struck-down", "struck", "framed", "patch", "before", "middle");

    /** The sign that stands over a letter, and the mark that makes one character of both. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("ˊ", "\u0301"),
            Map.entry("´", "\u0301"),
            Map.entry("ˋ", "\u0300"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("ˆ", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("˜", "\u0303"),
            Map.entry("ˉ", "\u0304"),
            Map.entry("¯", "\u0304"),
            Map.entry("˘", "\u0306"),
            Map.entry("˙", "\u0307"),
            Map.entry("¨", "\u0308"),
            Map.entry("˚", "\u030A"),
            Map.entry("˝", "\u030B"),
            Map.entry("ˇ", "\u030C"),
            Map.entry("¸", "\u0327"));

    private MathMlShape() {}

    static void change(Element math) {
        math.select("mover[accent=true]").forEach(MathMlShape::compose);
        MathMlSigns.backs(math);
        math.select("mtext").forEach(MathMlShape::join);
        math.select("mpadded").forEach(MathMlShape::padding);
        math.select("mspace[mathbackground=black]")
                .forEach(rule -> rule.removeAttr("mathbackground").addClass("ink"));
        MathMlSigns.change(math);
        math.select("menclose").forEach(MathMlShape::enclosure);
    }

    /** Words are found, copied and spoken when their letters are characters. */
    private static void compose(Element over) {
        if (over.childrenSize() != 2 || !over.child(0).normalName().equals("mtext")) {
            return;
        }
        String mark = MARKS.get(over.child(1).text());
        String letter = over.child(0).wholeText();
        if (mark != null) {
            String composed = Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
            if (composed.codePointCount(0, composed.length()) == letter.codePointCount(0, letter.length())) {
                over.replaceWith(over.child(0).text(composed));
            }
        }
    }

    /** Joins a text with those behind it. */
    private static void join(Element text) {
        if (text.parent() == null) {
            return;
        }
        StringBuilder whole = new StringBuilder();
        Element next = text.nextElementSibling();
        boolean row = Set.of("mrow", "mstyle", "mtd", "math", "semantics")
                .contains(text.parent().normalName());
        while (row
                && next != null
                && next.normalName().equals("mtext")
                && next.attributes().equals(text.attributes())
                && next.childrenSize() == 0) {
            whole.append(next.wholeText());
            Element following = next.nextElementSibling();
            next.remove();
            next = following;
        }
        if (whole.length() > 0) {
            text.text(text.wholeText() + whole);
        }
    }

    /** Lengths that are relative to what is inside are unknown to Core. */
    private static void padding(Element padded) {
        String start = padded.attr("lspace");
        if (padded.hasAttr("mathbackground") && padded.attr("width").startsWith("+")) {
            boolean framed = padded.attr("style").startsWith("border");
            List.of("width", "height", "lspace", "voffset", "style").forEach(padded::removeAttr);
            padded.tagName("mrow").addClass("patch");
            if (framed) {
                padded.addClass("framed");
            }
        } else if (padded.attr("width").startsWith("+")) {
            padded.removeAttr("width").removeAttr("lspace").tagName("mrow");
            padded.prependElement("mspace").attr("width", "0.3em");
            padded.appendElement("mspace").attr("width", "0.3em");
        } else if (start.endsWith("width")) {
            Element moved = new Element("mrow").addClass(start.startsWith("-0.5") ? "middle" : "before");
            List<Node> inside = List.copyOf(padded.childNodes());
            inside.forEach(moved::appendChild);
            padded.removeAttr("lspace").appendChild(moved);
        } else if (padded.attr("voffset").endsWith("em")
                || padded.attr("voffset").endsWith("pt")) {
            raise(padded);
        }
    }

    /** What is raised takes room where it goes. */
    private static void raise(Element raised) {
        String offset = raised.attr("voffset");
        double unit = offset.endsWith("pt") ? 0.1 : 1;
        double em;
        try {
            em = Double.parseDouble(offset.substring(0, offset.length() - 2)) * unit;
        } catch (NumberFormatException e) {
            return;
        }
        if (raised.selectFirst("> mspace.ink") == null && em != 0) {
            Element strut = new Element("mspace").attr("width", "0");
            strut.attr(
                    em > 0 ? "height" : "depth",
                    String.format(Locale.ROOT, "%.2fem", Math.abs(em) + (em > 0 ? 0.8 : 0.25)));
            raised.before(strut);
        }
    }

    private static void enclosure(Element enclosed) {
        String notation = enclosed.attr("notation");
        String style = switch (notation) {
            case "updiagonalstrike" -> "struck-up";
            case "downdiagonalstrike" -> "struck-down";
            case "updiagonalstrike downdiagonalstrike" -> "struck-up struck-down";
            case "horizontalstrike" -> "struck";
            case "box" -> "framed";
            default -> "";
        };
        enclosed.removeAttr("notation").tagName("mrow");
        for (String name : style.isEmpty() ? new String[0] : style.split(" ")) {
            enclosed.addClass(name);
        }
    }
}
