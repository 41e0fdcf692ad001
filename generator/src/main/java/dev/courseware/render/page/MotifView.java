package dev.courseware.render.page;

import java.util.List;

/**
 * A drawing of a course: a dot for each lesson, and lines between those that are near each other. Lengths are in a square of
 * {@link #SIZE}.
 *
 * @param dots in reading order
 * @param rest empty places around them, so that a small course is a small part of something and not lost in a square
 * @param lines what joins the places, as the path of an SVG
 */
public record MotifView(List<Dot> dots, List<Place> rest, String lines) {
    public static final int SIZE = 400;

    /**
     * A lesson, or several of a large course.
     *
     * @param unit the number of the colour that its unit has, from 1
     */
    public record Dot(Place place, int unit) {}

    /** A circle. */
    public record Place(int x, int y, int radius) {}
}
