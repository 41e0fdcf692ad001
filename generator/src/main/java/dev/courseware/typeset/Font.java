package dev.courseware.typeset;

/**
 * How a piece of text is set.
 *
 * @param family the font's name as style sheets have it
 * @param size in pixels
 * @param weight 100 to 900
 * @param italic whether it slants
 * @param spacing what is added to each character, in thousandths of the size
 */
public record Font(String family, double size, int weight, boolean italic, int spacing) {
    public Font(String family, double size, int weight) {
        this(family, size, weight, false, 0);
    }

    Font bold(int weight) {
        return new Font(family, size, Math.max(weight, this.weight), italic, spacing);
    }

    /** The same at another weight. */
    public Font withWeight(int weight) {
        return new Font(family, size, weight, italic, spacing);
    }

    Font slanted() {
        return new Font(family, size, weight, true, spacing);
    }

    Font scaled(double factor) {
        return new Font(family, size * factor, weight, italic, spacing);
    }

    Font in(String family) {
        return new Font(family, size, weight, italic, spacing);
    }
}
