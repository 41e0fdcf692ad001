package dev.courseware.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.json.Json;
import dev.courseware.json.JsonRecords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportsTest {
    private static final Diagnostic DEAD =
            new Diagnostic("link-dead", Severity.ERROR, "lessons/a b.md", 2, 5, "«x.md» is not there", "mend it");
    private static final Diagnostic HOSTILE = new Diagnostic(
            "word-lost", Severity.WARNING, "lessons/<b>.md", 0, 0, "</script>\u0001 100 %, a: b", "\"'&");
    private static final Diagnostic REMARK =
            new Diagnostic("acme-own", Severity.INFO, "lessons/c.md", 1, 0, "a remark", "");
    private static final List<Diagnostic> ALL = List.of(DEAD, HOSTILE, REMARK);

    @TempDir
    private Path folder;

    @Test
    void sarif_names_each_problem_with_its_rule_level_and_place() {
        Json.Members log = (Json.Members) JsonRecords.value(Sarif.write(ALL, "1.2.3", "course/"));

        assertThat(text(log, "version")).isEqualTo("2.1.0");
        Json.Members run = item(log, "runs", 0);
        Json.Members driver = member(member(run, "tool"), "driver");
        assertThat(text(driver, "semanticVersion")).isEqualTo("1.2.3");
        assertThat(((Json.Items) driver.members().get("rules")).values()).hasSize(CoreRule.values().length + 1);
        Json.Members first = item(run, "results", 0);
        assertThat(text(first, "ruleId")).isEqualTo("link-dead");
        int index = Integer.parseInt(((Json.Literal) first.members().get("ruleIndex")).word());
        assertThat(text(item(driver, "rules", index), "id")).isEqualTo("link-dead");
        assertThat(text(first, "level")).isEqualTo("error");
        Json.Members place = member(item(first, "locations", 0), "physicalLocation");
        assertThat(text(member(place, "artifactLocation"), "uri")).isEqualTo("course/lessons/a%20b.md");
        assertThat(((Json.Literal) member(place, "region").members().get("startColumn")).word())
                .isEqualTo("5");
        assertThat(member(item(item(run, "results", 1), "locations", 0), "physicalLocation")
                        .members())
                .doesNotContainKey("region");
        assertThat(text(item(run, "results", 2), "level")).isEqualTo("note");
    }

    @Test
    void junit_has_a_case_for_each_file_that_fails_by_errors_and_warnings() throws Exception {
        String xml = JunitXml.write(ALL, List.of("course.yml"));
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .contains("lessons/<b>.md </script>\uFFFD 100 %");
    }

    @Test
    void annotations_are_escaped_and_no_more_than_github_shows() {
        assertThat(Annotations.lines(ALL, "course/"))
                .containsExactly(
                        "::error file=course/lessons/a b.md,line=2,col=5,title=link-dead::«x.md» is not there – mend"
                                + " it",
                        "::warning file=course/lessons/<b>.md,title=word-lost::</script>\u0001 100 %25, a: b – \"'&",
                        "::notice file=course/lessons/c.md,line=1,title=acme-own::a remark");
        assertThat(Annotations.lines(Collections.nCopies(30, DEAD), "")).hasSize(10);
        assertThat(Annotations.lines(List.of(new Diagnostic("x", Severity.ERROR, "a,b:c.md", 0, 0, "m", "")), ""))
                .containsExactly("::error file=a%2Cb%3Ac.md,title=x::m");
    }

    @Test
    void the_page_shows_each_problem_with_the_lines_around_it() throws IOException {
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(folder.resolve("lessons/a b.md"), "# A\nSee [x](x.md) & <i>\nthird\nfourth\nfifth\n");
        Document page = Jsoup.parse(ReportPage.write(ALL, "A <course>", new SourceLines(folder)));

        assertThat(page.select("h1").text()).isEqualTo("A <course>");
        assertThat(page.select(".summary").text()).isEqualTo("1 error, 1 warning, 1 remark.");
        assertThat(page.select("article")).hasSize(3);
        assertThat(page.select("article.error pre mark").text()).contains("See [x](x.md) & <i>");
        assertThat(page.select("article.error pre").text()).contains("fourth").doesNotContain("fifth");
        assertThat(page.select("script, b, i")).isEmpty();
        assertThat(page.select("dl dt").eachText()).contains("link-dead", "word-lost", "acme-own");
        assertThat(Jsoup.parse(ReportPage.write(List.of(), "A", new SourceLines(folder)))
                        .select(".summary")
                        .text())
                .isEqualTo("No problems.");
    }

    @Test
    void the_lines_around_a_problem_stand_there_without_a_gap() throws IOException {
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(folder.resolve("lessons/a b.md"), "\nthe line\n\nanother\n");
        Document page = Jsoup.parse(ReportPage.write(List.of(DEAD), "A", new SourceLines(folder)));

        assertThat(page.select("article pre .number").eachText()).containsExactly("2", "3", "4");
    }

    @Test
    void excerpts_come_from_the_courses_own_files_alone() throws IOException {
        Path course = Files.createDirectory(folder.resolve("course"));
        Files.writeString(folder.resolve("outside.md"), "secret\n");
        Files.createSymbolicLink(course.resolve("link.md"), folder.resolve("outside.md"));

        assertThat(new SourceLines(course).line("../outside.md", 1)).isEmpty();
        assertThat(new SourceLines(course).line("link.md", 1)).isEmpty();
    }

    private static Json.Members member(Json.Members of, String key) {
        return (Json.Members) of.members().get(key);
    }

    private static Json.Members item(Json.Members of, String key, int index) {
        return (Json.Members) ((Json.Items) of.members().get(key)).values().get(index);
    }

    private static String text(Json.Members of, String key) {
        return ((Json.Text) of.members().get(key)).content();
    }
}
