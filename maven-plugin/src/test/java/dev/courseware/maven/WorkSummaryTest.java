package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.pipeline.BuildWork;
import dev.courseware.pipeline.BuildWork.Reason;
import dev.courseware.pipeline.BuildWork.Spent;
import dev.courseware.pipeline.BuildWork.Step;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkSummaryTest {
    private static final Reason READ = new Reason("lessons/a.md", Step.READ, "it was changed");
    private static final Reason FRAMED = new Reason("lessons/b.md", Step.FRAMED, "a title was changed");
    private static final Reason KEPT = new Reason("lessons/c.md", Step.KEPT, "nothing of it was changed");

    private static BuildWork work(List<Reason> reasons) {
        return new BuildWork(
                false,
                "",
                1,
                1,
                1,
                List.of(new Spent("outline", 20), new Spent("lessons", 1250)),
                List.of(new Spent("lessons/a.md", 740)),
                reasons);
    }

    @Test
    void a_build_that_did_nothing_says_so() {
        assertThat(WorkSummary.lines(BuildWork.NONE, true))
                .containsExactly("Nothing has changed since the last build.");
    }

    @Test
    void what_was_built_again_is_told_with_the_reason_and_what_took_time() {
        assertThat(WorkSummary.lines(work(List.of(READ, FRAMED)), false))
                .containsExactly(
                        "Read 1 source, rewrote 1 page around the same text, kept the rest (1)",
                        "  lessons/a.md: it was changed",
                        "  lessons/b.md: a title was changed",
                        "Time: lessons 1.3 s",
                        "Slowest: lessons/a.md 0.7 s");
    }

    @Test
    void every_page_has_its_reason_for_those_who_ask() {
        List<Reason> many = IntStream.range(0, 30).mapToObj(i -> READ).collect(Collectors.toList());
        many.add(KEPT);

        assertThat(WorkSummary.lines(work(many), true))
                .hasSize(34)
                .contains("  lessons/c.md: nothing of it was changed");
        assertThat(WorkSummary.lines(work(many), false))
                .hasSize(14)
                .contains("  and 20 more; -Dcourseware.explain lists them all");
    }

    @Test
    void a_reason_for_all_pages_stands_for_each() {
        BuildWork whole = new BuildWork(false, "course.yml was changed", 3, 0, 0, List.of(), List.of(), List.of(READ));

        assertThat(WorkSummary.lines(whole, true)).containsExactly("Every page was rebuilt: course.yml was changed.");
    }
}
