package dev.courseware.fuzz;

import java.util.List;

/** Makes running text of all that may stand in a line. */
final class InlineMaker {
    private static final String[] WORDS = {
        "node",
        "replica",
        "leader",
        "quorum",
        "naïve",
        "Zürich",
        "e\u0301clair",
        "分散",
        "システム",
        "система",
        "נתונים",
        "x1",
        "don't",
        "R&D",
        "3.14",
        "1,000",
        "10:30",
        "a_b_c",
        "2*3*4",
        "C++",
        "C#",
        "<T>",
        "50%",
        "\u00bd",
        "I\u2019m",
        "İstanbul",
        "straße",
        "👩‍💻",
        "é",
        "and",
        "the",
        "why",
        "ﬁ",
        "ʻokina",
        "1984",
        "co-op",
        "and/or",
        "http",
        "www",
        "to\u00a0day"
    };
    private static final String[] HOSTILE = {
        "\u0000",
        "\u0001",
        "\uFFFE",
        "\uFEFF",
        "\u202E",
        "\u200B",
        "\uD800",
        "\uDC00",
        "\u2028",
        "\u0085",
        "\t",
        "&#0;",
        "&#xD800;",
        "&nosuch;",
        "&amp",
        "<",
        ">",
        "\"",
        "'",
        "`",
        "``",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "[^",
        "[[",
        "]]",
        "{",
        "}",
        "{#",
        "$",
        "$$",
        "\\",
        "\\(",
        "|",
        "<b",
        "</",
        "<!--",
        "-->",
        "<?",
        "${x}",
        "<#if>",
        "{{ y }}",
        "javascript:",
        "\u0130"
    };
    private static final String[] TEX = {
        "x",
        "y^2",
        "\\frac{a}{b}",
        "\\sqrt{x}",
        "\\sum_{i=1}^n i",
        "\\text{if } x",
        "\\alpha",
        "\\mathbb{R}",
        "\\left( x \\right)",
        "a < b",
        "a & b",
        "\\begin{matrix} a & b \\\\ c & d \\end{matrix}",
        "\\lvert x \\rvert",
        "\\unknown",
        "{",
        "\\color{red} x",
        "\\overline{z}",
        "x_{1_2}",
        "\\vec{v}",
        "5\\,\\%",
        "\\operatorname{max}"
    };

    private final Dice dice;
    /** What may be linked to without harm. */
    private final List<String> targets;

    private final boolean tame;

    /** @param tame whether it makes nothing that may swallow a word, and words that must not get lost */
    InlineMaker(Dice dice, List<String> targets, boolean tame) {
        this.dice = dice;
        this.targets = targets;
        this.tame = tame;
    }

    boolean isTame() {
        return tame;
    }

    String word() {
        return dice.of(WORDS);
    }

    String words(int most) {
        StringBuilder words = new StringBuilder(word());
        for (int left = dice.below(most); left > 0; left--) {
            words.append(' ').append(tame && dice.once(3) ? MarkJudge.word(dice) : word());
        }
        return words.toString();
    }

    String tex() {
        StringBuilder tex = new StringBuilder(dice.of(TEX));
        for (int left = dice.below(3); left > 0; left--) {
            tex.append(dice.of(" ", " + ", " = ")).append(dice.of(TEX));
        }
        return tex.toString();
    }

    String hostile() {
        return dice.of(HOSTILE);
    }

    /** A line of text. */
    String line(int parts) {
        StringBuilder line = new StringBuilder();
        for (int left = 1 + dice.below(parts); left > 0; left--) {
            line.append(piece(2)).append(dice.once(6) ? "" : " ");
        }
        return line.toString().strip();
    }

    private String piece(int depth) {
        if (depth == 0) {
            return word();
        }
        return switch (dice.below(28)) {
            case 0 -> "*" + piece(depth - 1) + "*";
            case 1 -> "**" + piece(depth - 1) + " " + piece(depth - 1) + "**";
            case 2 -> "~~" + piece(depth - 1) + "~~";
            case 3 -> "`" + words(3) + dice.of("", "<b>", "${x}", "*", "|") + "`";
            case 4 -> "[" + piece(depth - 1) + "](" + dice.of(targets) + dice.of("", " \"" + words(2) + "\"") + ")";
            case 5 ->
                "![" + words(3) + "](img/dot.svg" + dice.of("", " \"" + words(2) + "\"") + ")"
                        + dice.of("", "{width=20}");
            case 6 ->
                "<" + dice.of("b", "kbd", "sub", "mark", "abbr title=\"" + word() + "\"") + ">" + piece(depth - 1)
                        + dice.of("</b>", "</kbd>", "</sub>", "</mark>", "</abbr>");
            case 7 -> "$" + tex() + "$";
            case 8 ->
                dice.of(
                        "&amp;",
                        "&lt;",
                        "&eacute;",
                        "&#228;",
                        "&#x1F600;",
                        "&nbsp;",
                        "&copy;",
                        dice.of("&#1;", "&#xFFFE;", "&#x85;", "&#xD800;"));
            case 9 -> dice.of("[[Quorum]]", "[[quorum|" + words(2) + "]]", "[[Node]]");
            case 10 -> "[^" + dice.of("1", "note") + "]";
            case 11 ->
                dice.of(
                        "https://example.org/a_b?c=d&e=f",
                        "<https://example.org/>",
                        "www.example.org",
                        "a@example.org");
            case 12 -> "\\" + dice.of("*", "_", "[", "<", "$", "`", "#", "|", "\\");
            case 13 -> "(" + dice.of("pause", "laughs", "to Ben, quietly", words(3)) + ")";
            case 14 -> "**" + word() + "**{." + dice.of("key", "term") + "}";
            case 15 -> "[" + words(2) + "][ref]";
            case 16 -> !tame && dice.once(3) ? hostile() : word();
            case 17 -> dice.of("“", "„", "«") + words(3) + dice.of("”", "“", "»");
            default -> words(4);
        };
    }
}
