package dev.courseware.highlight;

import java.util.Collection;
import java.util.List;

/**
 * Highlights code exactly as Prism does in a browser, so that pages need no script for it: the same tokens, the same
 * classes, the same bytes. It uses Prism's own grammars, which themes include as data.
 *
 * <pre>{@code
 * Highlighter highlighter = new Highlighter(Highlighter.class.getClassLoader());
 * highlighter.highlight("java", "int x = 1;").lines();
 * // <span class="token keyword">int</span> x <span class="token operator">=</span> …
 * }</pre>
 *
 * <p>A grammar is read when code in its language first occurs, and a pattern compiled when it can first match, so one
 * highlighter should serve a whole build. It is thread-safe. Long tokens need a deep stack, since
 * {@code java.util.regex} is recursive.
 */
public final class Highlighter {
    private final Languages languages;

    /** @param grammars loads the grammars, from {@code courseware/grammars/}, when they are needed */
    public Highlighter(ClassLoader grammars) {
        this.languages = new Languages(grammars);
    }

    /** Whether there is a grammar for a language, by its name or an alias such as {@code js}, in any case. */
    public boolean knows(String language) {
        return languages.canonicalName(language) != null;
    }

    /** The names of all languages, without aliases, in alphabetical order and lower case. */
    public Collection<String> languages() {
        return languages.names();
    }

    /**
     * Highlights code line by line. It never fails: if the language is unknown, if the code is nested too deeply for
     * the thread's stack, or if it takes far more work than code usually does, the result is plain text.
     *
     * @param code any text; line feeds separate its lines, so {@code "a\n"} has two
     */
    public Highlighted highlight(String language, String code) {
        HtmlLines html = new HtmlLines();
        boolean complete = write(language, code, html);
        return new Highlighted(html.lines(), complete);
    }

    /** Highlights code as a single piece of HTML, byte for byte what {@code Prism.highlight} returns. */
    String highlightWhole(String language, String code) {
        HtmlText html = new HtmlText();
        write(language, code, html);
        return html.text();
    }

    private boolean write(String language, String code, HtmlSink html) {
        List<Token> tokens = tokens(language, code);
        if (tokens == null) {
            html.text(code, 0, code.length());
            return false;
        }
        new TokenWriter(code, html).write(tokens);
        return true;
    }

    private List<Token> tokens(String language, String code) {
        String name = languages.canonicalName(language);
        try {
            return name == null ? null : new Listing(languages, code).tokens(name);
        } catch (StackOverflowError | MatchBudget.Exhausted tooMuch) {
            return null;
        }
    }
}
