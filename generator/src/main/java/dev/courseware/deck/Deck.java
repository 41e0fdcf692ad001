package dev.courseware.deck;

import dev.courseware.diagnostic.Diagnostics;
import java.util.List;

/**
 * A lesson on slides, measured.
 *
 * @param slides in order
 * @param ids gives anchors to the slides of its conversations
 * @param diagnostics what doesn't fit on its slides
 */
public record Deck(List<Slide> slides, SlideIds ids, Diagnostics diagnostics) {
    public Deck {
        slides = List.copyOf(slides);
    }
}
