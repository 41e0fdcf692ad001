package dev.courseware.lab;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a lab shows where it can't be played.
 *
 * @param wide its picture, of SVG's elements, 720 units wide
 * @param wideHeight its height in the same units
 * @param narrow likewise, 340 units wide
 * @param narrowHeight likewise
 * @param words what is to be seen
 * @param smallest its smallest letters on a slide
 * @param rows what the kit compares
 */
public record LabStill(
        String wide, int wideHeight, String narrow, int narrowHeight, String words, Letters smallest, List<Row> rows) {
    public LabStill {
        rows = List.copyOf(rows);
    }

    /**
     * Letters in a picture.
     *
     * @param size in pixels of a slide 720 high; infinite where there are none
     * @param text what they say
     */
    public record Letters(double size, String text) {}

    /**
     * A case of a comparison.
     *
     * @param settings what is varied, by parameter
     * @param readings in the order in which they are shown; empty where nothing is known
     */
    public record Row(Map<String, Object> settings, List<OptionalDouble> readings) {
        public Row {
            readings = List.copyOf(readings);
        }
    }
}
