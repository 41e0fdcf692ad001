package dev.courseware.highlight;

import java.util.List;

/**
 * One listing on its way from text to tokens. Some languages need more than a grammar can say; what Prism has hooks for
 * is done here.
 */
final class Listing {
    /**
     * How far surrogates are moved, into the private use area, while patterns are matched: Prism's patterns see two
     * code units where Java's see one character. The exported patterns know of it.
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

    /** Whether the text holds line ends or spaces beyond ASCII, which patterns match only if they are asked to. */
    boolean isWide() {
        return wide;
    }

    /** A part of the text, for a pattern to be matched with. */
    CharSequence watched(Excerpt part) {
        return effort.watched(part);
    }

    /** Returns null when that language's highlighting would have changed the text. */
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
