package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Formula;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.Equations;
import dev.courseware.parse.inline.FormulaText;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.MathBlock;
import java.util.ArrayList;
import java.util.List;

/** Reads formulas on lines of their own: {@code $$ … $$} and {@code ```math}. */
final class FormulaReader {
    private final ParseContext reading;

    FormulaReader(ParseContext reading) {
        this.reading = reading;
    }

    Formula read(MathBlock block) {
        int start = block.getStartOffset();
        Position at = reading.at(start);
        if (!block.isClosed()) {
            reading.report(
                    CoreRule.FORMULA_SYNTAX,
                    at,
                    "this formula is never closed",
                    "write $$ after it, with no blank line in between; write \\$ for a plain dollar sign");
            return new Formula("", Html.EMPTY, Attributes.NONE, at);
        }
        return formula(block.lines(), block.attributes(), reading.equations().of(block), start, at);
    }

    /** @param written the fence's lines without the options of a directive */
    Formula read(FencedCodeBlock fence, List<BasedSequence> written, Attributes attributes) {
        List<BasedSequence> lines = new ArrayList<>();
        for (BasedSequence line : written) {
            lines.add(line.trimEOL());
        }
        int start = fence.getStartOffset();
        return formula(lines, attributes, reading.equations().of(fence), start, reading.at(start));
    }

    private Formula formula(
            List<BasedSequence> lines, Attributes written, Equations.Numbered numbered, int start, Position at) {
        FormulaText text = FormulaText.of(lines);
        Html math = text.set(true, numbered.numbers(), start, reading)
                .orElseGet(() -> new Html("<code>" + Html.text(text.tex()) + "</code>"));
        Attributes attributes =
                numbered.id().isEmpty() ? written : new Attributes(numbered.id(), written.classes(), written.values());
        return new Formula(text.tex().strip(), math, reading.attributes(attributes, at, List.of()), at);
    }
}
