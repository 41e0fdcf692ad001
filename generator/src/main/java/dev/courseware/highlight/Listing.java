package dev.courseware.highlight;

import java.util.List;

/**
 * A listing while it is split into tokens. Where a language needs more than a grammar can express, for which Prism has
 * hooks, this does the hooks' work.
 */
final class Listing {
    /**
     * How far surrogates are shifted, into the private use area, while patterns are matched: where Prism's patterns see
     * two code units, Java's would see one character. The exported patterns allow for this.
     */
    private static final int SURROGATE_SHIFT = 0x800;

    private final Languages languages;
    private final String text;
    private final boolean wide;
    private final MatchBudget effort;

    Listing(Languages languages, String code) {
        this.languages = languages;
        this.text = withoutSurrogates(code);
        this.wide = hasWideSpace(code);
        this.effort = new MatchBudget(code.length());
    }

    /** Whether the text holds line ends or spaces beyond ASCII, which only the longer form of a pattern handles. */
    boolean isWide() {
        return wide;
    }

    /** A part of the text for a pattern to match, which counts against the budget. */
    CharSequence watched(Excerpt part) {
        return effort.watched(part);
    }

    /** Returns the tokens; null if highlighting in that language would have changed the text. */
    List<Token> tokens(String name) {
        return tokens(name, text);
    }

    List<Token> tokens(String name, String text) {
        Grammar grammar = languages.grammar(name);
        Templating templating = grammar.templating();
        if (templating != null && templating.appliesTo(text)) {
            return templating.tokens(name, text, grammar, languages.grammar("markup"), this);
        }
        List<Token> tokens = Tokenizer.tokenize(text, grammar, this);
        switch (name) {
            case "jsx", "tsx" -> JsxText.mark(tokens);
            case "graphql" -> new GraphqlMutations(tokens).mark();
            case "markdown" -> new MarkdownFences(languages, this).mark(tokens);
            default -> {}
        }
        return tokens;
    }

    private static String withoutSurrogates(String code) {
        char[] moved = null;
        for (int i = 0; i < code.length(); i++) {
            if (Character.isSurrogate(code.charAt(i))) {
                moved = moved == null ? code.toCharArray() : moved;
                moved[i] += SURROGATE_SHIFT;
            }
        }
        return moved == null ? code : new String(moved);
    }

    private static boolean hasWideSpace(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= '\u00a0' && (c == '\u00a0' || c == '\ufeff' || Character.isSpaceChar(c))) {
                return true;
            }
        }
        return false;
    }
}
