package dev.courseware.highlight;

import java.util.regex.Pattern;

/** How to recognise one kind of token. The pattern is compiled when it is first needed. */
final class GrammarRule {
    private static final String ALL_SPACES =
            "\\t-\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
    private static final String NO_LINE_END = "[^\\n\\r]";
    private static final String NO_LINE_END_AT_ALL = "[^\\n\\r\\u2028\\u2029]";

    /** The token's type. */
    final String type;

    /** The token's type and its other classes, separated by spaces; becomes the {@code class} attribute. */
    final String classes;

    /** The grammar of the token's text; null if the token has no tokens inside. */
    final GrammarRef inside;

    /**
     * The characters that a match may begin with; null if unknown. A rule that has this never matches the empty string.
     */
    final AsciiSet first;

    /** Whether the pattern is tried on the whole text, so that a match may replace tokens found by earlier rules. */
    final boolean greedy;

    /** Whether the part matched by the pattern's first group isn't part of the token. */
    final boolean lookbehind;

    /** What must precede the token and must not yet have been searched through. */
    final LookbehindGuard before;

    /** Whether a match is exactly one character, any of {@link #first}. */
    final boolean oneCharacter;

    /** Whether a match can only begin at the start of a word. */
    final boolean atWord;

    /** Whether a match can only begin at the start of the text. */
    final boolean atStart;

    private final AsciiSet needs;
    private final String source;
    private final int patternFlags;
    private volatile Pattern pattern;
    private volatile Pattern widePattern;

    /**
     * @param flags {@code g} greedy, {@code l} lookbehind, {@code w} at a word, {@code s} at the text's start,
     *     {@code c} one character, {@code i} ignoring the case of ASCII letters; {@link LookbehindGuard} adds its own
     * @param needs characters of which each match holds at least one; null if unknown
     * @param source a pattern as written by {@code themes/grammars/java-regex.mjs}
     */
    GrammarRule(String flags, String classes, GrammarRef inside, AsciiSet first, AsciiSet needs, String source) {
        int space = classes.indexOf(' ');
        this.type = space < 0 ? classes : classes.substring(0, space);
        this.classes = classes;
        this.inside = inside;
        this.first = first;
        this.needs = needs;
        this.source = source;
        this.greedy = flags.indexOf('g') >= 0;
        this.lookbehind = flags.indexOf('l') >= 0;
        this.before = LookbehindGuard.of(flags);
        this.oneCharacter = flags.indexOf('c') >= 0;
        this.atWord = flags.indexOf('w') >= 0;
        this.atStart = flags.indexOf('s') >= 0;
        this.patternFlags = Pattern.DOTALL | (flags.indexOf('i') >= 0 ? Pattern.CASE_INSENSITIVE : 0);
    }

    /** Whether a text that consists of these characters can hold a match. */
    boolean canMatch(AsciiSet present) {
        return (needs == null || needs.meets(present)) && (first == null || first.meets(present));
    }

    /**
     * @param wide whether the text holds line ends or spaces beyond ASCII, which only the longer form of a pattern
     *     handles
     */
    Pattern pattern(boolean wide) {
        return wide ? widePattern() : narrowPattern();
    }

    private Pattern narrowPattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(source, patternFlags);
            pattern = compiled;
        }
        return compiled;
    }

    private Pattern widePattern() {
        Pattern compiled = widePattern;
        if (compiled == null) {
            String full = source.replace("\\s", ALL_SPACES).replace(NO_LINE_END, NO_LINE_END_AT_ALL);
            compiled = Pattern.compile(full, patternFlags);
            widePattern = compiled;
        }
        return compiled;
    }
}
