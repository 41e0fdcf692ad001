package dev.courseware.expression;

/** A sequence of random numbers, one of many with the same seed; the same as {@code Arithmetic.draws} of the page. */
public final class Draws {
    private static final int BEGIN = 0x2545F491;
    private static final int WARM = 15;

    private final Arithmetic arithmetic;
    private int a;
    private int b;
    private int c;
    private int d;

    /** @param stream which of the sequences that a seed has */
    public Draws(int seed, int stream, Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
        a = seed;
        b = stream;
        c = BEGIN;
        d = 1;
        for (int i = 0; i < WARM; i++) {
            next();
        }
    }

    private int next() {
        int result = a + b + d;
        d++;
        a = b ^ b >>> 9;
        b = c + (c << 3);
        c = (c << 21 | c >>> 11) + result;
        return result;
    }

    /** From 0 to below 1. */
    public double uniform() {
        double high = next() >>> 5;
        return (high * 67108864 + (next() >>> 6)) / 9007199254740992.0;
    }

    /** By the normal distribution. */
    public double normal(double mean, double deviation) {
        double size = Math.sqrt(-2 * arithmetic.ln(1 - uniform()));
        return mean + deviation * (size * arithmetic.cos(4 * Arithmetic.HALF_PI * uniform()));
    }

    /** By the exponential distribution. */
    public double exponential(double mean) {
        return -mean * arithmetic.ln(1 - uniform());
    }
}
