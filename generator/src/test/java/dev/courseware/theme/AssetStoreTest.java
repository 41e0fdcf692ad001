package dev.courseware.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.courseware.DefaultTheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetStoreTest {
    @TempDir
    Path overrides;

    @Test
    void an_assets_name_changes_with_its_content() throws IOException {
        write("assets/js/own.js", "a");
        String first = store().address("js/own.js");
        assertThat(first).matches("assets/own\\.[0-9a-f]{10}\\.js");
        assertThat(store().address("js/own.js")).isEqualTo(first);
        write("assets/js/own.js", "b");
        assertThat(store().address("js/own.js")).isNotEqualTo(first);
    }

    @Test
    void only_assets_that_are_named_and_what_they_name_are_in_the_site() throws IOException {
        write("assets/css/own.css", "a{b:url(../img/x.svg)}");
        write("assets/img/x.svg", "<svg/>");
        write("assets/img/unused.svg", "<svg/>");
        AssetStore store = store();
        assertThat(store.contents()).isEmpty();
        String css = store.address("css/own.css");
        assertThat(store.contents()).hasSize(2).containsKey(css);
        String image = store.address("img/x.svg");
        assertThat(new String(store.contents().get(css), StandardCharsets.UTF_8))
                .isEqualTo("a{b:url(" + image.substring("assets/".length()) + ")}");
        assertThat(store.contents().get(image)).asString().isEqualTo("<svg/>");
    }

    @Test
    void a_style_sheets_name_changes_with_what_it_names() throws IOException {
        write("assets/css/own.css", "a{b:url(../img/x.svg)}");
        write("assets/img/x.svg", "<svg/>");
        String first = store().address("css/own.css");
        write("assets/img/x.svg", "<svg id='x'/>");
        assertThat(store().address("css/own.css")).isNotEqualTo(first);
    }

    @Test
    void several_assets_become_one_file_in_their_order() throws IOException {
        write("assets/css/a.css", "a{b:url(../img/x.svg)}");
        write("assets/more/b.css", "p{color:red}");
        write("assets/img/x.svg", "<svg/>");
        AssetStore store = store();
        String sheet = store.address("all.css = css/a.css + more/b.css");

        assertThat(sheet).matches("assets/all\\.[0-9a-f]{10}\\.css");
        String image = store.address("img/x.svg").substring("assets/".length());
        assertThat(new String(store.contents().get(sheet), StandardCharsets.UTF_8))
                .isEqualTo("a{b:url(" + image + ")}\np{color:red}\n");
        assertThat(store.contents()).hasSize(2);
    }

    @Test
    void sheets_of_which_one_imports_another_are_named_by_one_file() throws IOException {
        write("assets/css/a.css", "a{}");
        write("assets/css/b.css", "@import \"c.css\";");
        write("assets/css/c.css", "c{}");
        AssetStore store = store();
        String sheet = store.address("all.css = css/a.css + css/b.css");

        assertThat(new String(store.contents().get(sheet), StandardCharsets.UTF_8))
                .matches("@import url\\(a\\.[0-9a-f]+\\.css\\);\n@import url\\(b\\.[0-9a-f]+\\.css\\);\n");
        assertThat(store.contents()).hasSize(4);
    }

    @Test
    void a_part_that_is_not_there_is_named() {
        assertThatThrownBy(() -> store().address("all.css = css/text.css + css/none.css"))
                .hasMessageContaining("has no asset assets/css/none.css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none.css",
                "../templates/lesson.ftlh",
                "/etc/passwd",
                "css/../../templates/lesson.ftlh",
                "a\\b",
                "c:/x"
            })
    void whatTheThemeDoesNotHaveIsRefused(String path) {
        assertThatThrownBy(() -> store().address(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the theme «default» has no asset assets/" + path);
    }

    @Test
    void files_without_suffix_and_style_sheets_that_name_each_other_do_no_harm() throws IOException {
        write("assets/LICENSE", "x");
        assertThat(store().address("LICENSE")).matches("assets/LICENSE\\.[0-9a-f]{10}");
        write("assets/css/a.css", "@import url(b.css);");
        write("assets/css/b.css", "@import url(a.css);");
        assertThatThrownBy(() -> store().address("css/a.css"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("css/a.css");
    }

    private AssetStore store() {
        return new AssetStore(DefaultTheme.with(overrides));
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(overrides.resolve(path).getParent());
        Files.writeString(overrides.resolve(path), content);
    }
}
