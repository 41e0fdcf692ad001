package dev.courseware.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Made-up formulas with what the build makes of them, to be compared with what a page does. */
public final class MadeFormulas {
    /** Runs a program and gives back all that is seen of it, a thing on each line. */
    public static final String ALL = """
            function (json, values, seed, comma) {
              var p = Expression.program(JSON.parse(json));
              var state = p.run(values.split(" ").map(Number), seed);
              var text = Expression.text(comma);
              var all = ["exhausted " + state.exhausted];
              function bits(list) { return list.join(" "); }
              p.data.r.forEach(function (r, i) {
                all.push(r[0] + " " + state.readings[i] + " " + text.of(state.readings[i], r[2], r[3]));
              });
              state.courses.forEach(function (course) { all.push(bits(course)); });
              all.push(bits(state.aims));
              state.graphs.forEach(function (graph) {
                all.push(bits(graph.x));
                graph.lines.forEach(function (line) { all.push(bits(line)); });
              });
              return all.join("\\n");
            }""";

    private MadeFormulas() {}

    /** A program, the values and the seed with which it runs, and what the build makes of it. */
    public record Case(String text, String program, String values, int seed, boolean comma, String expected) {}

    /** So many formulas, in models of some. */
    public static List<Case> cases(int formulas) {
        List<Case> cases = new ArrayList<>();
        Random random = new Random(14);
        int count = 0;
        for (int number = 0; count < formulas; number++) {
            FormulaMaker maker = new FormulaMaker(number);
            String text = maker.model();
            Written written = new Written(text);
            assertThat(written.told()).as(text).isEmpty();
            Formulas program = written.formulas();
            count += maker.formulas();
            double[] values = program.quantities().stream()
                    .mapToDouble(quantity -> random.nextInt(3) == 0
                            ? quantity.start()
                            : quantity.at(random.nextInt(quantity.steps() + 1)))
                    .toArray();
            int seed = random.nextInt(Integer.MAX_VALUE);
            cases.add(made(text, program, values, seed, random.nextBoolean()));
        }
        return cases;
    }

    static Case made(String text, Formulas program, double[] values, int seed, boolean comma) {
        return new Case(
                text, ProgramText.of(program, 1), bits(values), seed, comma, seen(program, values, seed, comma));
    }

    private static String seen(Formulas program, double[] values, int seed, boolean comma) {
        State state = new Evaluator(program).at(values, seed);
        ValueText text = new ValueText(comma);
        StringJoiner all = new StringJoiner("\n");
        all.add("exhausted " + state.exhausted().isPresent());
        for (int i = 0; i < state.readings().length; i++) {
            Reading reading = program.readings().get(i);
            all.add(reading.name() + " " + state.readings()[i] + " " + text.of(state.readings()[i], reading));
        }
        state.courses().forEach(course -> all.add(bits(course)));
        StringJoiner aims = new StringJoiner(" ");
        state.aims().forEach(aim -> aims.add(aim.toString()));
        all.add(aims.toString());
        for (State.Curves curves : state.graphs()) {
            all.add(bits(curves.x()));
            curves.lines().forEach(line -> all.add(bits(line)));
        }
        return all.toString();
    }

    private static String bits(double[] values) {
        StringJoiner all = new StringJoiner(" ");
        for (double value : values) {
            all.add("" + value);
        }
        return all.toString();
    }

    /** What differs: numbers by their bits (-0 is 0), anything else by its letters; an empty text if nothing does. */
    public static String difference(Case one, String page) {
        String[] build = one.expected().split("[ \n]");
        String[] there = page.split("[ \n]");
        if (build.length != there.length) {
            return one.text() + "\n" + one.expected() + "\n" + page;
        }
        for (int i = 0; i < build.length; i++) {
            if (!build[i].equals(there[i]) && !sameNumber(build[i], there[i])) {
                return build[i] + " is " + there[i] + " in the page:\n" + one.text() + one.values() + "\n"
                        + one.expected() + "\n" + page;
            }
        }
        return "";
    }

    private static boolean sameNumber(String build, String page) {
        try {
            return Double.parseDouble(build) == Double.parseDouble(page);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
