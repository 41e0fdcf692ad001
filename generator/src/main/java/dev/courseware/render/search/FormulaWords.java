package dev.courseware.render.search;

import dev.courseware.model.Html;
import dev.courseware.model.inline.InlineFormula;
import dev.courseware.model.inline.RichText;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes formulas in one line as readers see them, {@code E = mc^2}, for excerpts, in which TeX can't be read. */
final class FormulaWords {
    private FormulaWords() {}

    /** The words of running text; of a formula, its signs. */
    static String of(RichText text) {
        return text.any(InlineFormula.class::isInstance)
                ? text.map(piece -> piece instanceof InlineFormula formula ? RichText.of(of(formula.math())) : null)
                        .plain()
                : text.plain();
    }

    /** The words of HTML; of a formula, its signs. */
    static String of(Html html) {
        String markup = html.value();
        int math = markup.indexOf("<math");
        if (math < 0) {
            return html.words();
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (math >= 0) {
            int end = markup.indexOf("</math>", math);
            if (end < 0) {
                break;
            }
            out.append(new Html(markup.substring(from, math)).words());
            formula(markup, math, end, out);
            from = end + "</math>".length();
            math = markup.indexOf("<math", from);
        }
        return out.append(new Html(markup.substring(from)).words()).toString();
    }

    private static void formula(String markup, int start, int end, StringBuilder out) {
        Deque<String> open = new ArrayDeque<>();
        Deque<Integer> children = new ArrayDeque<>();
        int at = start;
        while (at < end) {
            int tag = markup.indexOf('<', at);
            if (tag < 0 || tag >= end) {
                break;
            }
            text(markup.substring(at, tag), open, out);
            int close = markup.indexOf('>', tag);
            at = close + 1;
            if (markup.startsWith("<annotation", tag)) {
                at = markup.indexOf("</annotation>", tag) + "</annotation>".length();
            } else if (markup.charAt(tag + 1) == '/') {
                open.poll();
                children.poll();
                joined(open, children, out);
            } else if (markup.charAt(close - 1) != '/') {
                String name = name(markup, tag + 1);
                if (name.equals("msqrt") || name.equals("mroot")) {
                    out.append('√');
                } else if (name.equals("mtr") || name.equals("mtd")) {
                    blank(out);
                }
                open.push(name);
                children.push(0);
            }
        }
    }

    /** What stands between an element's first part and its second. */
    private static void joined(Deque<String> open, Deque<Integer> children, StringBuilder out) {
        if (open.isEmpty()) {
            return;
        }
        int child = children.pop() + 1;
        children.push(child);
        String sign = switch (open.peek()) {
            case "mfrac" -> child == 1 ? "/" : "";
            case "msup" -> child == 1 ? "^" : "";
            case "msub", "munder" -> child == 1 ? "_" : "";
            case "msubsup", "munderover" -> child == 1 ? "_" : child == 2 ? "^" : "";
            default -> "";
        };
        out.append(sign);
    }

    /** Relations and sums stand apart, as they do in print. */
    private static void text(String written, Deque<String> open, StringBuilder out) {
        String text = new Html(written).words().strip();
        if (text.isEmpty() || open.isEmpty()) {
            return;
        }
        boolean apart = open.peek().equals("mo") && text.length() == 1 && "=<>+−≤≥≠≈→⇒∈∪∩±∼≡".contains(text);
        if (apart) {
            blank(out);
        }
        out.append(text);
        if (apart) {
            out.append(' ');
        }
    }

    private static void blank(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static String name(String markup, int from) {
        int end = from;
        while (Character.isLetterOrDigit(markup.charAt(end))) {
            end++;
        }
        return markup.substring(from, end);
    }
}
