package dev.courseware.diagram;

import dev.courseware.cache.ContentCache;
import java.net.URL;
import java.util.List;
import java.util.Optional;

/**
 * Draws PlantUML's diagrams. PlantUML runs in a process of its own, which starts when a diagram comes that no earlier build
 * has drawn, and lives until this is closed. Thread-safe.
 */
public final class DiagramRenderer implements AutoCloseable {
    private static final String PLANTUML = "net/sourceforge/plantuml/SourceStringReader.class";
    private static final int LONGEST = 50_000;
    private static final int LONGEST_EFFORT = 9;

    private final ContentCache cache;
    private final ClassLoader loader;
    private final List<String> options;
    private Draughtsman draughtsman;

    /** @param loader finds PlantUML, if it is there */
    public DiagramRenderer(ContentCache cache, ClassLoader loader) {
        this(cache, loader, List.of());
    }

    /** @param options more options for the Java that draws */
    DiagramRenderer(ContentCache cache, ClassLoader loader, List<String> options) {
        this.cache = cache;
        this.loader = loader;
        this.options = List.copyOf(options);
    }

    /** Draws a diagram, with or without the lines that begin and end it. */
    public DiagramResult draw(String source) {
        if (source.isBlank()) {
            return new DiagramResult.Mistake(0, "it is empty");
        }
        if (source.length() > LONGEST) {
            return new DiagramResult.Mistake(0, "it is longer than " + LONGEST + " characters");
        }
        Optional<DiagramResult.Mistake> refused = PlantUmlPolicy.find(source);
        if (refused.isPresent()) {
            return refused.get();
        }
        URL plantuml = loader.getResource(PLANTUML);
        if (plantuml == null) {
            return new DiagramResult.Absent();
        }
        String address = plantuml.toString();
        String key = ContentCache.key("plantuml with air", address, source);
        Optional<DiagramResult.Picture> kept = cache.find(key).flatMap(DiagramRenderer::read);
        return kept.isPresent() ? kept.get() : drawn(key, address, source);
    }

    private DiagramResult drawn(String key, String address, String source) {
        PlantUml.Answer answer = ask(address, source);
        if (answer.mistake().isPresent()) {
            return answer.mistake().get();
        }
        String kept = answer.effort() + "\n" + answer.svg();
        Optional<DiagramResult.Picture> picture = read(kept);
        if (picture.isEmpty()) {
            return new DiagramResult.Mistake(0, "PlantUML draws nothing from it");
        }
        cache.keep(key, kept);
        return picture.get();
    }

    /** A picture behind a line with its effort. */
    private static Optional<DiagramResult.Picture> read(String kept) {
        int end = kept.indexOf('\n');
        if (end < 0 || end > LONGEST_EFFORT || !kept.substring(0, end).matches("[0-9]+")) {
            return Optional.empty();
        }
        return SvgFilter.clean(kept.substring(end + 1), Long.parseLong(kept.substring(0, end)));
    }

    private synchronized PlantUml.Answer ask(String address, String source) {
        if (draughtsman == null) {
            draughtsman = new Draughtsman(address, options);
        }
        return draughtsman.draw(source);
    }

    /** Ends the process that draws, if there is one. */
    @Override
    public synchronized void close() {
        if (draughtsman != null) {
            draughtsman.close();
        }
    }
}
