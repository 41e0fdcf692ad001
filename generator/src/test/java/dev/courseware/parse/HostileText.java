package dev.courseware.parse;

import java.util.function.IntFunction;

/**
 * Markdown that no author writes: small files that make parsers slow or overflow their stacks.
 *
 * @param name what it is made of
 * @param size how often its parts are repeated, large enough to hurt
 * @param text makes it of any size
 */
public record HostileText(String name, int size, IntFunction<String> text) {

    /** Makes a text of a piece that is repeated, with something before and after. */
    static HostileText of(int size, String before, String piece, String after) {
        String name = before + piece + "×" + size + after;
        return new HostileText(name.replace("\n", "⏎"), size, n -> before + piece.repeat(n) + after);
    }

    /** Makes a text of pieces, a middle and as many other pieces. */
    static HostileText around(int size, String piece, String middle, String closing) {
        String name = piece + "×" + size + middle + closing + "×" + size;
        return new HostileText(name.replace("\n", "⏎"), size, n -> piece.repeat(n) + middle + closing.repeat(n));
    }

    static HostileText of(int size, String piece) {
        return of(size, "", piece, "");
    }

    public String full() {
        return text.apply(size);
    }

    public static HostileText[] all() {
        return new HostileText[] {
            // Those that libraries' own issues tell of
            new HostileText("lists nested by indentation", 5_000, n -> stairs(n, "- a\n")),
            of(5_000, "- "),
            of(5_000, "", "- ", "x"),
            of(5_000, "", "1. ", "x"),
            of(5_000, "", "> ", "x"),
            of(100_000, ">"),
            of(50_000, "["),
            around(50_000, "[", "a", "]"),
            of(50_000, "[a]("),
            of(50_000, "![a]("),
            of(50_000, "[ ("),
            of(50_000, "[a](<"),
            of(5_000, "*a **b "),
            around(5_000, "*a **a ", "b", " c* c**"),
            of(5_000, "a**b" + "c* "),
            of(15_000, "$"),
            of(15_000, "$$ "),
            of(15_000, "$$x\n"),
            of(15_000, "$x "),
            new HostileText("growing runs of back-ticks", 450, HostileText::growingTicks),
            of(50_000, "`"),
            of(50_000, "`a``b"),
            of(10_000, "<!--"),
            of(10_000, "a <!-- b "),
            of(10_000, "[0]: u\n"),
            of(10_000, "[0]:u\n\n"),
            of(15_000, "![[]()"),
            of(25_000, "x".repeat(4)),
            of(20_000, "", "word ", ""),
            // Others of their kind
            of(15_000, "*"),
            of(15_000, "_"),
            of(15_000, "~"),
            of(15_000, "", "* ", "a"),
            of(6_000, "*a_"),
            of(6_000, "~~a"),
            around(6_000, "~~a ", "", "~~"),
            of(6_000, "**a *b** c* "),
            of(6_000, "a * b _ c "),
            of(15_000, "[^"),
            of(5_000, "[^a]"),
            of(5_000, "[^a] "),
            of(15_000, "<"),
            of(15_000, "<a "),
            of(15_000, "a<b>"),
            of(15_000, "<a href=\""),
            of(6_000, "<?"),
            of(6_000, "<![CDATA["),
            of(6_000, "a <!X "),
            of(15_000, "&"),
            of(15_000, "&#"),
            of(15_000, "&amp;"),
            of(15_000, "{"),
            of(15_000, "a{#"),
            of(15_000, "{a=\""),
            of(6_000, "{.a} "),
            of(6_000, "*a*{.b}"),
            of(6_000, "", "{.a ", "}"),
            new HostileText("containers nested by colons", 5_000, HostileText::containers),
            of(5_000, "::: note\n"),
            of(5_000, ":::\n"),
            of(5_000, "::: demo\n"),
            of(6_000, "::: demo\n- *a*\n:::\n"),
            of(15_000, ":"),
            of(6_000, "::: a\n:::\n"),
            of(6_000, "a\n:"),
            of(6_000, "a\n: b\n"),
            of(6_000, "a\n: b\n\n"),
            new HostileText("definitions nested", 2_000, n -> stairs(n, "a\n: b\n")),
            of(6_000, "# a\n"),
            of(6_000, "###### a\n"),
            of(6_000, "# "),
            of(15_000, "#"),
            of(6_000, "a\n=\n"),
            of(15_000, "="),
            of(15_000, "a\n"),
            of(30_000, "a\n"),
            of(15_000, "\n"),
            of(15_000, "a\n\n"),
            of(15_000, "- a\n"),
            of(6_000, "- a\n\n"),
            of(6_000, "1. a\n"),
            of(6_000, "- a\n1. b\n"),
            of(6_000, "* * *\n"),
            of(6_000, "> a\n"),
            of(6_000, "- a\n", "  a\n", ""),
            of(6_000, "> - a\n"),
            of(5_000, "> a\n\n> - b\n>\n"),
            of(2_500, "", "a\n: b\n  c\n\n", ""),
            of(2_500, "", "| a | b |\n|---|---|\n| c | d |\n\n", ""),
            of(5_000, "", "```java\nint a;\n```\n\n", ""),
            of(5_000, "", "## a\n\nb\n\n", ""),
            of(1_000, "", "*a **b** c* `d` [e](#f) ![g](h.png) https://i.org\n\n", ""),
            of(6_000, "> a\n\n"),
            of(6_000, "```\n"),
            of(6_000, "~~~\na\n"),
            of(6_000, "    a\n"),
            of(6_000, "\t"),
            of(30_000, " "),
            of(6_000, "\\"),
            of(6_000, "a\\\n"),
            of(6_000, "a  \n"),
            of(6_000, "![a](b)"),
            of(6_000, "[a](b)"),
            of(6_000, "## b\n\n", "[a](#b) ", ""),
            of(6_000, "[a][b]"),
            of(6_000, "## b\n\n", "[a]: #b\n\n", ""),
            of(15_000, "[["),
            of(15_000, "[[a|"),
            of(6_000, "[[a]]"),
            of(6_000, "[[a]]["),
            of(6_000, "[[a]]("),
            of(6_000, "[[a\n"),
            of(2_000, "[[a|b]] ", "[a]: b\n", ""),
            of(5_000, "www.a"),
            of(5_000, "www.a."),
            of(6_000, "http://"),
            of(5_000, "http://a "),
            of(6_000, "a@b."),
            of(6_000, "a@"),
            of(15_000, "a."),
            of(15_000, "-"),
            of(15_000, "|"),
            around(6_000, "|a", "|\n", "|-"),
            of(6_000, "|a|\n|-|\n", "|b|\n", ""),
            of(5_000, "|a|\n|---|\n", "|b", ""),
            of(6_000, "|-"),
            of(6_000, "a|b\n"),
            of(6_000, "|a|\n|-|\n"),
            of(6_000, "<b>"),
            around(6_000, "<b>", "", "</b>"),
            of(5_000, "", "<div>", ""),
            of(5_000, "<div>\n\n"),
            of(5_000, "", "<div>\n", ""),
            of(6_000, "<!-- a -->\n"),
            of(6_000, "<p>\n\n"),
            new HostileText("footnotes that refer to each other", 5_000, HostileText::footnotes),
            new HostileText("one footnote referred to", 6_000, n -> "[^1] ".repeat(n) + "\n\n[^1]: x\n"),
            new HostileText("headings of one name", 6_000, n -> "## a\n\n".repeat(n)),
            new HostileText("headings with the ids of others", 5_000, HostileText::headings),
            new HostileText("definitions of many links", 6_000, HostileText::definitions),
            new HostileText(
                    "wide table", 2_000, n -> "|a".repeat(n) + "|\n" + "|---".repeat(n) + "|\n" + "|b\n".repeat(n)),
            new HostileText("deep mix", 2_000, n -> "> - ".repeat(n) + "x"),
            new HostileText("deep mix by lines", 500, HostileText::deepMix),
            of(6_000, "> [!NOTE]\n> a\n\n"),
            of(6_000, "- [ ] a\n"),
            of(15_000, "- [ "),
            of(6_000, "$a$ "),
            of(6_000, "\u202e"),
            of(6_000, "\u0000"),
            of(6_000, "\uD83D\uDE00"),
            of(6_000, "e\u0301"),
        };
    }

    private static String stairs(int steps, String lines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(steps, 1_500); i++) {
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
        for (int i = Math.min(depth, 1_000); i > 0; i--) {
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
            out.append("> - ".repeat(Math.min(i, 300))).append("a\n");
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
