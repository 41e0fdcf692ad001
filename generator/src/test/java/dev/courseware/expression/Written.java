package dev.courseware.expression;

import java.util.ArrayList;
import java.util.List;

/** A model as an author writes it: rows {@code name | start | range | step}, an empty line, formulas. */
final class Written {
    final QuantityTable table;
    final List<CellMistake> cells = new ArrayList<>();
    final ReadFormulas read;
    final String fence;

    Written(String text) {
        this(text, false);
    }

    Written(String text, boolean decimalComma) {
        table = new QuantityTable(decimalComma);
        int gap = text.startsWith("\n") ? 0 : text.indexOf("\n\n");
        String rows = gap < 0 ? "" : text.substring(0, gap);
        fence = gap < 0 ? text : text.substring(gap + (gap == 0 ? 1 : 2));
        for (String row : rows.split("\n")) {
            String[] cell = row.split("\\|", -1);
            if (cell.length == 4) {
                cells.addAll(table.add(cell[0].strip(), "", cell[1].strip(), cell[2].strip(), cell[3].strip()));
            }
        }
        read = FormulasReader.read(fence, table.quantities(), table.units());
    }

    Formulas formulas() {
        return read.formulas()
                .orElseThrow(() -> new AssertionError(read.mistakes().toString() + cells));
    }

    State start() {
        return new Evaluator(formulas()).start(1);
    }

    /** All mistakes: what they point at, the message, the hint. */
    String told() {
        List<String> all = new ArrayList<>();
        cells.forEach(cell -> all.add(cell.cell() + ": " + cell.mistake().message() + hint(cell.mistake())));
        read.mistakes()
                .forEach(mistake -> all.add("[" + fence.substring(mistake.offset(), mistake.offset() + mistake.length())
                        + "] " + mistake.message() + hint(mistake)));
        return String.join("\n", all);
    }

    private static String hint(Mistake mistake) {
        return mistake.hint().isEmpty() ? "" : " => " + mistake.hint();
    }

    /** The readings as they are shown, one a line. */
    String shown() {
        State state = start();
        List<String> all = new ArrayList<>();
        ValueText text = new ValueText(false);
        for (int i = 0; i < formulas().readings().size(); i++) {
            all.add(formulas().readings().get(i).name() + " = "
                    + text.of(state.readings()[i], formulas().readings().get(i)).replace('\u202F', ' '));
        }
        return String.join("\n", all);
    }
}
