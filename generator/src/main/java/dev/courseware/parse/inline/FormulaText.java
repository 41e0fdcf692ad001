package dev.courseware.parse.inline;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.formula.MathResult;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A formula's TeX with where each of its lines stands in the source, so that a mistake is told at its place. Lines are
 * joined by {@code \n}.
 */
public final class FormulaText {
    private static final int LONGEST_PROSE = 200;
    private static final Pattern PROSE =
            Pattern.compile("[^\\\\_^={}<>+&]*?(?<!\\p{L})\\p{L}{3,}[,;:]? \\p{L}{2,}(?!\\p{L})[^\\\\_^={}<>+&]*"
                    + "|[0-9][^\\\\_^={}<>+&]*? \\p{L}{2,}[,;:]? \\p{L}{2,}(?!\\p{L})[^\\\\_^={}<>+&]*");

    private final List<BasedSequence> lines = new ArrayList<>();
    private final StringBuilder tex = new StringBuilder();

    private FormulaText() {}

    public static FormulaText of(List<BasedSequence> lines) {
        FormulaText text = new FormulaText();
        for (BasedSequence line : lines) {
            text.tex.append(text.lines.isEmpty() ? "" : "\n").append(line);
            text.lines.add(line);
        }
        return text;
    }

    /** Whether it has two words next to each other and nothing of a formula: probably prices were meant. */
    boolean isWords() {
        return tex.length() < LONGEST_PROSE && PROSE.matcher(tex).matches();
    }

    public String tex() {
        return tex.toString();
    }

    /**
     * Renders it, and reports mistakes in it.
     *
     * @param display whether it stands on a line of its own
     * @param numbers what stands beside its rows
     * @param start where it is said to begin if it has no text
     * @return a {@code math} element; empty for a formula that can't be read
     */
    public Optional<Html> set(boolean display, List<String> numbers, int start, ParseContext reading) {
        Allowance allowance = reading.allowance().formulas();
        Position at = reading.at(lines.isEmpty() ? start : offset(0));
        if (!allowance.admits()) {
            if (allowance.isFirstRefusal()) {
                reading.report(
                        CoreRule.LIMIT,
                        at,
                        "this file has too many formulas, too long ones, or too many that can't be typeset;"
                                + " those from here on are left as they are",
                        "split it into several files");
            }
            return Optional.empty();
        }
        MathResult outcome =
                reading.formulas().set(tex(), display, reading.equations().numbers(), numbers);
        allowance.spend(reading.source(), at, outcome.steps());
        if (outcome instanceof MathResult.MathMl math) {
            return Optional.of(new Html(math.markup()));
        }
        MathResult.Mistake mistake = (MathResult.Mistake) outcome;
        reading.report(
                CoreRule.FORMULA_SYNTAX,
                reading.at(lines.isEmpty() ? start : offset(mistake.offset())),
                "this formula can't be read: " + mistake.message(),
                "correct its TeX, or write \\$ for a plain dollar sign");
        return Optional.empty();
    }

    private int offset(int index) {
        int left = index;
        for (BasedSequence line : lines) {
            if (left <= line.length()) {
                return left < line.length() ? line.getIndexOffset(left) : line.getEndOffset();
            }
            left -= line.length() + 1;
        }
        return lines.get(lines.size() - 1).getEndOffset();
    }
}
