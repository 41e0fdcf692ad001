package dev.courseware.parse.dialog.label;

import dev.courseware.model.Position;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.JointNames;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Something at the start of a line that has the form of a label. Whether it is one is decided by
 * {@code SpeakerClassifier}.
 *
 * @param name the words that would name the speaker
 * @param key the name in its {@linkplain NameVocabulary#key normalised form}
 * @param style its markup
 * @param forced whether an {@code @} declares it a label
 * @param doubted whether it is only a label if its name is known from elsewhere, because text follows the colon without
 *     a space, or a comma follows the name
 * @param stamp a time stamp, or empty
 * @param brackets the words in brackets after the name
 * @param start the index of the name
 * @param colon the index of the colon, or of the last character if the shape needs none
 * @param escapes the number of backslashes before the colon; if there are any, this is no label
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

    /** What numbers or lists turns before a label. */
    public enum Marker {
        NONE,
        NUMBER,
        BULLET,
        HEADING,
        CAPITALS
    }

    /** The Markdown emphasis around a label. */
    public enum Emphasis {
        NONE,
        ITALIC,
        BOLD,
        QUOTES,
        BRACKETS
    }

    /**
     * The markup that a script gives to all its labels alike.
     *
     * @param level of a heading, otherwise 0
     */
    public record Style(Marker marker, Emphasis emphasis, int level) {
        /** The style of a label without markup. */
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

    /** The same words as a whole line that starts {@code offset} characters earlier and is {@code length} long. */
    public LabelCandidate wholeLine(Marker marker, int level, int offset, int length) {
        Style own = new Style(marker, style.emphasis, level);
        return new LabelCandidate(
                name, key, own, forced, false, stamp, brackets, start + offset, length, escapes, length);
    }

    /** The same words, read as a label at another place in the line. */
    public LabelCandidate at(int offset, int separator, int text) {
        return new LabelCandidate(name, key, style, false, false, stamp, brackets, start + offset, separator, 0, text);
    }

    /** The same candidate, as certain as if it had an {@code @}. */
    public LabelCandidate forcedToo() {
        return new LabelCandidate(name, key, style, true, doubted, stamp, brackets, start, colon, escapes, body);
    }

    /** The same candidate with further words about the speaker. */
    public LabelCandidate withBracket(String words) {
        List<String> all = new ArrayList<>(brackets);
        all.add(words);
        return new LabelCandidate(name, key, style, forced, doubted, stamp, all, start, colon, escapes, body);
    }

    /** Whether this is only a label in a script that has no better ones. */
    public boolean isDoubtful() {
        return doubted || isSmall();
    }

    /** Whether the name begins with a lower-case letter, which is likely only for roles or after an {@code @}. */
    public boolean isSmall() {
        return Character.isLowerCase(name.charAt(0))
                && !forced
                && !NameVocabulary.isRole(key)
                && !NameVocabulary.isUnmistakable(key);
    }

    /**
     * The {@linkplain NameVocabulary#key normalised} names of several people who speak at once: {@code PRIYA, OTTO}.
     */
    public List<String> together() {
        return isJoint() || key.indexOf(' ') > 0 ? JointNames.split(key) : List.of(key);
    }

    /** The same candidate with its first bracket as a second name. */
    LabelCandidate withSecondName() {
        String both = name + ", " + brackets.get(0);
        List<String> rest = brackets.subList(1, brackets.size());
        return new LabelCandidate(
                both, NameVocabulary.key(both), style, forced, true, stamp, rest, start, colon, escapes, body);
    }

    /** Whether it names several people who speak at once. */
    public boolean isJoint() {
        return key.indexOf(',') >= 0;
    }

    /** What it says about the turn that it opens. */
    public Label label(SourceLine line) {
        return new Label(name, stamp, brackets, forced, position(line));
    }

    /** The position of the name. */
    public Position position(SourceLine line) {
        return line.at(start);
    }
}
