package dev.courseware.parse.inline;

import dev.courseware.model.Attributes;

/**
 * The size that an image is shown in, CSS pixels, in the proportions of the file.
 *
 * @param width 0 if unknown
 * @param height 0 if unknown
 */
public record ImageSize(int width, int height) {
    private static final int MOST = 20_000;

    /** Takes the author's width or height and computes the other; else the file's own size. */
    public static ImageSize of(Attributes attributes, int fileWidth, int fileHeight) {
        int width = number(attributes, "width");
        int height = number(attributes, "height");
        if (fileWidth > 0 && fileHeight > 0) {
            if (width > 0 && height == 0) {
                height = Math.max(1, Math.round((float) width * fileHeight / fileWidth));
            } else if (height > 0 && width == 0) {
                width = Math.max(1, Math.round((float) height * fileWidth / fileHeight));
            } else if (width == 0) {
                return new ImageSize(fileWidth, fileHeight);
            }
        }
        return new ImageSize(width, height);
    }

    public boolean isKnown() {
        return width > 0 && height > 0;
    }

    private static int number(Attributes attributes, String key) {
        String value = attributes.value(key).orElse("");
        if (!value.matches("[0-9]{1,5}")) {
            return 0;
        }
        return Math.min(MOST, Integer.parseInt(value));
    }
}
