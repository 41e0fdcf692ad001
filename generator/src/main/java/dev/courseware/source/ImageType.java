package dev.courseware.source;

import java.util.List;
import java.util.Optional;

/** An image format that browsers show, with its name and the suffixes that servers map to its content type. */
public enum ImageType {
    PNG("PNG", "png"),
    JPEG("JPEG", "jpg", "jpeg", "jpe"),
    GIF("GIF", "gif"),
    WEBP("WebP", "webp"),
    AVIF("AVIF", "avif"),
    SVG("SVG", "svg");

    private final String label;
    private final List<String> suffixes;

    ImageType(String label, String... suffixes) {
        this.label = label;
        this.suffixes = List.of(suffixes);
    }

    /** The name that people use. */
    public String label() {
        return label;
    }

    /** The usual suffix, without its dot. */
    String suffix() {
        return suffixes.get(0);
    }

    /** The format that a suffix stands for, without its dot and in lower case. */
    static Optional<ImageType> of(String suffix) {
        for (ImageType type : values()) {
            if (type.suffixes.contains(suffix)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
