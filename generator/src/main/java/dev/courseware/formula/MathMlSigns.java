package dev.courseware.formula;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Corrects signs: fences, the space around names of functions, negative spaces, and signs that stretch over what is
 * below them.
 */
final class MathMlSigns {
    /** Classes of what is drawn by the styles for formulas. */
    static final Set<String> CLASSES =
            Set.of("wide-hat", "wide-tilde", "ink", "back-thin", "back-medium", "back-thick");

    private static final String APPLY = "\u2061";
    private static final String RIGHT = "\u2192";

    /** Relations that KaTeX takes for fences, and the fences, which have no air around them and grow. */
    private static final Map<String, String> BARS = Map.of("\u2223", "|", "\u2225", "\u2016");

    /** Texts that KaTeX writes for negative spaces, which as texts take room. */
    private static final Map<String, String> BACK = Map.of(
            "\u200A\u2063", "back-thin",
            "\u2009\u2063", "back-thin",
            "\u205F\u2063", "back-medium",
            "\u2005\u2063", "back-thick");

    private static final Set<String> SCRIPTS = Set.of("msub", "msup", "msubsup", "munder", "mover", "munderover");
    private static final Set<String> LETTERS = Set.of("mi", "mn", "mtext", "mrow", "msqrt", "mfrac", "mroot", "mstyle");
    private static final String NARROW = "fijlrt.,:;|()[]!' ";

    private MathMlSigns() {}

    static void change(Element math) {
        math.select("mo[fence=true], mo[stretchy]").forEach(MathMlSigns::fence);
        math.select("mo").forEach(MathMlSigns::function);
        math.select("mover, munderover, munder").forEach(MathMlSigns::grow);
    }

    private static void fence(Element fence) {
        String bar = BARS.get(fence.text());
        boolean accent =
                fence.parent() != null && SCRIPTS.contains(fence.parent().normalName());
        if (bar != null && !accent) {
            fence.text(bar);
        }
        if (fence.attr("fence").equals("true") && !fence.hasAttr("stretchy")) {
            fence.attr("stretchy", "true");
        }
        if (bar != null && !fence.hasAttr("lspace")) {
            fence.attr("lspace", "0").attr("rspace", "0");
        }
    }

    /** Names of functions have thin air around them, except before an opening and behind a closing bracket. */
    private static void function(Element apply) {
        if (!apply.wholeText().equals(APPLY)) {
            return;
        }
        Element name = apply;
        Element around = apply.parent();
        while (around != null
                && (around.normalName().equals("mrow") && around.lastElementChild() == name
                        || SCRIPTS.contains(around.normalName()) && around.firstElementChild() == name)) {
            name = around;
            around = around.parent();
        }
        Element next = name.nextElementSibling();
        if (next != null && isLetters(next)) {
            name.after(new Element("mspace").attr("width", "0.1667em"));
        }
        Element first = name == apply ? apply.previousElementSibling() : name;
        Element before = first == null ? null : first.previousElementSibling();
        if (before != null && isLetters(before)) {
            first.before(new Element("mspace").attr("width", "0.1667em"));
        }
    }

    private static boolean isLetters(Element element) {
        return LETTERS.contains(element.normalName()) || SCRIPTS.contains(element.normalName());
    }

    /** To be done before texts are joined. */
    static void backs(Element math) {
        math.select("mtext").forEach(MathMlSigns::back);
    }

    private static void back(Element text) {
        String style = BACK.get(text.wholeText());
        if (style != null) {
            text.tagName("mspace").text("").addClass(style);
        }
    }

    /** Marks and arrows for which browsers or the font lack longer forms. */
    private static void grow(Element stack) {
        Element base = stack.child(0);
        Element above = stack.childrenSize() > 1 ? stack.child(1) : base;
        boolean stretches =
                above.normalName().equals("mo") && above.attr("stretchy").equals("true");
        if (stack.normalName().equals("mover") && stretches) {
            switch (above.text()) {
                case "^" -> wide(base, "wide-hat");
                case "~" -> wide(base, "wide-tilde");
                case RIGHT -> above.replaceWith(arrow(width(base)));
                default -> {}
            }
        } else if (base.normalName().equals("mo") && base.text().equals(RIGHT) && base.hasAttr("minsize")) {
            double widest = 0;
            for (Element label : stack.children().subList(1, stack.childrenSize())) {
                widest = Math.max(widest, width(label) * 0.7);
            }
            base.replaceWith(arrow(Math.max(1.6, widest + 0.6)));
            stack.before(new Element("mspace").attr("width", "0.2778em"));
            stack.after(new Element("mspace").attr("width", "0.2778em"));
        }
    }

    private static void wide(Element base, String style) {
        Element marked = new Element("mrow").addClass(style);
        base.replaceWith(marked);
        marked.appendChild(base);
    }

    /** STIX Two Math has the lengths of this arrow's joints in the wrong order, so that browsers don't stretch it. */
    private static Element arrow(double ems) {
        Element arrow = new Element("mrow");
        double shaft = ems - 0.85;
        if (shaft > 0.1) {
            arrow.appendElement("mpadded")
                    .attr("voffset", "0.228em")
                    .appendElement("mspace")
                    .addClass("ink")
                    .attr("width", String.format(Locale.ROOT, "%.2fem", shaft))
                    .attr("height", "0.06em");
            arrow.appendElement("mspace").addClass("back-thin");
        }
        arrow.appendElement("mo")
                .attr("stretchy", "false")
                .attr("lspace", "0")
                .attr("rspace", "0")
                .text(RIGHT);
        return arrow;
    }

    /** About how wide something is, in ems: nothing but its characters is looked at. */
    private static double width(Element element) {
        String text = element.wholeText();
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = Character.isUpperCase(c);
            width += NARROW.indexOf(c) >= 0 ? 0.32 : capital ? 0.68 : Character.isLetterOrDigit(c) ? 0.5 : 0.75;
        }
        for (Element space : element.select("mspace[width$=em]")) {
            width += space.attr("width").startsWith("0.3") ? 0 : 0.3;
        }
        return width;
    }
}
