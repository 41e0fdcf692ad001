package dev.courseware.colour;

import java.util.regex.Pattern;

/** Turns the colours of an SVG, which style sheets of a page don't reach, to another hue. */
public final class HuedDrawing {
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])");
    /** Of less chroma a colour is a grey or a white with a tone, and nobody takes it for the hue. */
    private static final double GREY = 0.03;

    private HuedDrawing() {}

    /**
     * The same drawing: whatever is coloured keeps its lightness, and so its contrast, and of its chroma what screens show.
     *
     * @param svg whose colours are written {@code #rrggbb} or {@code #rgb}
     * @param hue in degrees
     */
    public static String of(String svg, int hue) {
        return COLOUR.matcher(svg).replaceAll(found -> {
            Oklch colour = Oklch.ofHex(found.group());
            return colour.chroma() < GREY
                    ? found.group()
                    : HuedColours.shown(colour.lightness(), colour.chroma(), hue)
                            .hex();
        });
    }
}
