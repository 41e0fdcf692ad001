package dev.courseware.parse.dialog.label;

import dev.courseware.model.Position;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.JointNames;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.List;

/**
 * Something at the start of a line that has the form of a label; whether it is one, {@code Casting} says.
 *
 * @param name the words that would name the speaker
 * @param key the name's {@linkplain NameVocabulary#key form for comparison}
 * @param style how it is marked
 * @param forced whether an {@code @} says that it is a label
 * @param doubted whether it is a label only where its name is known otherwise: text follows the colon without a space, or
 *     a comma the name
 * @param stamp a time stamp, or empty
 * @param brackets the words in brackets after the name
 * @param start the index of the name
 * @param colon the index of the colon, or of the last character where the shape needs none
 * @param escapes how many backslashes stand before the colon; with any, it is no label
 * @param body the index of the text after it
 */
public record LabelCandidate(
        String name,
        String key,
        Style style,
        boolean forced,
        boolean doubted,
        String stamp,
        List<String> brackets,
        int start,
        int colon,
        int escapes,
        int body) {

    /** What counts or lists turns in front of a label. */
    public enum Marker {
        NONE,
        NUMBER,
        BULLET,
        HEADING,
        CAPITALS
    }

    /** The Markdown around a label. */
    public enum Emphasis {
        NONE,
        ITALIC,
        BOLD,
        QUOTES,
        BRACKETS
    }

    /**
     * The marks that a script gives to all its labels alike.
     *
     * @param level of a heading, else 0
     */
    public record Style(Marker marker, Emphasis emphasis, int level) {
        /** The style of a label that is written plainly. */
        public static final Style PLAIN = new Style(Marker.NONE, Emphasis.NONE, 0);

        // Styles are keys of maps in the first script of a build, where linking a record's own methods takes 30 ms.
        @Override
        public boolean equals(Object other) {
            return other instanceof Style style && style.hashCode() == hashCode();
        }

        @Override
        public int hashCode() {
            return (marker.ordinal() * Emphasis.values().length + emphasis.ordinal()) * 8 + level;
        }
    }

    /** The same words as the whole of a line that starts {@code offset} characters earlier and is {@code length} long. */
    public LabelCandidate wholeLine(Marker marker, int level, int offset, int length) {
        Style own = new Style(marker, style.emphasis, level);
        return new LabelCandidate(
                name, key, own, forced, false, stamp, brackets, start + offset, length, escapes, length);
    }

    /** The same words, read as a label of their own, at another place in the line. */
    public LabelCandidate at(int offset, int separator, int text) {
        return new LabelCandidate(name, key, style, false, false, stamp, brackets, start + offset, separator, 0, text);
    }

    /** This, as sure as if an {@code @} stood before it. */
    public LabelCandidate forcedToo() {
        return new LabelCandidate(name, key, style, true, doubted, stamp, brackets, start, colon, escapes, body);
    }

    /** Whether only a script without any better labels would use this one. */
    public boolean isDoubtful() {
        return doubted || isSmall();
    }

    /** Whether the name begins with a small letter, which only roles and an {@code @} make likely. */
    public boolean isSmall() {
        return Character.isLowerCase(name.charAt(0))
                && !forced
                && !NameVocabulary.isRole(key)
                && !NameVocabulary.isUnmistakable(key);
    }

    /** The names, each in its {@linkplain NameVocabulary#key form for comparison}, of several who speak at once: {@code PRIYA, OTTO}. */
    public List<String> together() {
        return isJoint() || key.indexOf(' ') > 0 ? JointNames.split(key) : List.of(key);
    }

    /** The same with its first bracket as a second name. */
    LabelCandidate withSecondName() {
        String both = name + ", " + brackets.get(0);
        List<String> rest = brackets.subList(1, brackets.size());
        return new LabelCandidate(
                both, NameVocabulary.key(both), style, forced, true, stamp, rest, start, colon, escapes, body);
    }

    /** Whether it names several people who say the same. */
    public boolean isJoint() {
        return key.indexOf(',') >= 0;
    }

    /** What it says of the turn that it opens. */
    public Label label(SourceLine line) {
        return new Label(name, stamp, brackets, forced, position(line));
    }

    /** Where the name starts. */
    public Position position(SourceLine line) {
        return line.at(start);
    }
}
