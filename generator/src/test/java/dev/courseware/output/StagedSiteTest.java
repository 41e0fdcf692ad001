package dev.courseware.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.courseware.source.Admission;
import dev.courseware.source.Asset;
import dev.courseware.source.CourseFiles;
import dev.courseware.state.Checksum;
import dev.courseware.state.Output;
import dev.courseware.state.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagedSiteTest {
    @TempDir
    Path output;

    @Test
    void nothing_is_seen_before_the_commit_and_all_after_it() throws IOException {
        try (StagedSite site = StagedSite.begin(output)) {
            site.write("a.html", "new");
            site.write("x/y/b.html", "ü");
            site.copy(asset("c.txt", "copied"));
            assertThat(output.resolve("site")).doesNotExist();
            assertThat(site.commit()).isEqualTo(output.resolve("site"));
        }
        assertThat(output.resolve("site/a.html")).hasContent("new");
        assertThat(output.resolve("site/x/y/b.html")).hasContent("ü");
        assertThat(output.resolve("site/course/c.txt")).hasContent("copied");
        assertThat(output.resolve(".stage")).doesNotExist();
    }

    @Test
    void what_is_not_committed_is_gone() throws IOException {
        commit("old");
        try (StagedSite site = StagedSite.begin(output)) {
            site.write("a.html", "new");
        }
        assertThat(output.resolve("site/a.html")).hasContent("old");
        assertThat(output.resolve(".stage")).doesNotExist();
    }

    @Test
    void what_is_kept_may_stay_in_place_while_new_files_come_and_old_ones_go() throws IOException {
        try (StagedSite site = StagedSite.begin(output)) {
            site.write("a.html", "same");
            site.write("b.html", "old");
            site.write("x/y/gone.html", "gone");
            site.commit();
        }
        FileTime before = Files.getLastModifiedTime(output.resolve("site/a.html"));
        try (StagedSite site = StagedSite.begin(output)) {
            site.mayKeep(output.resolve("site"), asBuilt("a.html", "b.html", "x/y/gone.html"));
            site.changeInPlace();
            assertThat(site.keep("a.html")).isTrue();
            assertThat(site.keep("unknown.html")).isFalse();
            site.write("b.html", "new");
            site.write("z/c.html", "more");
            assertThat(site.holds("a.html")).isTrue();
            assertThatThrownBy(() -> site.write("a.html", "other")).isInstanceOf(FileAlreadyExistsException.class);
            assertThatThrownBy(() -> site.keep("b.html")).isInstanceOf(FileAlreadyExistsException.class);
            assertThat(output.resolve("site/b.html")).hasContent("old");
            assertThat(site.commit()).isEqualTo(output.resolve("site"));
            assertThat(site.changed()).containsExactly("b.html", "x/y/gone.html", "z/c.html");
        }
        assertThat(output.resolve("site/b.html")).hasContent("new");
        assertThat(output.resolve("site/z/c.html")).hasContent("more");
        assertThat(output.resolve("site/a.html")).hasContent("same");
        assertThat(Files.getLastModifiedTime(output.resolve("site/a.html"))).isEqualTo(before);
        assertThat(output.resolve("site/x")).doesNotExist();
        assertThat(output.resolve(".stage")).doesNotExist();
    }

    private Map<String, Output> asBuilt(String... paths) throws IOException {
        Map<String, Output> files = new HashMap<>();
        for (String path : paths) {
            Path file = output.resolve("site").resolve(path);
            files.put(path, new Output(path, Stamp.of(file), Checksum.of(file)));
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "x/../../a", "/etc/a", "", ".", "x/.."})
    void no_path_leads_out_of_the_site(String path) throws IOException {
        try (StagedSite site = StagedSite.begin(output)) {
            assertThatThrownBy(() -> site.write(path, "x")).isInstanceOf(IllegalArgumentException.class);
        }
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files).containsExactly(output.resolve(".courseware"));
        }
    }

    @Test
    void no_file_is_written_twice() throws IOException {
        try (StagedSite site = StagedSite.begin(output)) {
            site.write("a.html", "x");
            assertThatThrownBy(() -> site.write("a.html", "y")).isInstanceOf(FileAlreadyExistsException.class);
        }
    }

    @Test
    void a_second_site_waits_for_the_first() throws Exception {
        CompletableFuture<Void> second;
        try (StagedSite first = StagedSite.begin(output)) {
            first.write("a.html", "first");
            second = CompletableFuture.runAsync(() -> commitUnchecked("second"));
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            first.commit();
            assertThat(output.resolve("site/a.html")).hasContent("first");
        }
        second.get(1, TimeUnit.MINUTES);
        assertThat(output.resolve("site/a.html")).hasContent("second");
    }

    @Test
    void what_a_killed_build_left_is_cleared_up_and_the_good_site_kept() throws IOException {
        commit("good");
        Files.move(output.resolve("site"), output.resolve(".previous"));
        Files.createDirectories(output.resolve(".stage/half"));
        StagedSite.begin(output).close();
        assertThat(output.resolve("site/a.html")).hasContent("good");
        assertThat(output.resolve(".previous")).doesNotExist();
        assertThat(output.resolve(".stage")).doesNotExist();
    }

    @Test
    void clearing_up_follows_no_links() throws IOException {
        Path precious = Files.createDirectories(output.resolve("precious"));
        Files.writeString(precious.resolve("a.txt"), "keep");
        Files.createDirectories(output.resolve(".stage"));
        Files.createSymbolicLink(output.resolve(".stage/link"), precious);
        Files.createSymbolicLink(output.resolve(".previous"), precious);
        commit("new");
        assertThat(precious.resolve("a.txt")).hasContent("keep");
        assertThat(output.resolve("site/a.html")).hasContent("new");
    }

    private Asset asset(String name, String content) throws IOException {
        Path course = Files.createDirectories(output.resolve("a-course"));
        Files.writeString(course.resolve(name), content);
        Admission admission =
                CourseFiles.in(course, output.resolve("site")).assets().linked(name);
        return ((Admission.Admitted) admission).asset();
    }

    private void commit(String content) throws IOException {
        try (StagedSite site = StagedSite.begin(output)) {
            site.write("a.html", content);
            site.commit();
        }
    }

    private void commitUnchecked(String content) {
        try {
            commit(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
