package dev.courseware.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.check.RuleExamples;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Rule;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Quiz;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.parse.markdown.ContainerNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference of the author's tour says what the code says, no more and no less. */
class ReferencePagesTest {
    private static final List<SyntaxName> NAMES = SyntaxName.all();
    private static final Map<String, RuleExamples.Example> EXAMPLES = RuleExamples.all();

    @Test
    void every_name_that_the_code_knows_is_explained() {
        assertThat(names("container")).containsExactlyInAnyOrderElementsOf(ContainerNames.KNOWN);
        assertThat(names("quiz")).containsExactlyInAnyOrderElementsOf(words(Quiz.Kind.values()));
        assertThat(names("mark")).containsExactlyInAnyOrderElementsOf(words(Annotation.Kind.values()));
    }

    @Test
    void what_other_tools_call_a_container_is_read_as_it() {
        for (SyntaxName name : NAMES) {
            assertThat(name.others())
                    .allSatisfy(other ->
                            assertThat(ContainerNames.ours(other)).as(other).contains(name.name()));
        }
    }

    @Test
    void the_page_of_keys_is_the_schemas() throws IOException {
        KeyTables.page().verify();
    }

    @Test
    void the_page_of_syntax_has_all_containers_quizzes_marks_and_languages() throws IOException {
        ReferencePage page = new ReferencePage(
                        "03-syntax.md",
                        "Syntax",
                        "All containers, kinds of quizzes, marks in dialogs and languages of code.")
                .paragraph("## Containers")
                .paragraph("`::: name Title {attributes}` begins one and `:::` ends it; more colons go around fewer."
                        + " Names of other tools are read as well.")
                .table("Container", "What it is for", "Also");
        rows(page, "container", true);
        page.paragraph("## Quizzes")
                .paragraph("`::: quiz kind Title {points=2 shuffle=yes}`")
                .table("Kind", "How it is answered");
        rows(page, "quiz", false);
        page.paragraph("## Marks in dialogs")
                .paragraph("A comment below a turn, `<!-- predict: What happens? -->`, belongs to that turn.")
                .table("Mark", "What it says");
        rows(page, "mark", false);
        page.paragraph("## Fences")
                .paragraph("Behind three backticks stands the language, then attributes in braces.")
                .table("Fence", "What it makes", "Attributes");
        FenceRows.ALL.forEach(fence -> page.row(fence.shown(), fence.meaning(), fence.attributes()));
        page.paragraph("## Languages of code").line("");
        new TreeSet<>(new Highlighter(getClass().getClassLoader()).languages())
                .stream()
                        .collect(Collectors.groupingBy(
                                language -> language.charAt(0),
                                TreeMap::new,
                                Collectors.mapping(language -> "`" + language + "`", Collectors.joining(", "))))
                        .values()
                        .forEach(languages -> page.line("- " + languages));
        page.verify();
    }

    @Test
    void the_page_of_checks_has_each_with_its_level_and_an_example() throws IOException {
        ReferencePage page = new ReferencePage(
                        "04-checks.md",
                        "Checks",
                        "Every check with its id, how much it weighs, and a text that breaks it.")
                .paragraph("`checks: {image-alt: warning}` in `course.yml` sets how much a check weighs;"
                        + " [Checks](../06-checks-and-publishing/01-checks.md) says more. An example that needs"
                        + " several files has their paths between hyphens.");
        page.paragraph("## Rules");
        for (CoreRule rule : rules(Rule.Kind.RULE).toList()) {
            page.paragraph("### " + rule.id());
            page.paragraph(rule.purpose() + ": " + level(rule) + ".");
            if (EXAMPLES.containsKey(rule.id())) {
                String breaks = EXAMPLES.get(rule.id()).breaks();
                String fence = breaks.contains("````") ? "`````" : "````";
                page.paragraph(fence + "markdown {literal}")
                        .line(breaks.stripTrailing())
                        .line(fence);
            }
        }
        page.paragraph("## Promises")
                .paragraph("What keeps readers and builds safe holds for every course, whatever `course.yml` and marks"
                        + " say.")
                .table("Promise", "What it keeps", "Weighs");
        rules(Rule.Kind.PROMISE).forEach(rule -> page.row("`" + rule.id() + "`", rule.purpose(), level(rule)));
        page.verify();
    }

    @Test
    void the_attributes_of_a_fence_are_those_that_it_takes(@TempDir Path folder) {
        StringBuilder lesson = new StringBuilder("-- lessons/01-a.md --\n# A\n");
        for (FenceRows fence : FenceRows.ALL) {
            for (String attribute : fence.names()) {
                lesson.append("\n```")
                        .append(fence.languages().get(0))
                        .append(fence.isOfCharts(attribute) ? " {chart=bar " : " {")
                        .append(attribute)
                        .append("=1}\n1,2\n```\n");
            }
        }
        assertThat(TinyCourse.in(folder, lesson.toString()).build().problems())
                .filteredOn(problem -> problem.contains("attribute"))
                .isEmpty();
    }

    private static Stream<CoreRule> rules(Rule.Kind kind) {
        return Arrays.stream(CoreRule.values()).filter(rule -> rule.kind() == kind);
    }

    private static String level(CoreRule rule) {
        return rule.level().name().toLowerCase(Locale.ROOT);
    }

    private static void rows(ReferencePage page, String kind, boolean others) {
        for (SyntaxName name : NAMES) {
            if (name.kind().equals(kind)) {
                List<Object> cells = new ArrayList<>(List.of("`" + name.name() + "`", name.meaning()));
                if (others) {
                    cells.add(name.others().stream()
                            .map(other -> "`" + other + "`")
                            .collect(Collectors.joining(", ")));
                }
                page.row(cells.toArray());
            }
        }
    }

    private static List<String> names(String kind) {
        return NAMES.stream()
                .filter(name -> name.kind().equals(kind))
                .map(SyntaxName::name)
                .toList();
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
