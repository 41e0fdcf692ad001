package dev.courseware.expression;

import dev.courseware.expression.ExpressionParser.Context;
import dev.courseware.expression.StatementReader.AimBody;
import dev.courseware.expression.StatementReader.Body;
import dev.courseware.expression.StatementReader.ChartBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a fence of formulas. */
public final class FormulasReader {
    private static final int LONGEST = 50_000;
    private static final int MOST_MISTAKES = 50;

    private FormulasReader() {}

    /**
     * Reads, checks and orders all statements. A condition by itself, as a lab's aim, is read as {@code "aim " + condition}
     * with what it may name as quantities.
     *
     * @param text the fence's content; line breaks are LF
     * @param quantities those of the table, with different names
     * @param units those that the table knows
     */
    public static ReadFormulas read(String text, List<Quantity> quantities, Units units) {
        List<Mistake> mistakes = new ArrayList<>();
        if (text.length() > LONGEST) {
            mistakes.add(
                    new Mistake(0, 0, "these formulas have more than 50,000 characters", "make two models of them"));
            return new ReadFormulas(Optional.empty(), mistakes);
        }
        Scope scope = new Scope(quantities);
        Statements statements = new Statements(quantities, scope, mistakes);
        List<Draft> drafts = new DraftReader(text, scope, mistakes).read();
        StatementReader reader = new StatementReader(text, scope, units, mistakes);
        List<Body> bodies = new ArrayList<>();
        List<ChartBody> charts = new ArrayList<>();
        List<AimBody> aims = new ArrayList<>();
        Optional<TimeSpan> time = Optional.empty();
        for (Draft draft : drafts) {
            switch (draft.kind()) {
                case TIME -> time = reader.time(draft);
                case READING -> bodies.add(reader.formula(draft, Context.VALUE));
                case START -> bodies.add(reader.formula(draft, Context.START));
                case NEXT -> bodies.add(reader.formula(draft, Context.NEXT));
                case CHART -> reader.chart(draft).ifPresent(charts::add);
                case AIM -> aims.add(reader.aim(draft));
            }
        }
        Optional<Formulas> formulas = statements.finish(bodies, charts, aims, time);
        mistakes.sort(Comparator.comparingInt(Mistake::offset));
        boolean many = mistakes.size() > MOST_MISTAKES;
        return new ReadFormulas(
                mistakes.isEmpty() ? formulas : Optional.empty(), many ? mistakes.subList(0, MOST_MISTAKES) : mistakes);
    }
}
