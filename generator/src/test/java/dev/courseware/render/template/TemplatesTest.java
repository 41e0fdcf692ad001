package dev.courseware.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.courseware.DefaultTheme;
import dev.courseware.model.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @TempDir
    Path folder;

    public enum Kind {
        FIRST_KIND
    }

    public record Inner(String name) {
        public String shout() {
            return name + "!";
        }
    }

    public record View(
            String text,
            Html html,
            int number,
            boolean truth,
            Kind kind,
            Optional<String> some,
            Optional<String> none,
            List<Inner> list,
            Map<String, Inner> map,
            Object other) {}

    private static final View VIEW = new View(
            "<b>",
            new Html("<i>"),
            1234,
            true,
            Kind.FIRST_KIND,
            Optional.of("x"),
            Optional.empty(),
            List.of(new Inner("a"), new Inner("b")),
            Map.of("k", new Inner("c")),
            new Object());

    @Test
    void records_are_seen_by_their_components() {
        assertThat(render("${v.text} ${v.html} ${v.number} ${v.truth} ${v.kind} ${v.some} ${v.none!'-'} <#list"
                        + " v.list as i>${i.name}<#sep>,</#list> ${v.map.k.name} <#list v.map as k,"
                        + " i>${k}=${i.name}</#list>"))
                .isEqualTo("&lt;b&gt; <i> 1234 true first_kind x - a,b c k=c");
    }

    @Test
    void large_numbers_are_written_without_separators() {
        assertThat(render("${v.number * 1000} ${v.number / 1000}")).isEqualTo("1234000 1.234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${v.class}",
                "${v.getClass()}",
                "${v.text()}",
                "${v.toString()}",
                "${v.hashCode()}",
                "${v.list[0].shout()}",
                "${v.list[0].shout}",
                "${v?api}",
                "${v?api.class}",
                "${v.list?api.size()}",
                "${v.map?api}",
                "${v.other}",
                "${v.text.class}",
                "${v.text?api}",
                "${v.text.bytes}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "<#include '/etc/passwd'>",
                "<#include '../../../../etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include '..%2f..%2fsecret.ftlh'>",
                "<#include '/../secret.ftlh'>",
                "<#import '../secret.ftlh' as s>",
                "<#include '*/secret.ftlh'>",
                "<#include 'https://example.org/x.ftlh'>",
                "${.template_exception}",
                "${asset('../templates/lesson.ftlh')}",
                "${asset('/etc/passwd')}",
                "${asset('none.css')}",
                "${asset()}",
                "${none}",
                "${v.nothing}",
                "<#stop 'x'>"
            })
    void nothingElseIsSeen(String template) {
        write("../secret.ftlh", "secret");
        write("secret.ftlh", "secret");
        assertThatThrownBy(() -> render(template))
                .isInstanceOf(TemplateProblem.class)
                .satisfies(problem ->
                        assertThat(((TemplateProblem) problem).line()).isLessThanOrEqualTo(1))
                .satisfies(problem -> assertThat(problem.getMessage()).doesNotContain("secret!", "root:"));
    }

    @Test
    void text_that_looks_like_a_template_stays_text() {
        View view = new View(
                "${7*7}<#if>",
                new Html("${7*7}"),
                1,
                true,
                Kind.FIRST_KIND,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                "");
        write("templates/own.ftlh", "${v.text} ${v.html}");
        assertThat(templates().render("own", "", Map.of("v", view))).isEqualTo("${7*7}&lt;#if&gt; ${7*7}");
    }

    @Test
    void a_problem_names_the_template_and_its_place() {
        write("templates/part.ftlh", "\n\n  ${nothing}");
        assertThatThrownBy(() -> render("x<#include 'part.ftlh'>"))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.template()).isEqualTo("part.ftlh");
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.column()).isEqualTo(5);
                    assertThat(problem.getMessage()).contains("nothing").doesNotContain("\n");
                });
    }

    @Test
    void a_missing_template_is_none_and_a_broken_one_is_a_problem() {
        Templates templates = templates();
        assertThat(templates.has("nowhere")).isFalse();
        assertThat(templates.has("lesson")).isTrue();
        write("templates/broken.ftlh", "<#if");
        assertThatThrownBy(() -> templates.has("broken")).isInstanceOf(TemplateProblem.class);
        assertThatThrownBy(() -> templates.render("nowhere", "", Map.of()))
                .isInstanceOf(TemplateProblem.class)
                .hasMessage("the theme has no template nowhere.ftlh");
    }

    @Test
    void assets_are_named_from_the_pages_place() {
        assertThat(render("${asset('css/text.css')}")).matches("\\.\\./assets/text\\.[0-9a-f]{10}\\.css");
    }

    @Test
    void what_is_fixed_knows_no_page_and_is_written_as_it_is() {
        write("templates/fixed/part.ftlh", "<p>${words.close}${(v.text)!'nothing'}</p>\n");
        assertThat(render("${v.number}${fixed('fixed/part')}${fixed('fixed/part')}"))
                .isEqualTo("1234<p>Closenothing</p><p>Closenothing</p>");
    }

    @Test
    void what_is_fixed_sees_what_it_is_given_and_is_rendered_once_for_equal_values() {
        write("templates/fixed/part.ftlh", "<i>${given[0]}${given[1].name}${(v.text)!}</i>");
        assertThat(render("${fixed('fixed/part', 'a', v.map.k)}${fixed('fixed/part', 'b', v.map.k)}"
                        + "${fixed('fixed/part', 'a', v.map.k)}"))
                .isEqualTo("<i>ac</i><i>bc</i><i>ac</i>");
        write("templates/fixed/item.ftlh", "<b>${given[0].name}</b>");
        assertThat(render("${eachFixed('fixed/item', v.list)}")).isEqualTo("<b>a</b>\n<b>b</b>\n");
    }

    @Test
    void what_is_fixed_is_given_no_markup() {
        write("templates/fixed/part.ftlh", "${given[0]}");
        assertThatThrownBy(() -> render("${fixed('fixed/part', v.html)}"))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageContaining("no markup");
        assertThatThrownBy(() -> render("${eachFixed('fixed/part', v.text)}"))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageContaining("a template and a list");
    }

    @Test
    void pages_are_the_same_text_in_utf8() {
        String words = "é “x” 漢字 \uD83C\uDF93".repeat(20_000);
        write("templates/own.ftlh", "a" + words + "${v}b");
        Templates templates = templates();
        byte[] page = templates.page("own", "", Map.of("v", words));
        assertThat(new String(page, StandardCharsets.UTF_8))
                .isEqualTo(templates.render("own", "", Map.of("v", words)))
                .isEqualTo("a" + words + words + "b");
    }

    private String render(String template) {
        write("templates/own.ftlh", template);
        return templates().render("own", "../", Map.of("v", VIEW));
    }

    private Templates templates() {
        if (!Files.exists(folder.resolve("theme/templates/own.ftlh"))) {
            write("templates/own.ftlh", "");
        }
        return DefaultTheme.templates(folder.resolve("theme"));
    }

    private void write(String path, String content) {
        try {
            Path file = folder.resolve("theme").resolve(path).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
