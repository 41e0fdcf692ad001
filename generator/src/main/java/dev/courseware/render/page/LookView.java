package dev.courseware.render.page;

import dev.courseware.model.SiteImage;
import java.util.List;
import java.util.Optional;

/**
 * What pages show because course.yml changes their look.
 *
 * @param sheets the addresses of the theme's extra style sheets from the site's root, which change with what is in them
 * @param logo stands in the bar
 */
public record LookView(List<String> sheets, Optional<LogoView> logo) {
    /** What a course has that leaves its theme as it is. */
    public static final LookView NONE = new LookView(List.of(), Optional.empty());

    /** So many times as wide as high, an image is likely to be a written name. */
    private static final double NAME = 2;

    public LookView {
        sheets = List.copyOf(sheets);
    }

    /**
     * A course's logo.
     *
     * @param image from the site's root
     * @param dark the same for the dark scheme, if it has one of its own
     * @param alone whether it stands in the title's place, rather than beside it
     */
    public record LogoView(SiteImage image, Optional<SiteImage> dark, boolean alone) {
        /** A wide logo takes the title's place. */
        public static LogoView of(SiteImage image, Optional<SiteImage> dark) {
            return new LogoView(image, dark, image.height() > 0 && image.width() >= NAME * image.height());
        }
    }
}
