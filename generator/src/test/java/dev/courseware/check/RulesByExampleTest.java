package dev.courseware.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a text that breaks it, and one that looks alike and stays silent, in {@code rules/rules.md}. */
class RulesByExampleTest {
    private static final Map<String, RuleExamples.Example> EXAMPLES = RuleExamples.all();

    @TempDir
    private Path folder;

    static List<String> rules() {
        return new ArrayList<>(EXAMPLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_told_where_it_is_broken_and_nowhere_else(String id) {
        assertThat(told("breaks", EXAMPLES.get(id).breaks())).contains(id);
        assertThat(told("silent", EXAMPLES.get(id).silent())).doesNotContain(id);
    }

    /** What no text alone can break: each has a test of its own. */
    private static final Set<CoreRule> BROKEN_BY_MORE_THAN_TEXT = Set.of(
            // A network: ExternalLinksTest.
            CoreRule.LINK_EXTERNAL,
            CoreRule.LINK_MOVED,
            // A thousand megapixels: LargeImagesTest.
            CoreRule.IMAGE_LARGE,
            // Code of megabytes: HighlighterTest.
            CoreRule.CODE_HIGHLIGHTING,
            // A reader that forgets a part: WordCheckTest.
            CoreRule.WORD_LOST,
            // A repository: LastChangesTest.
            CoreRule.HISTORY_SHORT,
            // A jar: AddedChecksTest.
            CoreRule.EXTENSION_FAILED);

    @Test
    void every_rule_has_an_example() {
        Stream<String> rules = Arrays.stream(CoreRule.values())
                .filter(rule -> rule.kind() == Rule.Kind.RULE && !BROKEN_BY_MORE_THAN_TEXT.contains(rule))
                .map(CoreRule::id);
        assertThat(rules).isSubsetOf(EXAMPLES.keySet());
    }

    private List<String> told(String name, String text) {
        String files = text.startsWith("-- ") ? text : "-- lessons/01-a.md --\n# A\n\n" + text;
        return TinyCourse.in(folder.resolve(name), files).build().report().diagnostics().stream()
                .map(Diagnostic::id)
                .toList();
    }
}
