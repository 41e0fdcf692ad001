package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.publish.Change;
import dev.courseware.publish.PublishReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishSummaryTest {
    private static final List<Change> CHANGES = List.of(
            new Change(Change.Kind.ADDED, "a.html"),
            new Change(Change.Kind.CHANGED, "b.html"),
            new Change(Change.Kind.REMOVED, "c.html"));

    private static List<String> lines(List<Change> changes, String commit, boolean dryRun) {
        return new PublishSummary(new PublishReport("x", "gh-pages", changes, commit, ""), dryRun).lines();
    }

    @Test
    void a_publication_is_told_in_one_line() {
        assertThat(lines(CHANGES, "0123456789abcdef0123456789abcdef01234567", false))
                .containsExactly("Published as 0123456789: 1 new, 1 changed, 1 removed");
    }

    @Test
    void a_dry_run_lists_each_change() {
        assertThat(lines(CHANGES, "", true))
                .containsExactly(
                        "  new      a.html",
                        "  changed  b.html",
                        "  removed  c.html",
                        "Nothing was pushed, since courseware.publish.dryRun is set. It would be: 1 new, 1 changed, 1"
                                + " removed");
    }

    @Test
    void nothing_to_do_is_told() {
        assertThat(lines(List.of(), "", false))
                .containsExactly("The branch gh-pages holds all of this already; nothing was pushed.");
        assertThat(lines(List.of(), "", true)).singleElement().asString().contains("nothing would be pushed");
    }
}
