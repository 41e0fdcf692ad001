package dev.courseware.parse.inline;

/**
 * How much one file may ask of an engine: pieces, and what they cost. Costs are counted by texts and not by time, so
 * that a build says the same on any machine, with and without what earlier builds have kept.
 */
public final class Allowance {
    /** Some forty photographs of a good camera. */
    private static final long PIXELS = 1_000_000_000;

    private final int most;
    private int pieces;
    private long left;
    private boolean told;

    Allowance(int most, long costs) {
        this.most = most;
        this.left = costs;
    }

    /** Whether one more piece may be handed to the engine. */
    public boolean admits() {
        return pieces++ < most && left > 0;
    }

    /** Notes down what a piece has cost. */
    public void spend(long cost) {
        left -= cost;
    }

    /** Whether this is the first time that something was not admitted, which is told only once. */
    public boolean isFirstRefusal() {
        boolean first = !told;
        told = true;
        return first;
    }

    /**
     * What one file may ask for.
     *
     * @param formulas costs are characters of MathML
     * @param diagrams costs are characters of their text
     * @param pictures costs are pixels that are decoded for smaller copies
     */
    public record OfFile(Allowance formulas, Allowance diagrams, Allowance pictures) {
        OfFile() {
            this(
                    new Allowance(3_000, 4_000_000),
                    new Allowance(200, 400_000),
                    new Allowance(Integer.MAX_VALUE, PIXELS));
        }
    }
}
