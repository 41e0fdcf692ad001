package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.courseware.expression.MadeFormulas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A real browser computes models as the build does. */
@Tag("browser")
class ExpressionInBrowserTest {
    private static final int FORMULAS = 10_000;
    private static final int AT_ONCE = 200;

    @Test
    void ten_thousand_random_formulas_give_the_same_in_the_build_and_in_a_browser() throws IOException {
        List<String> different = new ArrayList<>();
        try (Chromium chromium = Chromium.launch();
                Page page = chromium.browser().newPage()) {
            page.evaluate(script("arithmetic.js"));
            page.evaluate(script("expression.js"));
            List<MadeFormulas.Case> cases = MadeFormulas.cases(FORMULAS);
            for (int from = 0; from < cases.size(); from += AT_ONCE) {
                List<MadeFormulas.Case> some = cases.subList(from, Math.min(cases.size(), from + AT_ONCE));
                List<Object> given = new ArrayList<>();
                some.forEach(one -> given.add(List.of(one.program(), one.values(), one.seed(), one.comma())));
                List<?> found =
                        (List<?>) page.evaluate("given => given.map(one => (" + MadeFormulas.ALL + ")(...one))", given);
                for (int i = 0; i < some.size(); i++) {
                    String difference = MadeFormulas.difference(some.get(i), (String) found.get(i));
                    if (!difference.isEmpty()) {
                        different.add(difference);
                    }
                }
            }
        }
        assertThat(different.size() + " differ\n" + (different.isEmpty() ? "" : different.get(0)))
                .isEqualTo("0 differ\n");
    }

    private static String script(String name) throws IOException {
        String path = "/courseware/themes/default/assets/js/" + name;
        try (InputStream stream = ExpressionInBrowserTest.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
