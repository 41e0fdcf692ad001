package dev.courseware.parse.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.parse.quiz.NumberScanner.Scanned;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Build and page read numbers alike. */
class NumbersTest {
    private static final String SCRIPT = "/courseware/themes/default/assets/js/quiz-numbers.js";

    record Case(String text, List<Double> meanings, String unit) {}

    static Stream<Case> cases() throws IOException {
        return resource("/quiz/numbers.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> {
                    String[] parts = line.split(" \\|", -1);
                    String meanings = parts[1].strip();
                    return new Case(
                            parts[0],
                            meanings.isEmpty()
                                    ? List.of()
                                    : Stream.of(meanings.split(":"))
                                            .map(Double::valueOf)
                                            .toList(),
                            parts.length > 2 ? parts[2].strip() : "");
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_build_reads_each_number(Case one) {
        assertThat(build(one.text(), one.unit())).isEqualTo(one.meanings());
    }

    @Test
    void the_page_reads_each_number_as_the_build_does() throws IOException {
        List<String> different = new ArrayList<>();
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInterpretedMode(true);
            ScriptableObject scope = context.initSafeStandardObjects();
            context.evaluateString(scope, "var window = {};" + resource(SCRIPT), "quiz-numbers.js", 1, null);
            Function read = (Function) context.evaluateString(
                    scope,
                    "(function (text, unit) { return window.QuizNumbers.read(text, unit).join(':'); })",
                    "test",
                    1,
                    null);
            for (Case one : cases().toList()) {
                String page = Context.toString(
                        read.call(context, scope, (Scriptable) scope, new Object[] {one.text(), one.unit()}));
                List<Double> meanings = page.isEmpty()
                        ? List.of()
                        : Stream.of(page.split(":")).map(Double::valueOf).toList();
                if (!meanings.equals(one.meanings())) {
                    different.add(one + " is " + page);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    /** As the key of a quiz is read, but that a learner may write either of two meanings, and a percentage. */
    private static List<Double> build(String written, String unit) {
        String text = NumberText.plain(NumberText.withoutTex(written));
        Optional<Scanned> scanned = NumberScanner.scan(text);
        if (scanned.isEmpty()) {
            return List.of();
        }
        String rest = text.substring(scanned.get().end()).strip();
        boolean percent = unit.isEmpty() && rest.equals("%");
        boolean permille = unit.isEmpty() && rest.equals("‰");
        if (!rest.isEmpty() && !rest.equalsIgnoreCase(NumberText.plain(unit)) && !percent && !permille) {
            return List.of();
        }
        int points = percent ? 2 : permille ? 3 : 0;
        return scanned.get().values().stream()
                .map(value -> value.movePointLeft(points))
                .map(BigDecimal::doubleValue)
                .toList();
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(NumbersTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
