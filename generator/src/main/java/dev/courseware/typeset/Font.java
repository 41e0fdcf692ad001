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

    /** Faster than a record's own method, which Java generates at run time; there are thousands of lookups. */
    @Override
    public int hashCode() {
        return 31 * (31 * family.hashCode() + Double.hashCode(size)) + weight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Font font
                && family.equals(font.family)
                && Double.compare(size, font.size) == 0
                && weight == font.weight
                && italic == font.italic
                && spacing == font.spacing;
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
