package dev.courseware.typeset;

import dev.courseware.model.inline.RichText;
import dev.courseware.typography.Typographer;

/** Sets running text as {@link LineBreaker}, with the sizes that the theme's styles give to its elements. */
public final class InlineMeasurer {
    private final Fonts fonts;
    private final Styles styles;
    private final Typographer typographer;

    /**
     * What the theme's styles say about inline elements.
     *
     * @param code the family of code
     * @param codeSize its size for the text around it
     * @param codePadding the room on both sides of code, for its own size
     * @param bold the weight of what is strong
     * @param keyboard the family of keys
     */
    public record Styles(String code, double codeSize, double codePadding, int bold, String keyboard) {
        /** The same without the frame around code, as headings and boxes have it. */
        public Styles plain() {
            return new Styles(code, codeSize, 0, bold, keyboard);
        }
    }

    /** @param typographer sets text as it is shown before it is measured */
    public InlineMeasurer(Fonts fonts, Styles styles, Typographer typographer) {
        this.typographer = typographer;
        this.fonts = fonts;
        this.styles = styles;
    }

    public InlineMeasurer plain() {
        return new InlineMeasurer(fonts, styles.plain(), typographer);
    }

    /** Sets running text. */
    public LineBreaker set(RichText text, Font font) {
        Line line = new Line(fonts, styles, font);
        new RichTextSetter(line).set(typographer.apply(text));
        return line.close();
    }

    /** How many lines running text fills. */
    public int lines(RichText text, Font font, double width) {
        return set(text, font).lines(width);
    }

    /** How wide one character of a font is; for fonts whose characters all have one width. */
    public double character(Font font) {
        return fonts.face(font).width('0') * font.size() / 1000;
    }
}
