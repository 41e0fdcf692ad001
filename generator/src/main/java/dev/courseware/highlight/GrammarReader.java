package dev.courseware.highlight;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a grammar file, which {@code themes/export-grammars.mjs} writes. It is plain ASCII with one rule per line, so
 * that a JVM that has just started need not load and warm up a parser for it. Each line is one of
 *
 * <pre>
 * grammar
 * flags TAB names TAB inside TAB first TAB needs TAB pattern
 * templating TAB text TAB flags TAB first TAB needs TAB pattern
 * </pre>
 *
 * <p>{@code grammar} begins the next grammar of the file; the first one is the language's own. In a rule, {@code names}
 * are the token's type and its other classes. {@code inside} is the grammar of the token's text: empty for none, the
 * number of a grammar in this file, or {@code @} and the name of another language. {@code first} and {@code needs} are
 * {@link AsciiSet}s, empty if unknown; {@link GrammarRule} explains them and the flags.
 */
final class GrammarReader {
    private final Languages languages;
    private final String text;
    private final List<List<GrammarRule>> blocks = new ArrayList<>();
    private final List<InsideFile> references = new ArrayList<>();
    private Templating templating;
    private int at;

    GrammarReader(Languages languages, String text) {
        this.languages = languages;
        this.text = text;
    }

    Grammar read() {
        while (at < text.length()) {
            if (text.startsWith("grammar\n", at)) {
                at = text.indexOf('\n', at) + 1;
                blocks.add(new ArrayList<>());
            } else if (text.startsWith("templating\t", at)) {
                field();
                String needed = field();
                templating = new Templating(needed, rule(field(), "template", null));
            } else {
                String flags = field();
                String names = field();
                blocks.get(blocks.size() - 1).add(rule(flags, names, inside(field())));
            }
        }
        Grammar[] grammars = new Grammar[blocks.size()];
        for (int i = 0; i < grammars.length; i++) {
            grammars[i] = new Grammar(blocks.get(i).toArray(new GrammarRule[0]), i == 0 ? templating : null);
        }
        for (InsideFile reference : references) {
            reference.grammars = grammars;
        }
        return grammars[0];
    }

    private GrammarRule rule(String flags, String names, GrammarRef inside) {
        AsciiSet first = AsciiSet.parse(field());
        AsciiSet needs = AsciiSet.parse(field());
        return new GrammarRule(flags, names, inside, first, needs, field());
    }

    private GrammarRef inside(String reference) {
        if (reference.isEmpty()) {
            return null;
        }
        if (reference.charAt(0) == '@') {
            return new InsideLanguage(languages, reference.substring(1));
        }
        InsideFile inside = new InsideFile(Integer.parseInt(reference));
        references.add(inside);
        return inside;
    }

    /** Reads up to the next tab or line feed. */
    private String field() {
        int start = at;
        while (text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at++);
    }

    private static final class InsideFile implements GrammarRef {
        private final int number;
        private Grammar[] grammars;

        InsideFile(int number) {
            this.number = number;
        }

        @Override
        public Grammar grammar() {
            return grammars[number];
        }
    }

    private record InsideLanguage(Languages languages, String name) implements GrammarRef {
        @Override
        public Grammar grammar() {
            return languages.grammar(name);
        }
    }
}
