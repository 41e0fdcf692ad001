package dev.courseware.parse;

import java.util.function.IntFunction;

/**
 * Markdown that no author writes, of any size: long runs and deep nests of whatever opens something. How large it gets
 * in a test is for our own limits to say.
 *
 * @param name what it is made of
 * @param text makes it of a size: how often its parts are repeated
 */
public record HostileText(String name, IntFunction<String> text) {

    /** Makes a text of a piece that is repeated, with something before and after. */
    static HostileText of(String before, String piece, String after) {
        String name = before + piece + "×n" + after;
        return new HostileText(name.replace("\n", "⏎"), n -> before + piece.repeat(n) + after);
    }

    /** Makes a text of pieces, a middle and as many other pieces. */
    static HostileText around(String piece, String middle, String closing) {
        String name = piece + "×n" + middle + closing + "×n";
        return new HostileText(name.replace("\n", "⏎"), n -> piece.repeat(n) + middle + closing.repeat(n));
    }

    static HostileText of(String piece) {
        return of("", piece, "");
    }

    public static HostileText[] all() {
        return new HostileText[] {
            of("", "<!-- ignore: image-alt -->\n", "x"),
            of("<!-- ignore: image-alt, x -->\n\na\n\n"),
            of("a <!-- ignore: x -->"),
            of("<!-- ignore: ", "a, ", "-->\n\nx"),
            new HostileText("lists nested by indentation", n -> stairs(n, "- a\n")),
            of("- "),
            of("", "- ", "x"),
            of("", "1. ", "x"),
            of("", "> ", "x"),
            of(">"),
            of("["),
            around("[", "a", "]"),
            of("[a]("),
            of("![a]("),
            of("[ ("),
            of("[a](<"),
            of("*a **b "),
            around("*a **a ", "b", " c* c**"),
            of("a**b" + "c* "),
            of("$"),
            of("$$ "),
            of("$$x\n"),
            of("$x "),
            new HostileText("growing runs of back-ticks", HostileText::growingTicks),
            of("`"),
            of("`a``b"),
            of("<!--"),
            of("<div>\n\n"),
            of("<details>\n\n# a\n\n<div>\n\n"),
            around("<div>\n\n", "a", "\n\n</div>\n"),
            around("<b>", "a", "</b>"),
            of("<a href=\"a.md\">a "),
            of("[a]{.b} "),
            around("[", "a", "]{.b}"),
            of("a <!-- b "),
            of("[0]: u\n"),
            of("[0]:u\n\n"),
            of("![[]()"),
            of("x".repeat(4)),
            of("", "word ", ""),
            of("*"),
            of("_"),
            of("~"),
            of("", "* ", "a"),
            of("*a_"),
            of("~~a"),
            around("~~a ", "", "~~"),
            of("**a *b** c* "),
            of("a * b _ c "),
            of("[^"),
            of("[^a]"),
            of("[^a] "),
            of("<"),
            of("<a "),
            of("a<b>"),
            of("<a href=\""),
            of("<?"),
            of("<![CDATA["),
            of("a <!X "),
            of("&"),
            of("&#"),
            of("&amp;"),
            of("{"),
            of("a{#"),
            of("{a=\""),
            of("{.a} "),
            of("*a*{.b}"),
            of("", "{.a ", "}"),
            new HostileText("containers nested by colons", HostileText::containers),
            of("::: note\n"),
            of(":::\n"),
            of("::: demo\n"),
            of("::: demo\n- *a*\n:::\n"),
            of(":"),
            of("::: a\n:::\n"),
            of("a\n:"),
            of("a\n: b\n"),
            of("a\n: b\n\n"),
            new HostileText("definitions nested", n -> stairs(n, "a\n: b\n")),
            of("# a\n"),
            of("###### a\n"),
            of("# "),
            of("#"),
            of("a\n=\n"),
            of("="),
            of("a\n"),
            of("\n"),
            of("a\n\n"),
            of("- a\n"),
            of("- a\n\n"),
            of("1. a\n"),
            of("- a\n1. b\n"),
            of("* * *\n"),
            of("> a\n"),
            of("- a\n", "  a\n", ""),
            of("> - a\n"),
            of("> a\n\n> - b\n>\n"),
            of("", "a\n: b\n  c\n\n", ""),
            of("", "| a | b |\n|---|---|\n| c | d |\n\n", ""),
            of("", "```java\nint a;\n```\n\n", ""),
            of("", "## a\n\nb\n\n", ""),
            of("", "*a **b** c* `d` [e](#f) ![g](h.png) https://i.org\n\n", ""),
            of("> a\n\n"),
            of("```\n"),
            of("~~~\na\n"),
            of("    a\n"),
            of("\t"),
            of(" "),
            of("\\"),
            of("a\\\n"),
            of("a  \n"),
            of("![a](b)"),
            of("[a](b)"),
            of("## b\n\n", "[a](#b) ", ""),
            of("[a][b]"),
            of("## b\n\n", "[a]: #b\n\n", ""),
            of("[["),
            of("[[a|"),
            of("[[a]]"),
            of("[[a]]["),
            of("[[a]]("),
            of("[[a\n"),
            of("[[a|b]] ", "[a]: b\n", ""),
            of("www.a"),
            of("www.a."),
            of("http://"),
            of("http://a "),
            of("a@b."),
            of("a@"),
            of("a."),
            of("-"),
            of("|"),
            around("|a", "|\n", "|-"),
            of("|a|\n|-|\n", "|b|\n", ""),
            of("|a|\n|---|\n", "|b", ""),
            of("|-"),
            of("a|b\n"),
            of("|a|\n|-|\n"),
            of("<b>"),
            around("<b>", "", "</b>"),
            of("", "<div>", ""),
            of("<div>\n\n"),
            of("", "<div>\n", ""),
            of("<!-- a -->\n"),
            of("<p>\n\n"),
            new HostileText("footnotes that refer to each other", HostileText::footnotes),
            new HostileText("one footnote referred to", n -> "[^1] ".repeat(n) + "\n\n[^1]: x\n"),
            new HostileText("headings of one name", n -> "## a\n\n".repeat(n)),
            new HostileText("headings with the ids of others", HostileText::headings),
            new HostileText("definitions of many links", HostileText::definitions),
            new HostileText("wide table", n -> "|a".repeat(n) + "|\n" + "|---".repeat(n) + "|\n" + "|b\n".repeat(n)),
            new HostileText("deep mix", n -> "> - ".repeat(n) + "x"),
            new HostileText("deep mix by lines", HostileText::deepMix),
            of("> [!NOTE]\n> a\n\n"),
            of("- [ ] a\n"),
            of("- [ "),
            of("$a$ "),
            of("\u202e"),
            of("\u0000"),
            of("\uD83D\uDE00"),
            of("e\u0301"),
        };
    }

    private static String stairs(int steps, String lines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            for (String line : lines.split("\n")) {
                out.append("  ".repeat(i)).append(line).append('\n');
            }
        }
        return out.toString();
    }

    private static String growingTicks(int runs) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= runs; i++) {
            out.append('e').append("`".repeat(i));
        }
        return out.toString();
    }

    private static String containers(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = depth; i > 0; i--) {
            out.append(":".repeat(i + 2)).append(" note\n");
        }
        return out.toString();
    }

    private static String footnotes(int count) {
        StringBuilder out = new StringBuilder("[^0]\n\n");
        for (int i = 0; i < count; i++) {
            out.append("[^")
                    .append(i)
                    .append("]: a[^")
                    .append(i + 1)
                    .append("] b[^")
                    .append(count - i)
                    .append("]\n");
        }
        return out.append("[^").append(count).append("]: end\n").toString();
    }

    private static String headings(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append("## a {#a-").append(i).append("}\n\n");
        }
        return out + "## a\n\n".repeat(count);
    }

    private static String definitions(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append('[').append(i).append("]: #x\n");
        }
        return out.toString();
    }

    private static String deepMix(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < depth; i++) {
            out.append("> - ".repeat(i)).append("a\n");
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
