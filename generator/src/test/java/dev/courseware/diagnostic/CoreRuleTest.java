package dev.courseware.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Rule.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoreRuleTest {
    private static final Path WRITING = Path.of("../.github/WRITING.md");

    @Test
    void writing_md_lists_every_rule_and_every_promise_as_they_are() throws IOException {
        String table = table("| check | what it wants | weighs |\n|---|---|---|\n", Kind.RULE);
        String promises = table("| promise | what it keeps | weighs |\n|---|---|---|\n", Kind.PROMISE);
        assertThat(Files.readString(WRITING)).contains(table).contains(promises);
    }

    private static String table(String head, Kind kind) {
        return Arrays.stream(CoreRule.values())
                .filter(rule -> rule.kind() == kind)
                .map(rule -> "| `" + rule.id() + "` | " + rule.purpose() + " | "
                        + rule.level().name().toLowerCase(Locale.ROOT) + " |\n")
                .collect(Collectors.joining("", head, ""));
    }

    @Test
    void an_id_is_small_letters_and_hyphens_and_leads_back_to_its_rule() {
        for (CoreRule rule : CoreRule.values()) {
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(CoreRule.of(rule.id())).contains(rule);
            assertThat(rule.purpose()).doesNotEndWith(".").isNotBlank();
        }
        assertThat(CoreRule.of("no-such-rule")).isEmpty();
    }
}
