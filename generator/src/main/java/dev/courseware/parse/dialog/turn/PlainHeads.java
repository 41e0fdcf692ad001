package dev.courseware.parse.dialog.turn;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.line.Wording;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.words.WordList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings without a sign between two turns: {@code Day 2}, or a short line that stands alone and doesn't end as the
 * sentences of the script do. Whoever spoke before doesn't say them. A backslash before such a line makes it speech.
 */
public final class PlainHeads {
    private static final int LONGEST = 48;
    private static final int MOST_WORDS = 6;
    /** How many times as many turns as others must end with a full stop or the like, for a line without to tell anything. */
    private static final int USUAL = 3;

    private static final String ENDS = ".!?…。！？؟।";
    private static final Pattern SHORT =
            Pattern.compile("(?:\\d{1,3}[.)] +)?[\\p{Lu}\\p{Lt}\\p{Lo}\\d][\\p{L}\\p{M}\\d '’&/–-]*[\\p{L}\\p{M}\\d]");
    private static final Pattern NUMBERED = Pattern.compile(
            "(\\p{L}[\\p{L}\\p{M} ]{0,30}?) (?:\\d{1,4}|[IVXL]{1,6}|[A-Z]|(?<word>\\p{L}{3,12}))(?:\\s?[:–—-] \\P{Punct}.{0,60})?");

    private static final Pattern POINT =
            Pattern.compile("(\\d{1,3})[.)] +\\p{Lu}[\\p{L}\\p{M}\\d '’&/–-]*[\\p{L}\\p{M}\\d]");
    private static final int FEWEST_POINTS = 2;
    private static final int LONGEST_NARRATION = 8;

    private final List<Step> steps;
    private final DiagnosticReporter remarks;
    private final BitSet heads = new BitSet();
    private final BitSet beforeTurn;
    /** Those that would be speech if they stood elsewhere. */
    private final BitSet guessed = new BitSet();
    /** Lines that are said as far as one can see, but may be headings. */
    private final BitSet doubted = new BitSet();

    PlainHeads(List<Step> steps, DiagnosticReporter remarks) {
        this.steps = steps;
        this.remarks = remarks;
        this.beforeTurn = beforeTurns();
        boolean ends = endAsSentences();
        boolean spoken = false;
        BitSet agenda = agenda();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Opening opening) {
                spoken = opening.wording() == Wording.MARKDOWN;
            } else if (spoken && steps.get(i) instanceof SourceLine line && isShort(line)) {
                examine(i, line.text().strip(), ends, agenda.get(i));
            }
        }
    }

    /** Numbered short lines between turns, if their numbers follow one another: the points of an agenda. */
    private BitSet agenda() {
        BitSet points = new BitSet();
        int last = 0;
        boolean turn = false;
        for (int i = 0; i < steps.size(); i++) {
            turn |= steps.get(i) instanceof Step.Opening;
            Matcher point = steps.get(i) instanceof SourceLine line && isShort(line)
                    ? POINT.matcher(line.text().strip())
                    : null;
            if (point == null || !point.matches() || !beforeTurn.get(i + 1)) {
                continue;
            }
            int number = Integer.parseInt(point.group(1));
            if (last > 0 && number != last + 1 || turn && !isEndedBefore(i, false)) {
                return new BitSet();
            }
            last = number;
            points.set(i);
        }
        return points.cardinality() < FEWEST_POINTS ? new BitSet() : points;
    }

    private void examine(int index, String text, boolean ends, boolean point) {
        if (isSection(text)) {
            heads.set(index);
            return;
        }
        boolean numbered = isNumbered(text) || point;
        boolean alone = index > 0 && isBlank(steps.get(index - 1));
        boolean mayBe = numbered || ends && isPlain(text);
        boolean above = beforeTurn.get(index + 1) || numbered && alone && isAboveNarration(index + 1);
        if (!mayBe || !above || !isEndedBefore(index, numbered && alone)) {
            return;
        }
        heads.set(index, numbered || alone);
        guessed.set(index, !numbered && alone);
        doubted.set(index, !numbered && !alone && index > 0 && steps.get(index - 1) instanceof Step.Opening);
    }

    /** Whether a paragraph comes next that says what is seen, before somebody speaks: a picture of a comic. */
    private boolean isAboveNarration(int from) {
        int at = from;
        while (at < steps.size()
                && at - from < LONGEST_NARRATION
                && steps.get(at) instanceof SourceLine line
                && !line.isBlank()) {
            at++;
        }
        return at > from && at < steps.size() && isBlank(steps.get(at)) && beforeTurn.get(at);
    }

    /** The title that a line makes, or null if somebody says it. */
    String title(int index, SourceLine line) {
        if (!heads.get(index)) {
            return null;
        }
        String title = line.text().strip();
        if (guessed.get(index)) {
            remarks.report(
                    CoreRule.DIALOG_GUESS,
                    line.position(),
                    "«" + title + "», alone between two turns, is read as a heading",
                    "if it is said, write «\\" + title + "»; otherwise begin it with «## »");
        }
        return title;
    }

    /** The line without the backslash by which its author says that it is no heading. */
    SourceLine said(int index, SourceLine line) {
        if (doubted.get(index)) {
            remarks.report(
                    CoreRule.DIALOG_GUESS,
                    line.position(),
                    "«" + line.text().strip() + "» is read as said by whoever speaks above",
                    "if it is a heading, begin it with «## »");
        }
        int start = line.contentStart();
        boolean alone = line.text().startsWith("\\", start)
                && isEscaped(line.text().strip())
                && (index == 0
                        || isBlank(steps.get(index - 1))
                        || isKnown(withoutEscapes(line.text().strip())))
                && (index + 1 == steps.size()
                        || !(steps.get(index + 1) instanceof SourceLine below)
                        || below.isBlank());
        return alone
                ? line.withText(line.text().substring(0, start) + line.text().substring(start + 1))
                : line;
    }

    /** A speech with a backslash before its last line if that might be taken for a heading. */
    public static String escaped(String speech) {
        int start = speech.lastIndexOf('\n') + 1;
        String last = speech.substring(start);
        boolean alone = start > 1 && speech.charAt(start - 2) == '\n';
        boolean head = start > 0 && isEscaped(last) && (alone || isKnown(withoutEscapes(last)));
        return head ? speech.substring(0, start) + "\\" + last : speech;
    }

    /** Whether a line may be a heading without a blank line above. */
    private static boolean isKnown(String text) {
        return isNumbered(text) || isSection(text) || POINT.matcher(text).matches() || DirectionLine.isTold(text);
    }

    private static boolean isSection(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && WordList.SECTION.has(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isEscaped(String text) {
        String bare = withoutEscapes(text);
        return bare.length() <= LONGEST && (isPlain(bare) || isNumbered(bare)) || DirectionLine.isTold(bare);
    }

    private static String withoutEscapes(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        return text.substring(at);
    }

    private boolean endAsSentences() {
        int ended = 0;
        int open = 0;
        String last = "";
        for (Step step : steps) {
            if (step instanceof Step.Opening opening) {
                ended += isEnded(last) ? 1 : 0;
                open += last.isBlank() || isEnded(last) ? 0 : 1;
                last = opening.rest().text();
            } else if (step instanceof SourceLine line
                    && !line.isBlank()
                    && !(isShort(line) && isPlain(line.text().strip()))) {
                last = line.text();
            }
        }
        return ended > 1 && ended >= USUAL * open;
    }

    private static boolean isShort(SourceLine line) {
        return !line.isBlank() && line.text().length() <= LONGEST && line.indent() < 2;
    }

    private static boolean isPlain(String text) {
        return SHORT.matcher(text).matches()
                && text.split(" +").length <= MOST_WORDS
                && text.chars().anyMatch(Character::isLetter);
    }

    /** Whether a line is the heading of a numbered part: {@code Day 2}, {@code Lesson 4: Queues}. */
    static boolean isNumbered(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                && !isEnded(text)
                && Character.isUpperCase(text.charAt(0))
                && WordList.PART.has(numbered.group(1).toLowerCase(Locale.ROOT))
                && (numbered.group("word") == null
                        || WordList.NUMBER_WORD.has(numbered.group("word").toLowerCase(Locale.ROOT)));
    }

    private static boolean isEnded(String text) {
        int at = text.length() - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || "\"”’»“*_)]".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBlank(Step step) {
        return step instanceof SourceLine line && line.isBlank();
    }

    /** The steps before the next turn with nothing but directions and other headings between, and the turns. */
    private BitSet beforeTurns() {
        BitSet before = new BitSet();
        for (int i = steps.size() - 1; i >= 0; i--) {
            boolean leads = before.get(i + 1)
                    && steps.get(i) instanceof SourceLine line
                    && (line.isBlank()
                            || LineForms.direction(line.text()) != null
                            || LineForms.beatTitle(line) != null
                            || LineForms.numberedScene(line.text()) != null
                            || isShort(line) && isNumbered(line.text().strip()));
            before.set(i, steps.get(i) instanceof Step.Opening || leads);
        }
        return before;
    }

    /** Whether what is said above has come to an end, and isn't a list or the like. */
    private boolean isEndedBefore(int index, boolean apart) {
        int at = index - 1;
        while (at > 0 && isBlank(steps.get(at))) {
            at--;
        }
        if (steps.get(at) instanceof Step.Opening opening) {
            String said = opening.rest().text();
            return !said.isBlank() && (isEnded(said) || apart);
        }
        if (steps.get(at) instanceof SourceLine line) {
            int start = line.contentStart();
            boolean block = "-*+|>#`~$:<0123456789".indexOf(line.text().charAt(start)) >= 0;
            return !block && (isEnded(line.text()) || apart);
        }
        return false;
    }
}
