package dev.courseware.extension.loading;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a jar adds.
 *
 * @param service does the work
 * @param kind what it is, for messages: {@code check}
 * @param name its own name among those of its kind
 * @param jar the name of the file that it came in
 */
public record Provided<T>(T service, String kind, String name, String jar) {
    /**
     * Runs it. A jar that is outdated or faulty must not prevent the site, so a failure is reported once, with the
     * jar's name.
     *
     * @param place the file that it works on, or the jar
     * @return what it gives; empty if it fails
     */
    public <R> Optional<R> run(String place, Diagnostics diagnostics, Supplier<R> work) {
        try {
            R result = work.get();
            if (result == null) {
                throw new NullPointerException("it returned null");
            }
            return Optional.of(result);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            diagnostics.once(
                    "failed " + kind + " " + name,
                    CoreRule.EXTENSION_FAILED,
                    place,
                    0,
                    0,
                    "the " + kind + " «" + name + "» of " + jar + " failed: " + Providers.why(e),
                    Providers.WAY_OUT);
            return Optional.empty();
        }
    }
}
