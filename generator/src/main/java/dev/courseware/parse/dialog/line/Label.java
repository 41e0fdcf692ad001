package dev.courseware.parse.dialog.line;

import dev.courseware.model.Position;
import dev.courseware.parse.dialog.words.WordList;
import java.util.List;

/**
 * The label that opens a turn: {@code [00:12] Host 1 (Sarah) (laughing):}.
 *
 * @param name {@code Host 1}
 * @param stamp {@code 00:12}, or empty
 * @param brackets {@code Sarah}, {@code laughing}: the words in brackets after the name, which are cues or a byline
 * @param sure whether the author leaves no doubt that this is a label, so that nothing was guessed
 * @param position the position of the name
 */
public record Label(String name, String stamp, List<String> brackets, boolean sure, Position position) {
    private static final int LONGEST_NAME = 80;

    public Label {
        brackets = List.copyOf(brackets);
    }

    /** A label in a shape whose syntax marks names, which may therefore hold any characters. */
    public static Label marked(String name, String stamp, Position position) {
        int bracket = name.indexOf('(');
        int close = name.indexOf(')', bracket + 1);
        if (bracket > 0 && close == name.stripTrailing().length() - 1) {
            String inner = clean(name.substring(bracket + 1, close));
            List<String> brackets = inner.isEmpty() ? List.of() : List.of(inner);
            return new Label(clean(name.substring(0, bracket)), stamp, brackets, true, position);
        }
        return new Label(clean(name), stamp, List.of(), true, position);
    }

    /** This label without the last word of {@code Alice said}. */
    public Label withoutSaid() {
        String longest = "";
        for (String said : WordList.LABEL_SAYS.all()) {
            longest = name.endsWith(said) && said.length() > longest.length() ? said : longest;
        }
        String bare = name.substring(0, name.length() - longest.length()).strip();
        return longest.isEmpty() || bare.isEmpty() ? this : new Label(bare, stamp, brackets, sure, position);
    }

    /** Removes what a label can't hold, so that the name can be written as a label again. */
    private static String clean(String name) {
        StringBuilder kept = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < name.length() && kept.length() < LONGEST_NAME; i++) {
            char c = name.charAt(i);
            if (c <= ' '
                    || Character.isWhitespace(c)
                    || "()[]:：\\*@（）【】".indexOf(c) >= 0
                    || Character.isISOControl(c)) {
                space = kept.length() > 0;
                continue;
            }
            if (space) {
                kept.append(' ');
                space = false;
            }
            kept.append(c);
        }
        return kept.isEmpty() ? "Speaker" : kept.toString();
    }
}
