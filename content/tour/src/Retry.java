import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long a client waits before it asks again. */
final class Retry {
    private static final long FIRST_PAUSE = 50; // milliseconds
    private static final long LONGEST_PAUSE = 2_000;

    // region pause
    static Duration pauseAfter(int attempt) {
        long doubled = FIRST_PAUSE << attempt - 1; // <1>
        long limit = Math.min(LONGEST_PAUSE, doubled);
        long pause = ThreadLocalRandom.current().nextLong(limit + 1); // <2>
        return Duration.ofMillis(pause);
    }
    // endregion
}
