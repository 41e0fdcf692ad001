package dev.courseware.diagram;

import dev.courseware.cache.ContentCache;
import java.net.URL;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Draws PlantUML's diagrams. PlantUML is loaded when a diagram comes that no earlier build has drawn. Thread-safe.
 */
public final class Diagrams {
    private static final String PLANTUML = "net/sourceforge/plantuml/SourceStringReader.class";
    private static final int LONGEST = 50_000;
    private static final int SECONDS = 20;

    private final ContentCache cache;
    private final ClassLoader loader;

    /** @param loader finds PlantUML, if it is there */
    public Diagrams(ContentCache cache, ClassLoader loader) {
        this.cache = cache;
        this.loader = loader;
    }

    /** Draws a diagram, with or without the lines that begin and end it. */
    public Drawing draw(String source) {
        if (source.isBlank()) {
            return new Drawing.Mistake(0, "it is empty");
        }
        if (source.length() > LONGEST) {
            return new Drawing.Mistake(0, "it is longer than " + LONGEST + " characters");
        }
        Optional<Drawing.Mistake> refused = Refusals.find(source);
        if (refused.isPresent()) {
            return refused.get();
        }
        URL plantuml = loader.getResource(PLANTUML);
        if (plantuml == null) {
            return new Drawing.Absent();
        }
        String key = ContentCache.key("plantuml by tables", plantuml.toString(), source);
        Optional<Drawing.Picture> kept = cache.find(key).flatMap(SvgFilter::clean);
        return kept.isPresent() ? kept.get() : drawn(key, source);
    }

    private Drawing drawn(String key, String source) {
        PlantUml.Answer answer = inTime(source);
        if (answer.mistake().isPresent()) {
            return answer.mistake().get();
        }
        Optional<Drawing.Picture> picture = SvgFilter.clean(answer.svg());
        if (picture.isEmpty()) {
            return new Drawing.Mistake(0, "PlantUML draws nothing of it");
        }
        cache.keep(key, answer.svg());
        return picture.get();
    }

    /** PlantUML's own thread has an end even where a diagram has none. */
    private synchronized PlantUml.Answer inTime(String source) {
        CompletableFuture<PlantUml.Answer> answer = new CompletableFuture<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        answer.complete(PlantUml.draw(source));
                    } catch (Throwable e) {
                        answer.completeExceptionally(e);
                    }
                },
                "courseware-diagram",
                16L << 20);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return PlantUml.Answer.mistake(0, "it takes too long to draw");
        } catch (ExecutionException e) {
            return PlantUml.Answer.mistake(0, failure(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PlantUml.Answer.mistake(0, "the build was interrupted");
        }
    }

    /** Slim packages of Java have no classes to draw with. */
    private static String failure(Throwable cause) {
        return cause instanceof LinkageError
                ? "this Java can't draw, so take one with the module java.desktop (" + cause.getMessage() + ")"
                : "PlantUML fails at it: " + cause;
    }
}
