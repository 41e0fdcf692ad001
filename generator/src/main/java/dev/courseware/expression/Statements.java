package dev.courseware.expression;

import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Expression.Place;
import dev.courseware.expression.StatementReader.AimBody;
import dev.courseware.expression.StatementReader.Body;
import dev.courseware.expression.StatementReader.ChartBody;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks statements together: units, order, what is missing. */
final class Statements {
    private static final int MOST_PASSES = 50;

    private final List<Quantity> quantities;
    private final Scope scope;
    private final List<Mistake> mistakes;
    private List<Body> values;
    private List<Body> starts;
    private List<Body> nexts;
    private List<ValueType> readingTypes;
    private List<ValueType> courseTypes;
    private Typing typing;

    Statements(List<Quantity> quantities, Scope scope, List<Mistake> mistakes) {
        this.quantities = quantities;
        this.scope = scope;
        this.mistakes = mistakes;
    }

    Optional<Formulas> finish(List<Body> bodies, List<ChartBody> charts, List<AimBody> aims, Optional<TimeSpan> time) {
        sort(bodies);
        findTypes(bodies, time);
        for (Body body : bodies) {
            check(body);
        }
        List<Program.Part> order = ordering().order(places(), mistakes);
        List<Graph> graphs = new ArrayList<>();
        GraphMaker maker = new GraphMaker(quantities, scope, typing, time, mistakes);
        charts.forEach(chart -> maker.make(chart, labels()).ifPresent(graphs::add));
        for (AimBody aim : aims) {
            if (aim.condition() != null) {
                typing.check(
                        new Expression.Operation(
                                Operator.NOT,
                                List.of(aim.condition()),
                                aim.condition().place()),
                        mistakes);
            }
        }
        return mistakes.isEmpty() ? Optional.of(formulas(graphs, aims, time, order)) : Optional.empty();
    }

    private void sort(List<Body> bodies) {
        values = new ArrayList<>(Collections.nCopies(scope.readings().size(), null));
        starts = new ArrayList<>(Collections.nCopies(scope.courses().size(), null));
        nexts = new ArrayList<>(Collections.nCopies(scope.courses().size(), null));
        for (Body body : bodies) {
            Draft draft = body.draft();
            List<Body> all =
                    draft.kind() == Draft.Kind.READING ? values : draft.kind() == Draft.Kind.START ? starts : nexts;
            if (draft.index() >= 0 && all.get(draft.index()) == null) {
                all.set(draft.index(), body);
            } else if (draft.index() >= 0) {
                tell(draft.place(), "there is «" + draft.name() + "» already", "keep one of both");
            }
        }
        for (int i = 0; i < nexts.size(); i++) {
            if (nexts.get(i) == null && starts.get(i) != null) {
                String name = starts.get(i).draft().name();
                tell(
                        starts.get(i).draft().place(),
                        "«" + name + "» has a start and doesn't go on",
                        "write " + name + "[" + (scope.time().isEmpty() ? "t" : scope.time()) + "] = …");
            }
        }
    }

    /** Goes on until nothing new is found out: courses are made of themselves. */
    private void findTypes(List<Body> bodies, Optional<TimeSpan> time) {
        readingTypes = new ArrayList<>(Collections.nCopies(values.size(), ValueType.ANY));
        courseTypes = new ArrayList<>(Collections.nCopies(nexts.size(), ValueType.ANY));
        ValueType moment = time.map(span -> ValueType.in(span.unit())).orElse(ValueType.ANY);
        typing = new Typing(quantities, moment, readingTypes, courseTypes);
        boolean changed = true;
        for (int pass = 0; changed && pass < MOST_PASSES; pass++) {
            changed = false;
            for (Body body : bodies) {
                int index = body.draft().index();
                if (body.value() != null && index >= 0) {
                    List<ValueType> types = body.draft().kind() == Draft.Kind.READING ? readingTypes : courseTypes;
                    ValueType before = types.get(index);
                    ValueType found = body.as() != null ? ValueType.in(body.as()) : typing.quietly(body.value());
                    ValueType after = before.dimension() == null || before.fits(found) ? merged(before, found) : before;
                    types.set(index, after);
                    changed |= !after.equals(before);
                }
            }
        }
    }

    private static ValueType merged(ValueType before, ValueType found) {
        return new ValueType(
                before.dimension() == null ? found.dimension() : before.dimension(),
                before.unit() == null ? found.unit() : before.unit(),
                before.truth() || found.truth());
    }

    private void check(Body body) {
        if (body.value() == null) {
            return;
        }
        int before = mistakes.size();
        ValueType type = typing.check(body.value(), mistakes);
        if (mistakes.size() > before) {
            return;
        }
        if (type.truth()) {
            tell(
                    body.value().place(),
                    "this is true or false, and a result is a number",
                    "write if … then 1 else 0, or make an aim of it");
            return;
        }
        if (body.as() != null && !type.fits(ValueType.in(body.as()))) {
            tell(
                    body.value().place(),
                    "this is in " + type.name() + ", which can't be shown in "
                            + body.as().name(),
                    "choose a unit that fits, or divide by one");
        }
        int index = body.draft().index();
        boolean course = body.draft().kind() != Draft.Kind.READING;
        if (course && index >= 0 && body.as() == null && !type.fits(courseTypes.get(index))) {
            tell(
                    body.value().place(),
                    "«" + body.draft().name() + "» is in "
                            + courseTypes.get(index).name() + " elsewhere, and in " + type.name() + " here",
                    "let its start and its course have the same unit");
        }
    }

    private Ordering ordering() {
        List<List<Expression>> parts = new ArrayList<>();
        values.forEach(body -> parts.add(expressions(body)));
        for (int i = 0; i < nexts.size(); i++) {
            parts.add(Stream.concat(expressions(starts.get(i)).stream(), expressions(nexts.get(i)).stream())
                    .toList());
        }
        List<String> names = Stream.concat(scope.readings().stream(), scope.courses().stream())
                .toList();
        return new Ordering(parts, names, values.size());
    }

    private static List<Expression> expressions(Body body) {
        return body == null || body.value() == null ? List.of() : List.of(body.value());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        values.forEach(body -> places.add(body.draft().place()));
        for (int i = 0; i < nexts.size(); i++) {
            places.add((nexts.get(i) != null ? nexts.get(i) : starts.get(i))
                    .draft()
                    .place());
        }
        return places;
    }

    /** By reading, then by course, what readers see. */
    private Labels labels() {
        return new Labels(
                values.stream().map(body -> label(body.draft(), "")).toList(),
                java.util.stream.IntStream.range(0, nexts.size())
                        .mapToObj(i -> Stream.of(nexts.get(i), starts.get(i))
                                .filter(Objects::nonNull)
                                .map(body -> label(body.draft(), body.draft().name()))
                                .filter(label -> !label.isEmpty())
                                .findFirst()
                                .orElse(""))
                        .toList());
    }

    record Labels(List<String> readings, List<String> courses) {}

    private static String label(Draft draft, String other) {
        return draft.label().isEmpty() ? draft.name() : draft.label();
    }

    private Formulas formulas(
            List<Graph> graphs, List<AimBody> aims, Optional<TimeSpan> time, List<Program.Part> order) {
        Labels labels = labels();
        List<Reading> readings = new ArrayList<>();
        List<Expression> formulas = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Body body = values.get(i);
            readings.add(reading(body.draft().name(), labels.readings().get(i), readingTypes.get(i)));
            formulas.add(body.value());
        }
        List<Reading> courses = new ArrayList<>();
        List<Program.Recipe> recipes = new ArrayList<>();
        for (int i = 0; i < nexts.size(); i++) {
            Expression next = nexts.get(i).value();
            courses.add(reading(nexts.get(i).draft().name(), labels.courses().get(i), courseTypes.get(i)));
            recipes.add(new Program.Recipe(start(starts.get(i), next), next));
        }
        List<Aim> reached = aims.stream()
                .map(aim -> new Aim(
                        aim.draft().label(),
                        aim.kind(),
                        aim.quantity(),
                        aim.condition(),
                        aim.draft().head().offset()))
                .toList();
        Program program = new Program(formulas, recipes, order, scope.mostCounters());
        return new Formulas(quantities, readings, courses, time, graphs, reached, program, scope.sites());
    }

    private static Reading reading(String name, String label, ValueType type) {
        return new Reading(name, label, type.shown(), type.bySize());
    }

    /** Where none is given, what looks back begins with nothing, and what doesn't begins as it goes on. */
    private static Expression start(Body start, Expression next) {
        if (start != null) {
            return start.value();
        }
        return looksBack(next) ? new Constant(0, 0, MeasureUnit.NONE, next.place()) : next;
    }

    private static boolean looksBack(Expression expression) {
        if (expression instanceof Name name) {
            return name.lag() > 0;
        }
        return Parts.of(expression).stream().anyMatch(Statements::looksBack);
    }

    private void tell(Place place, String message, String hint) {
        mistakes.add(new Mistake(place.offset(), place.length(), message, hint));
    }
}
