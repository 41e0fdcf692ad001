package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A fact about the scene, not part of the talk: {@code Setting: Bob's office}.
 *
 * @param name {@code Setting}
 * @param text {@code Bob's office}
 * @param position where it stands
 */
public record Meta(String name, String text, Position position) {}
