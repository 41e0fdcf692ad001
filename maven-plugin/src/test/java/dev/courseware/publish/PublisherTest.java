package dev.courseware.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the branch after a publication, and what is told. */
class PublisherTest {
    @TempDir
    Path temp;

    private Workshop workshop;

    @BeforeEach
    void open() throws IOException {
        workshop = new Workshop(temp);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    private static List<String> lines(PublishReport report) {
        return report.changes().stream()
                .map(change -> change.kind() + " " + change.path())
                .toList();
    }

    @Test
    void a_missing_branch_is_made_without_a_history_and_without_a_work_tree() throws Exception {
        workshop.put("assets/app.css", "p {}");
        PublishReport report = workshop.publish();
        assertThat(workshop.files())
                .containsExactly(
                        Map.entry(".nojekyll", ""),
                        Map.entry("assets/app.css", "p {}"),
                        Map.entry("index.html", "<h1>A course</h1>"));
        assertThat(workshop.history()).hasSize(1);
        assertThat(report.pushed()).isTrue();
        assertThat(report.commit()).isEqualTo(workshop.tip(Workshop.BRANCH).name());
        try (Stream<Path> files = Files.list(workshop.course)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder(".git", "target");
        }
    }

    @Test
    void the_courses_own_repository_gets_no_objects_and_no_branches() throws Exception {
        workshop.publish();
        try (Stream<Path> objects = Files.walk(workshop.course.resolve(".git/objects"))) {
            assertThat(objects.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(workshop.repository.getRefDatabase().getRefs()).isEmpty();
    }

    @Test
    void a_second_publication_sends_what_changed_in_one_pack() throws Exception {
        workshop.put("same.html", "the same").publish();
        assertThat(packs()).containsExactly(5L);
        workshop.put("index.html", "<h1>Another</h1>").put("deep/er/new.html", "new");
        PublishReport report = workshop.publish();
        assertThat(lines(report)).containsExactly("ADDED deep/er/new.html", "CHANGED index.html");
        // Two files, three folders and the commit.
        assertThat(packs()).containsExactlyInAnyOrder(5L, 6L);
        assertThat(workshop.history()).hasSize(2);
        assertThat(workshop.files()).containsEntry("same.html", "the same");
    }

    /** The number of objects in each of the remote's packs. */
    private List<Long> packs() throws IOException {
        List<Long> counts = new ArrayList<>();
        for (Pack pack : ((ObjectDirectory) workshop.remote.getObjectDatabase()).getPacks()) {
            counts.add(StreamSupport.stream(pack.spliterator(), false).count());
        }
        return counts;
    }

    @Test
    void what_the_site_no_longer_has_goes_from_the_branch() throws Exception {
        workshop.put("old.html", "old").publish();
        Files.delete(workshop.site.resolve("old.html"));
        assertThat(lines(workshop.publish())).containsExactly("REMOVED old.html");
        assertThat(workshop.files()).containsOnlyKeys(".nojekyll", "index.html");
    }

    @Test
    void nothing_is_pushed_when_the_branch_holds_all_of_it() throws Exception {
        workshop.publish();
        ObjectId before = workshop.tip(Workshop.BRANCH);
        PublishReport report = workshop.publish();
        assertThat(report.pushed()).isFalse();
        assertThat(report.changes()).isEmpty();
        assertThat(workshop.tip(Workshop.BRANCH)).isEqualTo(before);
    }

    @Test
    void a_dry_run_lists_the_changes_and_pushes_nothing() throws Exception {
        workshop.put("old.html", "old").publish();
        ObjectId before = workshop.tip(Workshop.BRANCH);
        Files.delete(workshop.site.resolve("old.html"));
        workshop.put("new.html", "new").put("index.html", "changed");
        PublishReport report = workshop.publish(workshop.request().dryRun());
        assertThat(lines(report)).containsExactly("CHANGED index.html", "ADDED new.html", "REMOVED old.html");
        assertThat(report.pushed()).isFalse();
        assertThat(workshop.tip(Workshop.BRANCH)).isEqualTo(before);
    }

    @Test
    void the_message_names_the_source_commit_and_its_branch() throws Exception {
        String branch = workshop.repository.getBranch();
        ObjectId source = workshop.commit(workshop.repository, branch, Map.of("course.yml", "title: A course"));
        workshop.publish();
        RevCommit commit = workshop.history().get(0);
        assertThat(commit.getFullMessage())
                .startsWith("Publish the site of " + source.name().substring(0, 10) + " (" + branch + ")\n\n")
                .contains("Source: " + source.name());
    }

    @Test
    void the_committer_is_who_git_says_and_is_told() throws Exception {
        PublishReport report = workshop.publish();
        RevCommit commit = workshop.history().get(0);
        assertThat(commit.getCommitterIdent().toExternalString()).startsWith("Ada Lovelace <ada@example.org>");
        assertThat(commit.getAuthorIdent().toExternalString()).startsWith("Ada Lovelace <ada@example.org>");
        assertThat(report.committer()).isEqualTo("Ada Lovelace <ada@example.org>");
        assertThat(workshop.told).anyMatch(line -> line.contains("as Ada Lovelace <ada@example.org>"));
    }

    @Test
    void a_folder_alone_is_replaced() throws Exception {
        workshop.put("old.html", "old");
        workshop.publish();
        workshop.publish(workshop.request().folder("pr/12"));
        Files.delete(workshop.site.resolve("old.html"));
        PublishReport report = workshop.publish(workshop.request().folder("pr/12/"));
        assertThat(lines(report)).containsExactly("REMOVED pr/12/old.html");
        assertThat(workshop.files())
                .containsOnlyKeys(
                        ".nojekyll", "index.html", "old.html", "pr/12/.courseware-folder", "pr/12/index.html");
    }

    @Test
    void the_whole_site_leaves_folders_that_were_published_by_themselves() throws Exception {
        workshop.publish();
        workshop.publish(workshop.request().folder("pr/12"));
        workshop.put("index.html", "changed");
        assertThat(lines(workshop.publish())).containsExactly("CHANGED index.html");
        assertThat(workshop.files()).containsEntry("pr/12/index.html", "<h1>A course</h1>");
    }

    @Test
    void a_folder_is_taken_away_again_without_a_site() throws Exception {
        workshop.publish();
        workshop.publish(workshop.request().folder("pr/12"));
        workshop.publish(workshop.request().folder("pr/13"));
        Workshop.Request remove = workshop.request().folder("pr/12").remove().site(temp.resolve("none"));
        assertThat(lines(workshop.publish(remove)))
                .containsExactly("REMOVED pr/12/.courseware-folder", "REMOVED pr/12/index.html");
        assertThat(workshop.files()).containsKey("pr/13/index.html").doesNotContainKey("pr/12/index.html");
        assertThat(workshop.publish(remove).pushed()).isFalse();
    }

    @Test
    void a_folder_on_a_new_branch_brings_what_pages_servers_need() throws Exception {
        workshop.publish(workshop.request().folder("pr/12"));
        assertThat(workshop.files()).containsOnlyKeys(".nojekyll", "pr/12/.courseware-folder", "pr/12/index.html");
    }

    @Test
    void a_domain_is_written_and_stays_until_it_is_taken_away() throws Exception {
        workshop.publish(workshop.request().domain("Course.Example.org"));
        assertThat(workshop.files()).containsEntry("CNAME", "course.example.org\n");
        workshop.put("index.html", "changed").publish();
        assertThat(workshop.files()).containsKey("CNAME");
        workshop.publish(workshop.request().domain("none"));
        assertThat(workshop.files()).doesNotContainKey("CNAME");
    }

    @Test
    void forced_the_branch_begins_anew_and_keeps_what_lies_elsewhere() throws Exception {
        workshop.publish();
        workshop.publish(workshop.request().folder("pr/12"));
        assertThat(workshop.history()).hasSize(2);
        workshop.publish(workshop.request().force());
        assertThat(workshop.history()).hasSize(1);
        assertThat(workshop.files()).containsKeys("index.html", "pr/12/index.html");
    }

    @Test
    void a_branch_of_the_same_name_as_a_tag_is_meant() throws Exception {
        workshop.publish();
        var tag = workshop.remote.updateRef("refs/tags/" + Workshop.BRANCH);
        tag.setNewObjectId(workshop.tip(Workshop.BRANCH));
        tag.update();
        workshop.put("index.html", "changed").publish(workshop.request().force());
        assertThat(workshop.files()).containsEntry("index.html", "changed");
        assertThat(workshop.remote.exactRef("refs/tags/" + Workshop.BRANCH).getObjectId())
                .isNotEqualTo(workshop.tip(Workshop.BRANCH));
    }

    @Test
    void files_that_somebody_else_keeps_on_the_branch_in_other_folders_stay() throws Exception {
        workshop.commit(workshop.remote, Workshop.BRANCH, Map.of("README.md", "ours", "pr/1/a.html", "a"));
        workshop.publish(workshop.request().folder("pr/2"));
        assertThat(workshop.files())
                .containsOnlyKeys("README.md", "pr/1/a.html", "pr/2/.courseware-folder", "pr/2/index.html");
    }

    @Test
    void a_branch_with_sources_is_never_published_over() throws Exception {
        workshop.commit(workshop.remote, "main", Map.of("course.yml", "title: A course"));
        ObjectId before = workshop.tip("main");
        assertThatThrownBy(
                        () -> workshop.publish(workshop.request().branch("main").force()))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("The branch «main» holds a course's sources");
        assertThat(workshop.tip("main")).isEqualTo(before);
    }

    @Test
    void a_branch_that_the_sources_were_committed_to_is_never_published_over() throws Exception {
        Map<String, String> files = Map.of("content/course.yml", "title: A course");
        workshop.commit(workshop.repository, workshop.repository.getBranch(), files);
        workshop.commit(workshop.remote, "main", files);
        assertThatThrownBy(() -> workshop.publish(workshop.request().branch("main")))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("holds a course's sources");
    }

    @Test
    void what_lies_beside_the_sites_own_files_is_left_out() throws Exception {
        workshop.put(".DS_Store", "left by a file manager").put("draft/x.html", "x");
        workshop.publish(workshop.request().files("index.html"));
        assertThat(workshop.files()).containsOnlyKeys(".nojekyll", "index.html");
    }

    @Test
    void no_temporary_files_stay() throws Exception {
        workshop.publish();
        Workshop.Request elsewhere =
                workshop.request().remote(temp.resolve("nowhere").toString());
        assertThatThrownBy(() -> workshop.publish(elsewhere)).isInstanceOf(PublishFailure.class);
        try (Stream<Path> files = Files.list(workshop.site.getParent())) {
            assertThat(files).containsExactly(workshop.site);
        }
    }
}
