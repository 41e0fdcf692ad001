package dev.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Sees that work grows in proportion to its input: twice the input costs at most two and a half times as much. It
 * compares a text with one eight times as long, for three doublings tell what is linear from what isn't by so much that
 * other work on the machine doesn't matter; and it counts the thread's own processor time.
 */
public final class Growth {
    /** How many times the longer text is as long as the shorter one. */
    private static final int TIMES = 8;
    /** Two and a half for each of three doublings. */
    private static final double MOST = 2.5 * 2.5 * 2.5;
    /** So much more or less is due to collectors, compilers and caches. */
    private static final long NOISE_NANOS = 300_000_000;
    /** No input costs more, whatever an eighth of it does; of a machine at its {@linkplain #pace usual pace}. */
    private static final long LONGEST_NANOS = 5_000_000_000L;
    /** What the yardstick takes where nothing else shares the processor. */
    private static final long YARDSTICK_NANOS = 16_000_000;
    /** Caches that others fill make single runs slow; the quickest of some isn't. */
    private static final int RUNS = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /**
     * Fails if work grows faster than its input.
     *
     * @param text makes an input of a size
     * @param size of the longer input
     * @param work what is done with it
     */
    public static void check(IntFunction<String> text, int size, Consumer<String> work) {
        String longer = text.apply(size);
        String shorter = text.apply(size / TIMES);
        long whole = nanos(longer, work);
        long part = nanos(shorter, work);
        for (int i = 1; i < RUNS && (whole > most(part) || whole > LONGEST_NANOS); i++) {
            whole = Math.min(whole, nanos(longer, work));
            part = Math.min(part, nanos(shorter, work));
        }
        assertThat(whole).isLessThan((long) (LONGEST_NANOS * pace()));
        assertThat(whole)
                .as("nanoseconds, where an eighth of it costs %d", part)
                .isLessThanOrEqualTo(most(part));
    }

    /**
     * How many times as long as usual any work takes here now, at least 1. Machines that share their processors with others
     * are slower by up to four times, in processor time too, and that is no fault of what is measured.
     */
    public static double pace() {
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            quickest = Math.min(quickest, nanos(Growth::yardstick));
        }
        return Math.max(1, (double) quickest / YARDSTICK_NANOS);
    }

    /** Some work on texts, of the kind that reading a source is. */
    private static int yardstick() {
        Map<String, Integer> words = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            text.append(i * 31 % 1_009).append(' ');
        }
        for (int start = 0, end; (end = text.indexOf(" ", start)) > 0; start = end + 1) {
            words.merge(text.substring(start, end), 1, Integer::sum);
        }
        return words.size();
    }

    /** The processor time that this thread needs for some work. */
    public static long nanos(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static long nanos(String input, Consumer<String> work) {
        return nanos(() -> work.accept(input));
    }

    private static long most(long part) {
        return NOISE_NANOS + (long) (MOST * part);
    }
}
