package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.expression.DrawnFormula;
import dev.courseware.expression.DrawnRanges;
import dev.courseware.expression.MeasureUnit;
import dev.courseware.expression.Mistake;
import dev.courseware.expression.Quantity;
import dev.courseware.expression.ValueText;
import dev.courseware.model.inline.Drawn;
import dev.courseware.parse.markdown.DrawnNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numbers that a question draws, for some draws, and the places of its text that show them. */
public final class DrawnNumbers {
    /** Between a number and its unit. */
    private static final String NARROW = "\u202F";

    private final DrawnRanges ranges;
    private final ValueText texts;
    private final List<double[]> draws;
    private final List<Place> places = new ArrayList<>();

    /**
     * A place of the text.
     *
     * @param values by draw, in base units
     * @param unit in which they are shown
     * @param bySize whether the unit is chosen for each value
     */
    public record Place(List<Double> values, MeasureUnit unit, boolean bySize) {
        public Place {
            values = List.copyOf(values);
        }
    }

    /**
     * @param draws values of the quantities, in base units; at least one
     * @param decimalComma whether decimals are shown behind a comma
     */
    public DrawnNumbers(DrawnRanges ranges, List<double[]> draws, boolean decimalComma) {
        this.ranges = ranges;
        this.draws = List.copyOf(draws);
        this.texts = new ValueText(decimalComma);
    }

    /** How many draws there are. */
    public int count() {
        return draws.size();
    }

    /** A place of the text, counted from 1. */
    public Place place(int number) {
        return places.get(number - 1);
    }

    /** What all places show in a draw. */
    public List<String> shown(int draw) {
        return places.stream()
                .map(place -> texts.of(place.values().get(draw), place.unit(), place.bySize()))
                .toList();
    }

    /** A number in a unit as it is shown, without the unit. */
    public String number(Place place, int draw) {
        String shown = texts.of(place.values().get(draw), place.unit(), false);
        return shown.substring(0, shown.length() - place.unit().name().length()).replaceAll(NARROW + "$", "");
    }

    /** Reads a place; one that means nothing is reported, and is text. */
    Optional<Drawn> read(DrawnNode node, ParseContext reading) {
        return node.isName() ? name(node, reading) : formula(node, reading);
    }

    private Optional<Drawn> name(DrawnNode node, ParseContext reading) {
        String name = node.formula().toString();
        List<Quantity> known = ranges.quantities();
        for (int i = 0; i < known.size(); i++) {
            Quantity quantity = known.get(i);
            if (quantity.name().equals(name)) {
                int index = i;
                return Optional.of(
                        add(node, draws.stream().map(draw -> draw[index]).toList(), quantity.unit(), false));
            }
        }
        List<String> names = known.stream().map(Quantity::name).toList();
        reading.report(
                CoreRule.QUIZ_SYNTAX,
                reading.at(node.getStartOffset()),
                "«" + node.getChars() + "» is not drawn here",
                "drawn are " + String.join(", ", names) + "; for plain braces write \\{");
        return Optional.empty();
    }

    private Optional<Drawn> formula(DrawnNode node, ParseContext reading) {
        List<Mistake> mistakes = new ArrayList<>();
        // Of the same length, so that a mistake is told at its place.
        String written = node.formula().toString().replace('\n', ' ');
        Optional<DrawnFormula> formula = DrawnFormula.read(written, ranges, mistakes);
        int start = node.formula().getStartOffset();
        for (Mistake mistake : mistakes) {
            // Of a later line, the blanks at its beginning are left out.
            int at = mistake.offset() < written.length()
                    ? node.formula().getIndexOffset(mistake.offset())
                    : node.formula().getEndOffset();
            reading.report(CoreRule.QUIZ_SYNTAX, reading.at(at), mistake.message(), mistake.hint());
        }
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        List<Double> values = draws.stream().map(formula.get()::at).toList();
        int undefined = values.indexOf(Double.NaN);
        if (undefined >= 0) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    reading.at(start),
                    "with " + drawn(undefined) + " this has no value, as a division by zero has none",
                    "draw other numbers, or say what holds there: if … then … else …");
            return Optional.empty();
        }
        return Optional.of(add(
                node,
                values,
                formula.get().reading().unit(),
                formula.get().reading().bySize()));
    }

    private Drawn add(DrawnNode node, List<Double> values, MeasureUnit unit, boolean bySize) {
        places.add(new Place(values, unit, bySize));
        String written = node.getChars().toString();
        return new Drawn(places.size(), written, written);
    }

    private String drawn(int draw) {
        return IntStream.range(0, ranges.quantities().size())
                .mapToObj(i -> {
                    Quantity quantity = ranges.quantities().get(i);
                    return quantity.name() + " = " + texts.of(draws.get(draw)[i], quantity);
                })
                .collect(Collectors.joining(", "));
    }
}
