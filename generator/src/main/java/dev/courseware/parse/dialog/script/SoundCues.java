package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Radio plays have lines for what is heard but not said, {@code SOUND: RAIN ON A ROOF.}, in capitals throughout or in
 * brackets, and perhaps numbered like those of speakers. They become directions.
 */
public final class SoundCues {
    private static final Pattern CUE =
            Pattern.compile("\\s*(?:\\d{1,4}[.)]\\s+)?[*_]*(\\p{Lu}[\\p{Lu} ]{0,15}):[*_]*\\s+(\\S.*)");

    private SoundCues() {}

    /** Returns the script with directions in place of such lines, if it has labels of others. */
    public static Script directed(Script script) {
        return script.firstLabel() == script.lines().size() ? script : script.withLines(SoundCues::directed);
    }

    private static SourceLine directed(SourceLine line) {
        if (line.text().indexOf(':') < 0) {
            return line;
        }
        Matcher cue = CUE.matcher(line.text());
        boolean sound =
                cue.matches() && WordList.SOUND.has(cue.group(1).toLowerCase(Locale.ROOT)) && isHeard(cue.group(2));
        return sound
                ? new SourceLine(
                        "(" + cue.group(1) + ": " + bare(cue.group(2)) + ")",
                        line.number(),
                        line.column() + cue.start(1) - 1)
                : line;
    }

    private static boolean isHeard(String words) {
        String text = words.strip();
        return text.equals(text.toUpperCase(Locale.ROOT)) || !bare(text).equals(text);
    }

    /** The words without brackets around all of them. */
    private static String bare(String words) {
        String text = words.strip();
        String inside = LineForms.direction(text);
        return inside == null ? text : inside;
    }
}
