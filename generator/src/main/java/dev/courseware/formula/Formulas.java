package dev.courseware.formula;

import dev.courseware.cache.ContentCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sets formulas. KaTeX, and the engine that runs it, are loaded when a formula comes that neither this build nor an
 * earlier one has set. Thread-safe.
 */
public final class Formulas {
    private static final String SCRIPT = "courseware/formula/katex.js";
    /** Longer ones are no formulas. */
    private static final int LONGEST = 4_000;

    private final ContentCache cache;
    private final ClassLoader loader;
    private final Map<String, Outcome> known = new ConcurrentHashMap<>();
    private String script;
    private Katex katex;

    /** @param loader finds KaTeX, which the themes jar brings */
    public Formulas(ContentCache cache, ClassLoader loader) {
        this.cache = cache;
        this.loader = loader;
    }

    /**
     * Sets a formula.
     *
     * @param tex without the dollar signs
     * @param display whether it stands on a line of its own
     */
    public Outcome set(String tex, boolean display) {
        if (tex.isBlank()) {
            return new Outcome.Mistake(0, "it is empty");
        }
        if (tex.length() > LONGEST) {
            return new Outcome.Mistake(0, "it is longer than " + LONGEST + " characters");
        }
        String own = (display ? "D" : "I") + tex;
        Outcome outcome = known.get(own);
        return outcome != null ? outcome : known.computeIfAbsent(own, key -> find(tex, display));
    }

    private Outcome find(String tex, boolean display) {
        String key = ContentCache.key("formula", script(), display ? "display" : "inline", tex);
        Optional<String> kept = cache.find(key).flatMap(MathMlFilter::clean);
        if (kept.isPresent()) {
            return new Outcome.MathMl(kept.get());
        }
        Outcome raw = typeset(tex, display);
        if (!(raw instanceof Outcome.MathMl math)) {
            return raw;
        }
        Optional<String> clean = MathMlFilter.clean(math.markup());
        if (clean.isEmpty()) {
            return new Outcome.Mistake(0, "it makes use of something that is not allowed here");
        }
        cache.keep(key, math.markup());
        return new Outcome.MathMl(clean.get());
    }

    private synchronized Outcome typeset(String tex, boolean display) {
        if (katex == null) {
            katex = new Katex(script());
        }
        return katex.typeset(tex, display);
    }

    private synchronized String script() {
        if (script == null) {
            try (InputStream in = loader.getResourceAsStream(SCRIPT)) {
                if (in == null) {
                    throw new IllegalStateException("the themes jar, which brings KaTeX, is not on the class path");
                }
                script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return script;
    }
}
