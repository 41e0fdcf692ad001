package dev.courseware.render.transcript;

import java.util.function.UnaryOperator;

/**
 * What a voice says in place of what can only be looked at, in the language of the interface.
 *
 * @param formula in place of a formula that has no plain words
 * @param code in place of a listing
 * @param table in place of a table
 * @param picture in place of a picture without words of its own
 */
public record SpokenWords(String formula, String code, String table, String picture) {
    /** @param word the interface's words by their keys */
    public static SpokenWords of(UnaryOperator<String> word) {
        return new SpokenWords(
                word.apply("spokenFormula"),
                word.apply("spokenCode"),
                word.apply("spokenTable"),
                word.apply("spokenPicture"));
    }

    static String bracketed(String word) {
        return word.isBlank() ? "" : "(" + word + ")";
    }
}
