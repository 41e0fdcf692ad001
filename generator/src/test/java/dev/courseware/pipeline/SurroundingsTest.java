package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What course.yml puts around the text of each page. */
class SurroundingsTest {
    private static final String UNIT = """
        -- lessons/index.md --
        # Front page
        -- lessons/01-unit/index.md --
        # The unit
        -- lessons/01-unit/01-first.md --
        # First & foremost
        -- lessons/01-unit/02-talk.dialog.md --
        # The talk

        A: Hello.

        B: Hello!
        -- lessons/02-bare/01-lesson.md --
        # In a bare unit
        -- glossary.md --
        # Glossary

        Node
        : A machine.
        """;

    @TempDir
    Path folder;

    private TinyCourse build(String yaml) {
        return TinyCourse.in(folder, "-- course.yml --\ntitle: The course\n" + yaml + UNIT)
                .build();
    }

    private static String link(TinyCourse course, String page, int number) {
        return course.page(page).select(".origin a").get(number).attr("href");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/owner/course, /edit/main/lessons/01-unit/01-first.md, /issues/new?title=*&body=*",
        "https://gitlab.com/group/sub/course, /-/edit/main/lessons/01-unit/01-first.md,"
                + " /-/issues/new?issue%5Btitle%5D=*&issue%5Bdescription%5D=*",
        "https://gitlab.example.org/course, /-/edit/main/lessons/01-unit/01-first.md,"
                + " /-/issues/new?issue%5Btitle%5D=*&issue%5Bdescription%5D=*",
        "https://codeberg.org/owner/course, /_edit/main/lessons/01-unit/01-first.md, /issues/new?title=*&body=*",
        "https://bitbucket.org/owner/course, /src/main/lessons/01-unit/01-first.md?mode=edit&at=main,"
                + " /issues/new?title=*&content=*",
    })
    void each_page_leads_to_its_source_and_to_a_form_for_mistakes(String address, String edit, String report) {
        TinyCourse course = build("repository: " + address + "\n");

        assertThat(course.problems()).isEmpty();
        assertThat(link(course, "unit/first.html", 0)).isEqualTo(address + edit);
        assertThat(link(course, "unit/first.html", 1)
                        .replaceFirst("=Mistake%20on%20[^&]*", "=*")
                        .replaceFirst("=lessons[^&]*$", "=*"))
                .isEqualTo(address + report);
        for (String page : new String[] {"index.html", "unit/index.html", "unit/talk.html", "glossary.html"}) {
            assertThat(course.page(page).select(".origin a").eachText())
                    .as(page)
                    .containsExactly("Edit this page", "Report a mistake");
        }
        assertThat(course.page("bare/index.html").select(".origin"))
                .as("no source")
                .isEmpty();
        assertThat(course.page("404.html").select(".origin")).isEmpty();
    }

    @Test
    void the_form_names_page_address_and_source() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- course.yml --\ntitle: C\nurl: https://example.org/c\n"
                                + "repository: https://github.com/owner/course.git/\n"
                                + "-- lessons/1-ä b.md --\n# «100 % & more?» #{path}\n")
                .build();

        String report = link(course, "ä-b.html", 1);
        assertThat(report)
                .startsWith("https://github.com/owner/course/issues/new?title=")
                .doesNotContain(" ", "{", "#");
        assertThat(URLDecoder.decode(report.replace("+", "%2B"), StandardCharsets.UTF_8))
                .endsWith("?title=Mistake on “«100 % & more?» #{path}”"
                        + "&body=https://example.org/c/%C3%A4-b.html\nlessons/1-ä b.md\n\n");
        assertThat(link(course, "ä-b.html", 0)).endsWith("/edit/main/lessons/1-%C3%A4%20b.md");
    }

    @Test
    void a_branch_a_folder_and_addresses_of_other_services_are_said_in_lines() {
        TinyCourse course = build("""
            repository:
              address: https://git.example.org/owner/course
              branch: feature/x y
            """.replace("x y", "xy") + """
              folder: docs/the course/
              forge: gitea
              report: https://desk.example.org/new?about={title}&in={path}&on={branch}&text={body}
            """);

        assertThat(course.problems()).isEmpty();
        assertThat(link(course, "unit/first.html", 0))
                .isEqualTo(
                        "https://git.example.org/owner/course/_edit/feature/xy/docs/the%20course/lessons/01-unit/01-first.md");
        assertThat(link(course, "unit/first.html", 1))
                .startsWith(
                        "https://desk.example.org/new?about=Mistake%20on%20%E2%80%9CFirst%20%26%20foremost%E2%80%9D&in=docs/")
                .contains("&on=feature/xy&text=docs/the%20course/lessons/01-unit/01-first.md%0A%0A");
    }

    @Test
    void templates_alone_need_no_address() {
        TinyCourse course = build("""
            repository: {edit: 'https://svn.example.org/edit?file={path}', folder: ''}
            page: {report: false}
            """);

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/first.html").select(".origin a").eachAttr("href"))
                .containsExactly("https://svn.example.org/edit?file=lessons/01-unit/01-first.md");
    }

    @Test
    void the_place_of_a_course_in_its_repository_is_found() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        TinyCourse course = build("repository: https://github.com/owner/all\n");

        assertThat(link(course, "unit/first.html", 0)).endsWith("/edit/main/course/lessons/01-unit/01-first.md");
        Files.move(folder.resolve(".git"), course.source().resolve(".git"));
        course.build();
        assertThat(link(course, "unit/first.html", 0))
                .as("found again, since something has changed")
                .endsWith("/edit/main/lessons/01-unit/01-first.md");
    }

    @Test
    void both_links_are_switched_off_for_all_pages() {
        TinyCourse course = build("repository: https://github.com/owner/course\npage: {edit: no, report: false}\n");

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/first.html").select(".origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//github.com/owner/course",
                "https:///owner/course",
                "https://github.com",
                "https://name:word@github.com/owner/course",
                "https://github.com/owner/course?x=1",
                "https://github.com/owner/course#x",
                "https://github.com/owner/a b",
                "\"https://github.com/owner/course\\nx\"",
                "file:///home/me/course",
            })
    void an_address_that_is_none_of_a_repository_is_told_with_its_place(String address) {
        TinyCourse course = build("repository: " + address + "\n");

        assertThat(course.onlyProblem())
                .startsWith("course.yml:2:13: error: ")
                .contains("write the address that a browser shows, such as https://github.com/owner/course")
                .doesNotContain("\n");
    }

    @Test
    void the_address_that_git_clones_by_is_told_as_the_one_that_browsers_show() {
        assertThat(build("repository: git@github.com:owner/course.git\n").onlyProblem())
                .isEqualTo("course.yml:2:13: error: «git@github.com:owner/course.git» is not a web address"
                        + " (write the address that a browser shows: https://github.com/owner/course)");
        assertThat(build("repository: ssh://git@example.org:2222/owner/course\n")
                        .onlyProblem())
                .contains("shows: https://example.org/owner/course)");
    }

    @Test
    void a_service_that_nobody_knows_needs_to_be_described() {
        assertThat(build("repository: https://git.example.org/owner/course\n").onlyProblem())
                .isEqualTo("course.yml:2:13: error: nobody knows what the addresses of pages look like at"
                        + " «git.example.org» (below «repository», beside «address», write «forge: …» with one of"
                        + " github, gitlab, gitea, bitbucket, or «edit: https://…/{branch}/{path}» and"
                        + " «report: https://…?title={title}&body={body}»)");
        assertThat(build("repository: {branch: main}\n").onlyProblem())
                .isEqualTo("course.yml:2:13: error: «repository» has no address (write"
                        + " «address: https://github.com/owner/course» below it, or both «edit» and «report»)");
    }

    @Test
    void every_mistake_in_the_lines_of_a_repository_is_told() {
        TinyCourse course = build("""
            repository:
              address: https://github.com/owner/course
              branch: a..b
              folder: ../elsewhere
              forge: sourcehut
              edit: https://{path}.example.org/
              report: https://example.org/{page}
              brnach: main
            page:
              edit: perhaps
              crumbs: false
            """);

        assertThat(course.problems())
                .containsExactly(
                        "course.yml:4:11: error: «a..b» can't be a branch of a repository (write a branch, such as"
                                + " main)",
                        "course.yml:5:11: error: «../elsewhere» can't be a folder of a repository (write a folder of"
                                + " the repository, such as docs/course)",
                        "course.yml:6:10: error: «sourcehut» is not a value of «forge», which takes github, gitlab,"
                                + " gitea, bitbucket",
                        "course.yml:7:9: error: «https://{path}.example.org/» is not a web address (write https://…"
                                + " with the places {branch}, {path})",
                        "course.yml:8:11: error: «{page}» is no place of «report» (places are {branch}, {path},"
                                + " {title}, {body})",
                        "course.yml:9:3: warning: the key «brnach» is not known here (did you mean «branch»?)",
                        "course.yml:11:9: error: «edit» takes true or false, found «perhaps»",
                        "course.yml:12:3: warning: the key «crumbs» is not known here (known keys: edit, report,"
                                + " changed, breadcrumbs)");
    }

    @Test
    void the_pages_above_a_page_stand_above_its_title() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- course.yml --\ntitle: The course\n" + UNIT
                                + "-- lessons/02-bare/02-tagged.md --\n---\ntags: [a b]\n---\n# Tagged\n")
                .build();

        assertThat(trail(course, "unit/first.html"))
                .isEqualTo("The course ../index.html · The unit index.html · First & foremost");
        assertThat(trail(course, "unit/talk.html")).endsWith(" · The talk");
        assertThat(trail(course, "unit/index.html")).isEqualTo("The course ../index.html · The unit");
        assertThat(trail(course, "glossary.html")).isEqualTo("The course index.html · Glossary");
        assertThat(trail(course, "tags/a-b.html")).isEqualTo("The course ../index.html · Tags index.html · a b");
        assertThat(course.page("index.html").select(".trail")).isEmpty();
        assertThat(course.page("404.html").select(".trail")).isEmpty();
        assertThat(course.page("unit/first.html").select("nav.trail").attr("aria-label"))
                .isEqualTo("Path to this page");
        assertThat(course.page("unit/first.html")
                        .select(".trail [aria-current=page]")
                        .text())
                .isEqualTo("First & foremost");
    }

    private static String trail(TinyCourse course, String page) {
        return String.join(
                " · ",
                course.page(page).select(".page-head nav.trail > ol > li").stream()
                        .map(item -> (item.text() + " " + item.select("a").attr("href")).strip())
                        .toList());
    }

    @Test
    void a_course_without_breadcrumbs_names_the_unit_alone() {
        TinyCourse course = build("page: {breadcrumbs: false}\n");

        assertThat(course.page("unit/first.html").select(".trail")).isEmpty();
        assertThat(course.page("unit/first.html").select(".page-head .of").text())
                .isEqualTo("The unit");
        assertThat(course.page("unit/talk.html").select(".page-head .of").text())
                .isEqualTo("The unitConversation");
        assertThat(course.page("unit/index.html").select(".page-head .of")).isEmpty();
    }

    @Test
    void a_notice_stands_on_every_page_with_its_links_seen_from_there() {
        TinyCourse course = build("notice: New: *read* [this](lessons/01-unit/01-first.md), `x` & <b>y</b>.\n");

        assertThat(course.problems()).isEmpty();
        for (String page :
                new String[] {"index.html", "unit/index.html", "unit/talk.html", "glossary.html", "404.html"}) {
            assertThat(course.page(page).select("aside.notice.info p").html())
                    .as(page)
                    .isEqualTo("New: <em>read</em> <a href=\"" + (page.startsWith("unit") ? "" : "unit/")
                            + "first.html\">this</a>, <code>x</code> &amp; <b>y</b>.");
        }
        assertThat(course.page("print.html").select(".notice a").attr("href")).isEqualTo("#unit/first");
        assertThat(course.page("unit/first.slides.html").select(".notice")).isEmpty();
        String id = course.page("index.html").select("html").attr("data-notice");
        course.write("-- course.yml --\ntitle: The course\nnotice: Something else\n")
                .build();
        assertThat(course.page("index.html").select("html").attr("data-notice"))
                .isNotEmpty()
                .isNotEqualTo(id);
    }

    @Test
    void a_notice_may_be_a_warning() {
        TinyCourse course = build("notice:\n  kind: warning\n  text: >-\n    Two of the labs\n    are broken.\n");

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("index.html").select("aside.notice.warning p").text())
                .isEqualTo("Warning Two of the labs are broken.");
    }

    @Test
    void what_is_wrong_with_a_notice_is_told_in_its_place() {
        assertThat(build("notice: 'See [this](lessons/gone.md)'\n").onlyProblem())
                .startsWith("course.yml:2:")
                .contains("lessons/gone.md");
        assertThat(build("notice: \"# One\\n\\n- two\"\n").onlyProblem())
                .isEqualTo("course.yml:2:9: error: this text is something else than the words of one paragraph"
                        + " (put what is longer onto a page, and link that page here)");
        assertThat(build("notice: {kind: danger, text: a}\n").onlyProblem())
                .isEqualTo("course.yml:2:16: error: «danger» is not a value of «kind», which takes info, warning");
        assertThat(build("notice: {kind: info}\n").onlyProblem())
                .isEqualTo("course.yml:2:9: error: «notice» has no text (write «text: …» below it)");
        assertThat(build("notice: 'Go [there](javascript:alert(1))'\n").problems())
                .singleElement()
                .asString()
                .startsWith("course.yml:2:");
    }

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-NC-SA-3.0, https://creativecommons.org/licenses/by-nc-sa/3.0/",
        "cc by-nd, https://creativecommons.org/licenses/by-nd/4.0/",
        "CC0, https://creativecommons.org/publicdomain/zero/1.0/",
        "MIT License, https://opensource.org/license/mit",
        "'Apache License, Version 2.0', https://www.apache.org/licenses/LICENSE-2.0",
        "Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0",
        "GPL-3.0-or-later, https://www.gnu.org/licenses/gpl-3.0.html",
        "CC BY 7.0, ''",
        "CC BY 3.5, ''",
        "All rights reserved, ''",
    })
    void a_licence_that_is_known_leads_to_its_terms(String licence, String deed) {
        TinyCourse course = build("licence: " + licence + "\n");

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/first.html").select(".foot").text()).contains("Licence: " + licence);
        assertThat(course.page("unit/first.html").select(".foot a[rel=license]").attr("href"))
                .isEqualTo(deed);
        assertThat(course.page("print.html").select(".cover a[rel=license]").attr("href"))
                .isEqualTo(deed);
    }

    @ParameterizedTest
    @CsvSource({
        "ann@example.org, mailto:ann@example.org, ann@example.org",
        "mailto:ann+course@example.org, mailto:ann+course@example.org, ann+course@example.org",
        "https://example.org/help/, https://example.org/help/, example.org/help",
    })
    void the_foot_says_whom_readers_can_turn_to(String contact, String address, String shown) {
        TinyCourse course = build("contact: " + contact + "\n");

        assertThat(course.problems()).isEmpty();
        for (String page : new String[] {"index.html", "unit/first.slides-linear.html", "print.html"}) {
            assertThat(course.page(page).select(".foot").text()).as(page).contains("Contact: " + shown);
            assertThat(course.page(page).select(".foot a").last().attr("href")).isEqualTo(address);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ann",
                "ann@home",
                "mailto:a@b.c?subject=x",
                "'a b@example.org'",
                "https:///x"
            })
    void what_is_no_contact_is_told(String contact) {
        assertThat(build("contact: " + contact + "\n").onlyProblem())
                .startsWith("course.yml:2:10: error: «")
                .endsWith("» is neither a mail address nor a web address (write name@example.org or https://…)");
    }
}
