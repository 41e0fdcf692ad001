package dev.courseware.lab;

import dev.courseware.expression.CellMistake;
import dev.courseware.expression.Mistake;
import dev.courseware.expression.Quantity;
import dev.courseware.expression.QuantityTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What learners and authors set in a lab. Values are numbers in base units, keys of choices, or truth values. */
public sealed interface LabParameter {
    String name();

    String label();

    /** What changing it does besides. */
    Effect effect();

    /** The value at first: a {@link Double}, {@link String} or {@link Boolean}. */
    Object start();

    /** Reads what an author wrote as this parameter's value. */
    Value read(String written);

    /**
     * What a change does besides.
     *
     * @param restarts whether a run begins anew; else it goes on with the new value
     * @param needs options of other parameters, by their names, without which this one counts for nothing; whoever changes
     *     it chooses them
     */
    record Effect(boolean restarts, Map<String, String> needs) {
        public Effect {
            needs = Collections.unmodifiableMap(new TreeMap<>(needs));
        }
    }

    /**
     * A value that was read.
     *
     * @param value empty after a mistake
     * @param mistakes in what was written
     */
    record Value(Optional<Object> value, List<Mistake> mistakes) {
        static Value of(Object value) {
            return new Value(Optional.of(value), List.of());
        }

        static Value wrong(String written, String message, String hint) {
            return new Value(Optional.empty(), List.of(new Mistake(0, written.length(), message, hint)));
        }
    }

    /**
     * A number.
     *
     * @param range as the lab's own file says it
     * @param step likewise
     */
    record Amount(String name, String label, Effect effect, Quantity quantity, String range, String step)
            implements LabParameter {
        @Override
        public Object start() {
            return quantity.start();
        }

        @Override
        public Value read(String written) {
            QuantityTable table = new QuantityTable(false);
            List<CellMistake> all = table.add("value", label, written, range, step);
            List<Mistake> mistakes = all.stream()
                    .filter(mistake -> mistake.cell() == CellMistake.Cell.START)
                    .map(CellMistake::mistake)
                    .toList();
            if (!mistakes.isEmpty()) {
                return new Value(Optional.empty(), mistakes);
            }
            // A value in another kind of unit is told of the range, which fits it no more.
            return all.isEmpty()
                    ? Value.of(table.quantities().get(0).start())
                    : Value.wrong(
                            written, "«" + written + "» doesn't fit the range " + range, "write a value within it");
        }
    }

    /**
     * One of several.
     *
     * @param options labels by key, in their order
     */
    record Choice(String name, String label, Effect effect, Map<String, String> options, String start)
            implements LabParameter {
        @Override
        public Value read(String written) {
            return options.containsKey(written)
                    ? Value.of(written)
                    : Value.wrong(
                            written,
                            "«" + written + "» can't be chosen for «" + name + "»",
                            "choose " + String.join(" or ", new TreeMap<>(options).keySet()));
        }
    }

    /** Something that is on or off. */
    record Switch(String name, String label, Effect effect, Boolean start) implements LabParameter {
        @Override
        public Value read(String written) {
            return switch (written) {
                case "true", "on", "yes" -> Value.of(true);
                case "false", "off", "no" -> Value.of(false);
                default -> Value.wrong(written, "«" + name + "» is true or false", "write one of both");
            };
        }
    }
}
