package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.parse.Titles;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.SourceTree;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of output formats. */
class FormatsTest {
    private static final String COURSE = """
        -- course.yml --
        title: T
        url: https://example.org/
        -- lessons/index.md --
        # Home
        -- lessons/1-unit/1-a.md --
        ---
        tags: [one]
        date: 2024-05-06
        ---
        # A

        ::: quiz single
        Which?
        - [x] This
        - [ ] That
        :::

        ::: keypoints
        - One
        :::
        -- lessons/1-unit/2-b.dialog.md --
        Ann: Hi.
        Bob: Bye.
        -- lessons/1-unit/3-c.slides.md --
        # C
        -- glossary.md --
        Quorum
        : Most of them.
        """;

    @TempDir
    Path folder;

    @Test
    void a_site_holds_just_the_files_that_its_formats_name() throws Exception {
        TinyCourse course = TinyCourse.in(folder, COURSE).build();

        CourseFiles files = CourseFiles.in(folder.resolve("course"), folder.resolve("out"));
        SourceTree tree =
                CourseScanner.scan(files, new Titles(), new Diagnostics()).orElseThrow();
        Outline outline = tree.outline();
        Set<String> named = new TreeSet<>(Formats.NAMES.of(outline));
        for (PageRef page : tree.bodies()) {
            named.addAll(Formats.NAMES.of(page));
        }
        named.addAll(Formats.NAMES.of(outline.glossary().orElseThrow()));
        Set<String> written = course.files().stream()
                .filter(file -> !file.startsWith("assets/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(named);
    }

    @Test
    void a_former_address_below_a_transcript_is_reported_once() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.dialog.md --
            Ann: Hi.
            Bob: Bye.
            -- lessons/2-b.md --
            ---
            aliases: [a.txt/b]
            ---
            # B
            """).build();

        assertThat(course.onlyProblem())
                .contains("the former address «a.txt/b» needs a folder with the same name as a page of"
                        + " lessons/1-a.dialog.md");
    }
}
