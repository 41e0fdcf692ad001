package dev.courseware.model;

/**
 * A thematic break; in a deck, the start of a slide.
 *
 * @param position where it stands
 */
public record Rule(Position position) implements Block {}
