package dev.courseware.formula;

import dev.courseware.cache.ContentCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Renders TeX to MathML with KaTeX. KaTeX, and the engine that runs it, are loaded for the first formula that neither
 * this build nor an earlier one has rendered. Thread-safe.
 */
public final class MathRenderer {
    private static final String SCRIPT = "courseware/formula/katex.js";
    /** Longer ones are no formulas. */
    static final int LONGEST = 4_000;

    private static final int LONGEST_NUMBER = 12;

    private final ContentCache cache;
    private final ClassLoader loader;
    private final Map<String, MathResult> known = new ConcurrentHashMap<>();
    private String script;
    private Katex katex;

    /** @param loader finds KaTeX, which the themes jar brings */
    public MathRenderer(ContentCache cache, ClassLoader loader) {
        this.cache = cache;
        this.loader = loader;
    }

    /**
     * Sets a formula.
     *
     * @param tex without the dollar signs
     * @param display whether it stands on a line of its own
     */
    public MathResult set(String tex, boolean display) {
        return set(tex, display, Map.of(), List.of());
    }

    /**
     * Sets a formula with numbers.
     *
     * @param references what to write for the label of an equation
     * @param numbers what to write beside it: for each row that has a number, or one for it all
     */
    public MathResult set(String tex, boolean display, Map<String, String> references, List<String> numbers) {
        if (tex.isBlank()) {
            return new MathResult.Mistake(0, "it is empty", 0);
        }
        if (tex.length() > LONGEST) {
            return new MathResult.Mistake(0, "it is longer than " + LONGEST + " characters", 0);
        }
        Tex.Known read = Tex.known(tex, references, numbers);
        if (read.mistake().isPresent()) {
            return read.mistake().get();
        }
        String own = (display ? "D" : "I") + read.text() + "\n" + String.join("\n", numbers);
        MathResult outcome = known.get(own);
        if (outcome == null) {
            outcome = known.computeIfAbsent(own, key -> find(read.text(), display, numbers));
        }
        return outcome instanceof MathResult.Mistake mistake
                ? new MathResult.Mistake(read.origin(mistake.offset()), mistake.message(), mistake.steps())
                : outcome;
    }

    private MathResult find(String tex, boolean display, List<String> numbers) {
        String key = ContentCache.key("formula with steps", script(), display ? "display" : "inline", tex);
        Optional<MathResult> kept = cache.find(key).flatMap(text -> read(text, numbers));
        if (kept.isPresent()) {
            return kept.get();
        }
        MathResult raw = typeset(tex, display);
        if (!(raw instanceof MathResult.MathMl math)) {
            return raw;
        }
        Optional<String> clean = MathMlFilter.clean(math.markup(), numbers);
        if (clean.isEmpty()) {
            return new MathResult.Mistake(0, "it uses something that is not allowed here", math.steps());
        }
        cache.keep(key, math.steps() + "\n" + math.markup());
        return new MathResult.MathMl(clean.get(), math.steps());
    }

    /** What was kept: the steps on a line of their own, and KaTeX's markup. */
    private static Optional<MathResult> read(String kept, List<String> numbers) {
        int end = kept.indexOf('\n');
        if (end < 1 || end > LONGEST_NUMBER || !kept.substring(0, end).matches("[0-9]+")) {
            return Optional.empty();
        }
        long steps = Long.parseLong(kept.substring(0, end));
        return MathMlFilter.clean(kept.substring(end + 1), numbers).map(markup -> new MathResult.MathMl(markup, steps));
    }

    private synchronized MathResult typeset(String tex, boolean display) {
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
