package dev.courseware.parse.experiment;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.expression.Formulas;
import dev.courseware.expression.FormulasReader;
import dev.courseware.expression.Mistake;
import dev.courseware.expression.ProgramText;
import dev.courseware.expression.QuantityTable;
import dev.courseware.expression.ReadFormulas;
import dev.courseware.expression.Trial;
import dev.courseware.model.FormulaModel;
import dev.courseware.parse.inline.ParseContext;
import java.util.List;
import java.util.Optional;

/** Reads a model, and computes all that its pages show. */
public final class ModelReader {
    private static final int SEED = 1;

    private final ParseContext reading;

    public ModelReader(ParseContext reading) {
        this.reading = reading;
    }

    /** @return empty after mistakes, which are reported, all at once */
    public Optional<FormulaModel> read(ModelParts parts) {
        boolean decimalComma = reading.decimalComma();
        Optional<QuantityTable> table = QuantityRows.read(parts, reading, decimalComma);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        FenceText text = FenceText.of(parts.fence());
        ReadFormulas read = FormulasReader.read(
                text.text(), table.get().quantities(), table.get().units());
        report(CoreRule.MODEL_SYNTAX, read.mistakes(), text);
        return read.formulas().flatMap(formulas -> computed(parts, formulas, decimalComma, text));
    }

    private Optional<FormulaModel> computed(ModelParts parts, Formulas formulas, boolean decimalComma, FenceText text) {
        Trial trial = Trial.of(formulas, SEED);
        report(CoreRule.MODEL_SYNTAX, trial.errors(), text);
        report(CoreRule.MODEL_UNDEFINED, trial.warnings(), text);
        if (!trial.errors().isEmpty()) {
            return Optional.empty();
        }
        ModelTexts texts = new ModelTexts(formulas, trial, decimalComma, reading::word);
        return Optional.of(new FormulaModel(
                parts.id(),
                parts.title(),
                parts.question(),
                !parts.question().isEmpty(),
                texts.quantities(),
                texts.readings(),
                new ModelGraphs(formulas, trial, texts).all(),
                texts.aims(),
                texts.values(parts.at()),
                parts.given(),
                parts.formulas(),
                parts.explanation(),
                decimalComma,
                formulas.random(),
                ProgramText.of(formulas, SEED),
                parts.attributes(),
                parts.at()));
    }

    private void report(CoreRule rule, List<Mistake> mistakes, FenceText text) {
        for (Mistake mistake : mistakes) {
            reading.report(rule, reading.at(text.source(mistake.offset())), mistake.message(), mistake.hint());
        }
    }
}
