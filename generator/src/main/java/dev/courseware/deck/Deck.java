package dev.courseware.deck;

import dev.courseware.diagnostic.Diagnostics;
import java.util.List;

/**
 * A lesson on slides, measured.
 *
 * @param slides in order
 * @param width of a slide, in the units that the theme's style sheet counts in
 * @param height of a slide, likewise
 * @param diagnostics what doesn't fit on its slides
 */
public record Deck(List<Slide> slides, int width, int height, Diagnostics diagnostics) {
    public Deck {
        slides = List.copyOf(slides);
    }
}
