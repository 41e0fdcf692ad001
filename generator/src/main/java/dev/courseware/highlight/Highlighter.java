package dev.courseware.highlight;

import java.util.Collection;
import java.util.List;

/**
 * Marks up code as Prism does in a browser, so that a page needs no script for it: the same tokens, the same classes,
 * the same bytes. It reads Prism's own grammars, which the themes carry as data.
 *
 * <pre>{@code
 * Highlighter highlighter = new Highlighter(Highlighter.class.getClassLoader());
 * highlighter.highlight("java", "int x = 1;").lines();
 * // <span class="token keyword">int</span> x <span class="token operator">=</span> …
 * }</pre>
 *
 * <p>A grammar is read when code in its language is first seen, a pattern compiled when it first can match; so one
 * highlighter should serve a whole build. It may be used by any number of threads. Long tokens need a deep stack:
 * {@code java.util.regex} is recursive.
 */
public final class Highlighter {
    private final Languages languages;

    /** Reads the grammars from {@code courseware/grammars/} of the class loader, when they are needed. */
    public Highlighter(ClassLoader grammars) {
        this.languages = new Languages(grammars);
    }

    /** Whether there is a grammar for the language, named in any case, by its own name or another, as {@code js}. */
    public boolean knows(String language) {
        return languages.canonicalName(language) != null;
    }

    /** The names of all languages, each once, in alphabetical order, in lower case. */
    public Collection<String> languages() {
        return languages.names();
    }

    /**
     * The code as HTML, line by line. It never fails: code in a language that is not known, too deeply nested for the
     * thread's stack, or far more work than code usually is, becomes plain text.
     *
     * @param code any text; its lines are what line feeds separate, so that {@code "a\n"} has two
     */
    public Highlighted highlight(String language, String code) {
        HtmlLines html = new HtmlLines();
        boolean complete = write(language, code, html);
        return new Highlighted(html.lines(), complete);
    }

    /** The code as one piece of HTML, byte for byte what {@code Prism.highlight} returns. */
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
