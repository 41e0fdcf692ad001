package dev.courseware.model.dialog;

/**
 * A direction on how something is said or done: "laughs", "interrupting".
 *
 * @param text its words, without brackets
 * @param place where it stands
 * @param start for {@link Place#MIDDLE}, the index of its opening bracket in the turn's text, else 0
 * @param end for {@link Place#MIDDLE}, the index after its closing bracket, else 0
 */
public record Cue(String text, Place place, int start, int end) {
    /** The signs with one of which a cue in the middle of a text begins. */
    public static final String OPENINGS = "([<（【*_";

    /** Where a cue stands in its turn. All but {@code MIDDLE} are no part of the turn's text. */
    public enum Place {
        LABEL,
        LEAD,
        MIDDLE,
        TAIL
    }
}
