package dev.courseware.typeset;

import java.util.Arrays;

/**
 * How wide a font of one weight and style sets each character, in thousandths of its size. Kerning is left out: it
 * makes text narrower by about one part in a hundred, which keeps estimates on the safe side.
 */
final class Face {
    private static final int KNOWN = 0x2600;
    private static final short UNKNOWN = -1;
    /** The width of a letter in a font that wasn't measured. */
    private static final int LETTER = 560;

    private final short[] widths = new short[KNOWN];

    Face() {
        Arrays.fill(widths, UNKNOWN);
    }

    /** The face between two others of one font. */
    static Face between(Face light, Face heavy, double share) {
        Face face = new Face();
        for (int i = 0; i < KNOWN; i++) {
            if (light.widths[i] != UNKNOWN && heavy.widths[i] != UNKNOWN) {
                face.widths[i] = (short) Math.round(light.widths[i] + share * (heavy.widths[i] - light.widths[i]));
            }
        }
        return face;
    }

    void set(int character, int width) {
        if (character < KNOWN) {
            widths[character] = (short) width;
        }
    }

    boolean has(int character) {
        return character < KNOWN && widths[character] != UNKNOWN;
    }

    int width(int character) {
        if (has(character)) {
            return widths[character];
        }
        if (Characters.isCombining(character)) {
            return 0;
        }
        return Characters.isWide(character) ? 1000 : LETTER;
    }
}
