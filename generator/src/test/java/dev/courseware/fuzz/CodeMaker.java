package dev.courseware.fuzz;

import dev.courseware.parse.HostileText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes code for every grammar of the highlighter: pieces that mean something in some, spoiled examples, and far too much of one thing. */
final class CodeMaker {
    private static final String[] CODE = {
        "int x = 1;",
        "def f(a, b=None):",
        "return `${a + b}`;",
        "\"a \\\" b\"",
        "'it''s'",
        "// note",
        "# note",
        "/* open",
        "*/",
        "<!-- c -->",
        "<div class=\"a\">",
        "</div>",
        "{",
        "}",
        "[[",
        "{{",
        "SELECT * FROM t WHERE a = 'b';",
        "$var",
        "@decorator",
        "fn main() {}",
        "=> x",
        "a ? b : c",
        "/re[g/]ex/i",
        "\"\"\"",
        "'''",
        "#{x}",
        "%w[a b]",
        "-- sql",
        "key: value",
        "- item",
        "```",
        "~~~",
        "\\",
        "&&",
        "||",
        "0xFFu + 1e-9",
        "::",
        "<T extends U<V>>",
        "<<EOF",
        "EOF",
        "\t",
        "P1: no",
        "région",
        "分散",
        "\u0000",
        "\"unclosed",
        "'unclosed"
    };

    private final List<String> languages;
    private final List<String> examples = new ArrayList<>();
    private final HostileText[] hostile = HostileText.all();

    /** @param languages all that there is a grammar for */
    CodeMaker(List<String> languages) {
        this.languages = languages;
        for (String language : languages) {
            try (InputStream in =
                    CodeMaker.class.getResourceAsStream("/dev/courseware/highlight/" + language + ".txt")) {
                if (in != null) {
                    examples.add(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String language(Dice dice) {
        return dice.once(12) ? dice.of("nosuch", "", "text", "C++") : dice.of(languages);
    }

    /** A fenced block of code. */
    String block(Dice dice) {
        return "````" + language(dice) + dice.of("", " {lines}", " {title=\"Some.code\"}", " {highlight=1}") + "\n"
                + lines(dice) + "````\n";
    }

    /** Code that any of the grammars may meet. */
    String code(Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> lines(dice);
            case 1, 2 -> new Mutation(dice).of(dice.of(examples));
            case 3 -> {
                HostileText text = hostile[dice.below(hostile.length)];
                yield text.text().apply(1 + dice.below(500));
            }
            default -> piece(dice).repeat(1 + dice.below(2_000)) + dice.of("", piece(dice));
        };
    }

    /** Something to be repeated. */
    String piece(Dice dice) {
        StringBuilder piece = new StringBuilder();
        for (int left = 1 + dice.below(3); left > 0; left--) {
            piece.append(dice.of(CODE)).append(dice.of("", " ", "\n"));
        }
        return piece.toString();
    }

    private static String lines(Dice dice) {
        StringBuilder code = new StringBuilder();
        for (int left = 1 + dice.below(8); left > 0; left--) {
            code.append(" ".repeat(dice.below(3)))
                    .append(dice.of(CODE))
                    .append(dice.of("", " "))
                    .append(dice.of(CODE))
                    .append('\n');
        }
        return code.toString();
    }
}
