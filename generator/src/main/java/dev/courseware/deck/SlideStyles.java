package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a heading's attributes say of how its slides look. */
final class SlideStyles {
    private static final List<String> CLASSES = List.of("center", "fit");
    /** WCAG 2.2, 1.4.3. */
    private static final double CONTRAST = 4.5;
    /** The luminance of the theme's light and of its dark words, on the safe side. */
    private static final double LIGHT = 0.88;

    private static final double DARK = 0.03;

    private static final Set<Integer> STRONG =
            Set.of((int) Character.DIRECTIONALITY_LEFT_TO_RIGHT, (int) Character.DIRECTIONALITY_RIGHT_TO_LEFT, (int)
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    private SlideStyles() {}

    /** The look of slides below a heading without attributes. */
    static SlideStyle of(RichText heading) {
        return of(Attributes.NONE, Optional.empty(), heading);
    }

    static SlideStyle of(Attributes attributes, Optional<SiteFile> image, RichText heading) {
        List<String> classes = new ArrayList<>();
        attributes.classes().stream().filter(CLASSES::contains).forEach(classes::add);
        String colour = attributes.value("background-color").orElse("");
        if (image.isPresent()) {
            classes.add("on-image");
        } else if (!colour.isEmpty()) {
            classes.add(colour.startsWith("#") ? words(colour) : "on-" + colour);
        }
        return new SlideStyle(
                classes,
                false,
                0,
                0,
                image,
                colour.startsWith("#") && image.isEmpty() ? colour : "",
                isRightToLeft(heading.plain()) ? "rtl" : "",
                0);
    }

    /** Which words can be read on a colour; where neither can, they get a plate to stand on. */
    private static String words(String colour) {
        double luminance = luminance(colour);
        if ((LIGHT + 0.05) / (luminance + 0.05) >= CONTRAST) {
            return "on-dark";
        }
        return (luminance + 0.05) / (DARK + 0.05) >= CONTRAST ? "on-light" : "on-image";
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < weights.length; i++) {
            double value = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
            luminance += weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }

    /** By the first letter that has a direction: Hebrew, Arabic and their neighbours. */
    static boolean isRightToLeft(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(STRONG::contains)
                .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    static SlideStyle with(SlideStyle look, List<String> more, double height) {
        List<String> classes = new ArrayList<>(look.classes());
        classes.addAll(more);
        return new SlideStyle(
                classes,
                look.below(),
                look.minutes(),
                look.number(),
                look.image(),
                look.colour(),
                look.direction(),
                height);
    }

    static SlideStyle below(SlideStyle look) {
        return new SlideStyle(
                look.classes(),
                true,
                look.minutes(),
                look.number(),
                look.image(),
                look.colour(),
                look.direction(),
                look.height());
    }

    static SlideStyle exercise(SlideStyle look, int minutes, int number) {
        return new SlideStyle(
                look.classes(),
                look.below(),
                minutes,
                number,
                look.image(),
                look.colour(),
                look.direction(),
                look.height());
    }
}
