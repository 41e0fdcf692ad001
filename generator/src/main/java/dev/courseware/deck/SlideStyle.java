package dev.courseware.deck;

import dev.courseware.model.inline.Target.SiteFile;
import java.util.List;
import java.util.Optional;

/**
 * How a slide stands there, besides its layout.
 *
 * @param classes for its element: {@code center}, {@code fit}, {@code long-heading}, {@code zoom-85} where it had to be
 *     set smaller, {@code scrolls} where even that was not enough, and what its background asks for
 * @param below whether it stands below the one before rather than behind it
 * @param minutes how long what it asks for takes, or 0
 * @param number an exercise's number in the lesson, or 0
 * @param image its background's image
 * @param colour its background's colour, {@code #rrggbb}, or empty
 * @param direction {@code rtl} if its words begin from right to left, else empty
 * @param height how high its body is by the theme's measures, in a slide's pixels
 */
public record SlideStyle(
        List<String> classes,
        boolean below,
        int minutes,
        int number,
        Optional<SiteFile> image,
        String colour,
        String direction,
        double height) {
    public static final SlideStyle PLAIN = new SlideStyle(List.of(), false, 0, 0, Optional.empty(), "", "", 0);

    public SlideStyle {
        classes = List.copyOf(classes);
    }
}
