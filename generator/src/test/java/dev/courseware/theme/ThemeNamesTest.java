package dev.courseware.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.ThemeNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the default theme itself: whatever it gives a name to, or looks for by a name, no author can be in its way. */
class ThemeNamesTest {
    private static final Pattern IDS = Pattern.compile(
            "\\b(?:id|for|name|list|popovertarget|aria-(?:labelledby|controls|describedby))=\"([^\"]*)\"");
    /** Names of other things than elements: what browsers and previews read in a page's head. */
    private static final Pattern META = Pattern.compile("<meta [^>]*>");

    private static final Pattern LOOKED_UP = Pattern.compile("(?:getElementById|byId)\\(\"([^\"]*)\"");
    private static final Pattern MADE = Pattern.compile("\\.id = ([^;]*);");
    private static final Pattern SELECTED = Pattern.compile(
            "(?:document\\.querySelector(?:All)?|\\beach|\\.target\\.(?:closest|matches)|\\bplace\\.closest)\\(\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)\\}");
    private static final Pattern HIDES = Pattern.compile(
            "position:\\s*(fixed|absolute|sticky)|display:\\s*none|visibility:\\s*hid"
                    + "|opacity:\\s*0;|clip-path|clip:|content-visibility:\\s*hidden|font-size:\\s*0;|pointer-events:\\s*none");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    /** Elements and attributes that no author can write where HTML is made safe. */
    private static final Pattern NOT_OF_AUTHORS =
            Pattern.compile("(^|[\\s>+~(,])(dialog|button|select|input|textarea|iframe|nav|main|header|footer"
                    + "|template|meta|label|math|mo|body|html|svg|img|video|audio)\\b|:root|\\[(data-|id|role|popover|type|aria-|hidden|tabindex"
                    + "|open|inert|poster|contenteditable)|:popover-open|::backdrop|#");

    private static List<String> texts(String folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(theme().resolve(folder))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(suffix))
                    .sorted()
                    .toList()) {
                if (!file.toString().contains("vendor")) {
                    texts.add(Files.readString(file));
                }
            }
            assertThat(texts).as(folder).isNotEmpty();
            return texts;
        }
    }

    /** The theme's own files, whether or not its module has been packed into a jar. */
    private static Path theme() {
        return Path.of("..", "themes", "src", "main", "resources", "courseware", "themes", "default");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(ThemeNamesTest::group).toList();
    }

    private static String group(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static boolean isOutOfReach(String selector) {
        String whatMatches = selector.replaceAll(":not\\([^)]*\\)", "");
        return NOT_OF_AUTHORS.matcher(whatMatches).find()
                || !CLASS.matcher(whatMatches).find()
                || found(CLASS, whatMatches).stream().anyMatch(ThemeNames::isReserved);
    }

    private static Stream<String> selectors(String list) {
        return Arrays.stream(list.split(",(?![^(]*\\))")).map(String::strip);
    }

    @Test
    void each_id_of_a_template_has_the_sign_that_no_author_can_write() throws IOException {
        for (String template : texts("templates", ".ftlh")) {
            for (String ids : found(IDS, META.matcher(template).replaceAll(""))) {
                assertThat(ids.split(" "))
                        .allMatch(id -> id.startsWith("${") && id.endsWith("}") || ThemeNames.isThemes(id), ids);
            }
        }
    }

    @Test
    void scripts_look_for_and_make_such_ids_alone() throws IOException {
        for (String script : texts("assets", ".js")) {
            assertThat(found(LOOKED_UP, script)).allMatch(ThemeNames::isThemes);
            assertThat(found(MADE, script))
                    .allMatch(made -> ThemeNames.isThemes(made) || made.matches("(content|input|made)\\.id \\+.*"));
        }
    }

    @Test
    void what_scripts_look_for_in_a_page_by_class_is_not_an_authors_to_give() throws IOException {
        for (String script : texts("assets", ".js")) {
            assertThat(found(SELECTED, script).stream().flatMap(ThemeNamesTest::selectors))
                    .allMatch(ThemeNamesTest::isOutOfReach);
        }
    }

    @Test
    void what_the_layout_hides_or_takes_out_of_the_text_is_not_an_authors_to_give() throws IOException {
        for (String sheet : texts("assets/css", ".css")) {
            for (MatchResult rule : RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""))
                    .results()
                    .toList()) {
                if (HIDES.matcher(rule.group(2)).find()) {
                    assertThat(selectors(rule.group(1).strip())).allMatch(ThemeNamesTest::isOutOfReach);
                }
            }
        }
    }
}
