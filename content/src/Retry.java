import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

// region retry
/** Repeats an idempotent request after a timeout. */
public final class Retry {
    private static final int ATTEMPTS = 3;
    private static final long FIRST_PAUSE = 50; // milliseconds
    private static final long LONGEST_PAUSE = 2_000;

    public static <T> T call(Callable<T> request) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return request.call(); // <1>
            } catch (HttpTimeoutException e) {
                if (attempt == ATTEMPTS) {
                    throw e; // <2>
                }
                Thread.sleep(pauseAfter(attempt).toMillis());
            }
        }
    }

    // region pause
    static Duration pauseAfter(int attempt) {
        long doubled = FIRST_PAUSE << attempt - 1; // <3>
        long limit = Math.min(LONGEST_PAUSE, doubled);
        long pause = ThreadLocalRandom.current()
                .nextLong(limit + 1); // <4>
        return Duration.ofMillis(pause);
    }
    // endregion
}
// endregion
