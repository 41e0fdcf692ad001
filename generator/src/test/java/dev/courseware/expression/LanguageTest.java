package dev.courseware.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The language by examples: models with what comes of them, readings or messages, in {@code expression/*.txt}.
 * {@code -Dspec.rewrite=true} writes what comes of them now; read the difference.
 */
class LanguageTest {
    private static final Path FOLDER = Path.of("src/test/resources/expression");
    private static final String BETWEEN = "====\n";
    private static final String BEFORE = "----\n";

    @TestFactory
    Stream<DynamicTest> each_example_gives_what_stands_below_it() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : List.of("values.txt", "messages.txt")) {
            Path file = FOLDER.resolve(name);
            StringJoiner rewritten = new StringJoiner(BETWEEN);
            for (String example : Files.readString(file, StandardCharsets.UTF_8).split(BETWEEN)) {
                int line = example.indexOf(BEFORE);
                String model = line < 0 ? example : example.substring(0, line);
                String expected = line < 0 ? "" : example.substring(line + BEFORE.length());
                int title = model.indexOf('\n');
                String found = outcome(model.substring(title + 1));
                rewritten.add(model + BEFORE + found);
                tests.add(DynamicTest.dynamicTest(
                        model.substring(0, title), () -> assertThat(found).isEqualTo(expected)));
            }
            if (Boolean.getBoolean("spec.rewrite")) {
                Files.writeString(file, rewritten.toString(), StandardCharsets.UTF_8);
            }
        }
        return tests.stream();
    }

    private static String outcome(String model) {
        Written written = new Written(model.stripTrailing(), model.startsWith("#comma"));
        if (!written.told().isEmpty()) {
            return written.told() + "\n";
        }
        Formulas formulas = written.formulas();
        Trial trial = Trial.of(formulas, 1);
        StringJoiner all = new StringJoiner("\n");
        if (!written.shown().isEmpty()) {
            all.add(written.shown());
        }
        ValueText text = new ValueText(false);
        AimText words = new AimText(false, "and", "or", "not");
        for (int i = 0; i < formulas.courses().size(); i++) {
            double[] course = trial.start().courses().get(i);
            StringJoiner moments =
                    new StringJoiner(", ", formulas.courses().get(i).name() + ": ", course.length > 6 ? " …" : "");
            for (int moment = 0; moment < Math.min(6, course.length); moment++) {
                moments.add(text.of(course[moment], formulas.courses().get(i)).replace('\u202F', ' '));
            }
            all.add(moments.toString());
        }
        for (int i = 0; i < formulas.aims().size(); i++) {
            all.add((trial.start().aims().get(i) ? "reached: " : "not reached: ")
                    + words.condition(formulas.aims().get(i), formulas).replace('\u202F', ' '));
        }
        trial.axes().forEach(axis -> all.add("axis " + axis.low() + " to " + axis.high()));
        Stream.concat(trial.errors().stream(), trial.warnings().stream())
                .forEach(mistake ->
                        all.add("[" + written.fence.substring(mistake.offset(), mistake.offset() + mistake.length())
                                + "] " + mistake.message()));
        return all + "\n";
    }
}
