package dev.courseware.fuzz;

import dev.courseware.parse.HostileText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Makes courses that can be made of any length: something that is repeated, in everything that authors write. */
final class GrowthMaker {
    /** Stands in pieces for how often they were repeated, so that names can differ. */
    private static final String COUNT = "§";

    private static final String[] PIECES = {
        "- ",
        "- a\n",
        "> ",
        "> a\n",
        "1. a\n",
        "# a\n",
        "## a b\n\n",
        "## a§\n\n",
        "[^§]: a\n",
        "[^§] ",
        "[a§]: index.md\n",
        "[a§] ",
        "Name§: a\n\n",
        "{#a§}",
        "a\n",
        "a ",
        "a b c\n\n",
        "    a\n",
        "```\n",
        "---\n",
        "| a ",
        "| a | b |\n",
        "|---|---|\n",
        ": a\n",
        "::: note\n",
        ":::\n",
        ":::: tab a\n",
        "- [x] a\n",
        "[^1] ",
        "[^1]: a\n",
        "[[gap]] ",
        "*a* ",
        "**a** ",
        "(pause) ",
        "[pause] ",
        "(",
        "[",
        "<",
        "{",
        "P1: a\n",
        "P2: b\n\n",
        "Ann (aside): a\n",
        "Q§: a\n",
        "A§: a\n",
        "Ann§: a b\n\n",
        "**Bob§:** a\n\n",
        "ann§: a\n",
        "Host § (Ann): a\n",
        "C§. Ann\n",
        "Bo§ 0:01\na\n\n",
        "ANN§\na\n\n",
        "\"a,\" said Ann§.\n\n",
        "From: Ann§\nTo: Bob\n\na\n\n",
        "Ann§ and Bob: a\n",
        "[00:01] ",
        "00:01.000 --> 00:02.000\n",
        "<Person1> a ",
        "</Person1>",
        "[S1] a ",
        "<v Ann>a ",
        "<!-- predict: a -->\n",
        "<!-- answer: a -->\n",
        "-> a\n",
        "{\"speaker\": \"A\", \"text\": \"b\"},\n",
        "{.a}",
        "{#a}",
        "a: b\n",
        "- a: b\n",
        "&amp; ",
        "https://example.org/ ",
        "[a](index.md) ",
        "[a](nowhere.md) ",
        "![a](img/dot.svg) ",
        "[[Quorum]] ",
        "Quorum ",
        "<b>a</b> ",
        "<div>\n\n",
        "</div>\n",
        "<details>\n",
        "$a$ ",
        "$$\na\n$$\n",
        "\\",
        "`a` ",
        "a_b",
        "http:",
        "@",
        ".",
        ",",
        "…",
        "—",
        "é",
        "分"
    };
    private static final String[] TEX = {
        "a",
        "{",
        "\\frac{a}{b}",
        "\\frac{",
        "\\sqrt{",
        "^",
        "_{a}",
        "\\left(",
        "\\begin{matrix}",
        "a & b \\\\ ",
        "\\text{a} ",
        "\\color{red}",
        "\\def\\a{b}",
        "\\a",
        "$",
        "\\hline",
        "\\ "
    };
    private static final String[] SVG = {
        "<g>",
        "<g/>",
        "<text>a</text>",
        "<rect style=\"fill: url( a)\"/>",
        "<rect fill=\"url(#a)\"/>",
        "<style>.a{fill:red}</style>",
        "<!-- a -->",
        "<use href=\"#a\"/>",
        "<g id=\"a§\"/>",
        "<g xmlns:b§=\"c\"/>",
        "<g xmlns:b§=\"c\">",
        "<path d=\"M0 0\"/>"
    };

    /** Of an element that has many of these. */
    private static final String[] ATTRIBUTES = {
        " xmlns:b§=\"c\"", " data-a§=\"b\"", " xmlns:b§=\"c\" data-a§=\"b\"", " xmlns:b§=\"http://www.w3.org/2000/svg\""
    };
    /** Of an element; parsers leave further ones out. */
    private static final int MOST_ATTRIBUTES = 100;
    /** What may stand in it. */
    private static final String[] ATTRIBUTED = {
        "<g/>", "<g xmlns:d=\"e\"/>", "<d:g xmlns:d=\"e\"/>", "<b0:g/>", "<use/>"
    };

    private final CaseMaker cases;
    private final CodeMaker codes;
    private final HostileText[] hostile = HostileText.all();

    GrowthMaker(CaseMaker cases, CodeMaker codes) {
        this.cases = cases;
        this.codes = codes;
    }

    Growing make(long number) {
        Dice dice = cases.dice(-1 - number);
        String lesson = "lessons/01-unit/01-page" + dice.of(".md", ".md", ".dialog.md", ".dialog.txt", ".slides.md");
        return switch (dice.below(14)) {
            case 0, 1 -> {
                HostileText text = hostile[dice.below(hostile.length)];
                String before = dice.of("", "", "A: ", "# ", "> ", "- ");
                yield growing(
                        number, text.name(), lesson, n -> before + text.text().apply(n) + "\n");
            }
            case 2, 3, 4, 5 -> repeated(number, dice, lesson, dice.of("", "P1: a\nP2: b\n"), List.of(PIECES));
            case 6, 7 -> blocks(number, dice, lesson);
            case 8 -> {
                String fence = dice.of("$$\n", "```math\n");
                yield repeated(number, dice, lesson, fence, List.of(TEX));
            }
            case 9 ->
                repeated(
                        number,
                        dice,
                        "lessons/01-unit/img/dot.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">",
                        List.of(SVG));
            case 10, 11 -> attributed(number, dice);
            case 12 -> {
                String before = "`".repeat(9) + codes.language(dice) + "\n";
                yield repeated(number, dice, lesson, before, List.of(codes.piece(dice), codes.piece(dice)));
            }
            default -> lessons(number, dice);
        };
    }

    /** Some pieces that are opened, something in the middle, and others that close. */
    private Growing repeated(long number, Dice dice, String path, String before, List<String> pieces) {
        StringBuilder piece = new StringBuilder(dice.of(pieces));
        for (int left = dice.below(3); left > 0; left--) {
            piece.append(dice.of(pieces));
        }
        String repeated = piece.toString();
        String closing = dice.once(2) ? "" : dice.of(pieces);
        String head = dice.once(12) ? "---\n" : before;
        String name = head + "(" + repeated + ")×n(" + closing + ")×n";
        return growing(number, name, path, n -> head + repeat(repeated, n) + repeat(closing, n) + "\n");
    }

    /** A drawing in which some elements say much, and many in them have a say of their own. */
    private Growing attributed(long number, Dice dice) {
        String attributes = dice.of(ATTRIBUTES);
        String inside = dice.of(ATTRIBUTED) + dice.of(ATTRIBUTED);
        String path = "lessons/01-unit/img/dot.svg";
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
        return growing(number, "<g (" + attributes + ")×n>(" + inside + ")×n", path, n -> {
            StringBuilder drawing = new StringBuilder(head);
            for (int i = 0; i < n; i++) {
                drawing.append(i % MOST_ATTRIBUTES == 0 ? "<g" : "")
                        .append(attributes.replace(COUNT, Integer.toString(i)))
                        .append((i + 1) % MOST_ATTRIBUTES == 0 || i + 1 == n ? ">" : "");
            }
            drawing.append(inside.repeat(n)).append("</g>".repeat((n + MOST_ATTRIBUTES - 1) / MOST_ATTRIBUTES));
            return drawing.append("</svg>\n").toString();
        });
    }

    private static String repeat(String piece, int times) {
        if (!piece.contains(COUNT)) {
            return piece.repeat(times);
        }
        StringBuilder repeated = new StringBuilder();
        for (int i = 0; i < times; i++) {
            repeated.append(piece.replace(COUNT, Integer.toString(i)));
        }
        return repeated.toString();
    }

    private Growing blocks(long number, Dice dice, String path) {
        InlineMaker inline = new InlineMaker(dice, List.of("https://example.org/", "index.md", "nowhere.md"), false);
        ScriptMaker scripts = new ScriptMaker(dice, false);
        String block = path.contains("dialog")
                ? scripts.script()
                : new BlockMaker(dice, inline, scripts, codes).block(2).replaceAll("\\{#[^}]*}", "");
        return growing(number, block, path, n -> (block + "\n").repeat(n));
    }

    /** As many lessons, each with links that lead somewhere and nowhere. */
    private Growing lessons(long number, Dice dice) {
        InlineMaker inline = new InlineMaker(dice, List.of("1-a.md", "2-a.md#x", "nowhere.md"), false);
        String text = dice.of("", "---\ntags: [a, b]\n---\n") + "# " + inline.word() + "\n\n" + inline.line(9) + "\n\n"
                + dice.of("[a](1-a.md) ", "[a](3-b.md) ", "Quorum ", "").repeat(20) + "\n";
        return new Growing(number, "lessons of " + text, n -> {
            Case course = common(number);
            Map<String, String> files = new TreeMap<>(course.files());
            for (int i = 1; i <= n; i++) {
                files.put("lessons/01-unit/" + i + "-a.md", text);
            }
            return new Case(number, files);
        });
    }

    private Growing growing(long number, String name, String path, IntFunction<String> text) {
        return new Growing(number, path + ": " + name, n -> common(number).with(path, text.apply(n)));
    }

    private static Case common(long number) {
        return new Case(
                number,
                Map.of(
                        "course.yml",
                        "title: Fuzz\n",
                        "glossary.md",
                        "Quorum\n: More than half.\n",
                        "lessons/01-unit/99-shown.md",
                        "# Shown\n\n![a](img/dot.svg)\n",
                        "lessons/01-unit/img/dot.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>\n"));
    }
}
