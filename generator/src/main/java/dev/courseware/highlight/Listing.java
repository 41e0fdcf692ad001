package dev.courseware.highlight;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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
    private final Map<GrammarRule, PatternSearch> searches = new IdentityHashMap<>();
    private final Map<GrammarRule, Deque<PatternSearch>> idle = new IdentityHashMap<>();

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

    /** A part of the text by itself, which counts as well. */
    String copied(Excerpt part) {
        effort.spend(part.length());
        return part.toString();
    }

    /** The search for a rule that goes from text to text and never back; one serves the whole listing. */
    PatternSearch search(GrammarRule rule) {
        return searches.computeIfAbsent(rule, key -> new PatternSearch(key, this));
    }

    /** A search for a rule that remembers what it found in one text, until {@link #leave}. */
    PatternSearch take(GrammarRule rule) {
        Deque<PatternSearch> left = idle.get(rule);
        return left == null || left.isEmpty() ? new PatternSearch(rule, this) : left.pop();
    }

    void leave(GrammarRule rule, PatternSearch search) {
        idle.computeIfAbsent(rule, key -> new ArrayDeque<>(2)).push(search);
    }

    /** Counts a token that is made, even if another one takes its place later. */
    void countToken() {
        effort.spend(MatchBudget.TOKEN);
    }

    /** Counts a text that is split by itself. */
    void countText() {
        effort.spend(MatchBudget.TEXT);
    }

    /** Counts a rule that is tried on a text. */
    void countPass() {
        effort.spend(MatchBudget.PASS);
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
