package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A fact about the scene, not part of the talk: {@code Setting: Bob's office}.
 *
 * @param name {@code Setting}
 * @param text {@code Bob's office}
 * @param place how many of the dialog's parts stand above it
 * @param position where it stands
 */
public record Meta(String name, String text, int place, Position position) {}
