package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.DefaultTheme;
import dev.courseware.TinyCourse;
import dev.courseware.language.Message;
import dev.courseware.language.PluralRules;
import dev.courseware.language.WordsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface speaks the language of the course. */
class InterfaceLanguageTest {
    private static final String LESSON = """
        -- lessons/01-unit/index.md --
        # Unit
        -- lessons/01-unit/01-a.md --
        ---
        minutes: 1
        ---
        # A

        ::: exercise
        Do it.
        :::
        -- lessons/01-unit/02-b.md --
        ---
        minutes: 2
        ---
        # B
        """;

    private static final Pattern NAMED =
            Pattern.compile("\\bwords\\.(?!js\\b)(?:forScripts\\.)?([a-zA-Z]+(?:\\.[a-z][a-zA-Z]*)?)(?![\\[a-zA-Z.])");

    /** Templates find these by what they show, and Java asks for the others. */
    private static final Set<String> NAMED_BY_A_VALUE = Set.of(
            "barChart",
            "lineChart",
            "interrupted",
            "trailing",
            "agenda",
            "toCodeMark",
            "spokenFormula",
            "spokenCode",
            "spokenTable",
            "spokenPicture",
            "aimLargest",
            "aimSmallest",
            "conditionAnd",
            "conditionNot",
            "conditionOr",
            "graphOver",
            "labAfter",
            "labOff",
            "labOn",
            "labResults",
            "valuesWith",
            "mistakeOn");

    @TempDir
    private Path folder;

    @Test
    void a_shipped_language_has_every_word_with_the_same_arguments_and_all_forms() throws IOException {
        Map<String, Message> english = DefaultTheme.words("en").messages();
        for (String language : shipped().split(", ")) {
            WordsFile file = DefaultTheme.words(language);
            assertThat(file.messages().keySet()).isEqualTo(english.keySet());
            file.messages().forEach((key, message) -> {
                assertThat(message.arguments())
                        .as(key)
                        .isEqualTo(english.get(key).arguments());
                if (english.get(key).isCounted()) {
                    assertThat(message.forms().keySet()).as(key).isEqualTo(PluralRules.forms(language));
                }
            });
        }
    }

    private static String shipped() throws IOException {
        try (Stream<Path> files = Files.list(DefaultTheme.SOURCES.resolve("words"))) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    @Test
    void every_word_that_a_template_names_is_there_and_none_is_left_that_nobody_names() throws IOException {
        Path templates = DefaultTheme.SOURCES.resolve("templates");
        Set<String> keys = DefaultTheme.words("en").messages().keySet();
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher word = NAMED.matcher(Files.readString(file));
                while (word.find()) {
                    named.add(word.group(1));
                }
            }
        }
        assertThat(keys).containsAll(named);
        Set<String> unnamed = new TreeSet<>(keys);
        unnamed.removeAll(named);
        unnamed.removeIf(key -> key.contains("."));
        assertThat(unnamed).isSubsetOf(NAMED_BY_A_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "DE"})
    void a_german_course_speaks_german_around_its_text(String language) {
        TinyCourse course = course(language, "").build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/a.html").select(".skip").text()).isEqualTo("Zum Text springen");
        assertThat(course.page("unit/a.html").select(".time abbr").attr("title"))
                .isEqualTo("Minute");
        assertThat(course.page("unit/b.html").select(".time abbr").attr("title"))
                .isEqualTo("Minuten");
        assertThat(course.page("unit/a.html").select(".callout .title").text()).isEqualTo("Übung 1");
        assertThat(course.page("index.html")
                        .select(".units header .facts span")
                        .first()
                        .text())
                .isEqualTo("2 Lektionen");
        assertThat(course.page("index.html").select("html").attr("lang")).isEqualTo(language);
    }

    @Test
    void a_file_of_the_course_adds_a_language_and_what_it_lacks_is_english_and_told_once() throws IOException {
        TinyCourse course = course("qab", """
            -- theme/words/qab.properties --
            skip = Aller au texte
            licence = Licence\u00A0: {0}
            lessonCount.one = {0} leçon
            lessonCount.other = {0} leçons
            """).build();
        int all = DefaultTheme.words("en").messages().size();
        assertThat(course.problems())
                .containsExactly("course.yml: info: the interface lacks " + (all - 3) + " of its " + all
                        + " words in «qab», so these are in English"
                        + " (write them into theme/words/qab.properties; there are words in: " + shipped() + ", qab)");
        assertThat(course.page("unit/a.html").select(".skip").text()).isEqualTo("Aller au texte");
        assertThat(course.page("unit/a.html").select(".search-open span").text())
                .isEqualTo("Search");
        assertThat(course.page("index.html")
                        .select(".units header .facts span")
                        .first()
                        .text())
                .isEqualTo("2 leçons");
    }

    @Test
    void a_language_without_any_words_is_told_and_the_interface_is_english() throws IOException {
        TinyCourse course = course("ja", "").build();
        assertThat(course.problems())
                .containsExactly("course.yml: info: the interface has no words in «ja», so it is in English"
                        + " (write them into theme/words/ja.properties; there are words in: " + shipped() + ")");
        assertThat(course.page("unit/a.html").select(".skip").text()).isEqualTo("Skip to the text");
    }

    @Test
    void a_word_can_be_changed_for_one_course() {
        TinyCourse course = course("en", """
            -- theme/words/en.properties --
            titles.exercise = Assignment
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/a.html").select(".callout .title").text()).isEqualTo("Assignment 1");
    }

    @Test
    void slips_in_a_file_of_words_are_told_with_their_lines() {
        TinyCourse course = course("pl", """
            -- theme/words/pl.properties --
            # Polish
            skipp = Do tekstu
            close = Zamknij {0}
            lessonCount.one = {0} lekcja
            lessonCount.other = {0} lekcji
            """).build();
        assertThat(course.problems())
                .contains(
                        "theme/words/pl.properties:2: warning: «skipp» is no word of the interface"
                                + " (did you mean «skip»?)",
                        "theme/words/pl.properties:3: warning: «close» has a place {0} that nothing is put into"
                                + " (English has «Close»)",
                        "theme/words/pl.properties:4: warning: «lessonCount» has no form «few», which some numbers"
                                + " take in this language (add «lessonCount.few = …»)");
        assertThat(course.page("unit/a.html").select(".close, [aria-label*=Zamknij]"))
                .isNotEmpty();
    }

    @Test
    void words_that_cant_be_read_are_told() {
        TinyCourse course = course("de", """
            -- theme/words/de.properties --
            skip = Zum\\u00zz Text
            """).build();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .startsWith("theme/words/de.properties: error: these words can't be read: ");
        assertThat(course.site()).doesNotExist();
    }

    @Test
    void words_in_the_template_that_once_held_them_are_told() {
        TinyCourse course = course("en", """
            -- theme/templates/words.ftlh --
            <#assign skip = "x">
            """).build();
        assertThat(course.problems())
                .containsExactly("theme/templates/words.ftlh: warning: this template isn't used: the words of the"
                        + " interface are no template any more"
                        + " (write those that you changed into theme/words/en.properties, and delete this file)");
    }

    @Test
    void pages_of_a_language_from_right_to_left_run_that_way() {
        TinyCourse course = course("fa", "").build();
        for (String page : new String[] {
            "index.html",
            "unit/a.html",
            "unit/a.slides.html",
            "unit/a.handout.html",
            "unit/a.slides-linear.html",
            "print.html",
            "404.html"
        }) {
            assertThat(course.page(page).select("html").attr("dir")).as(page).isEqualTo("rtl");
        }
        assertThat(course("en", "").build().page("index.html").select("html").hasAttr("dir"))
                .isFalse();
    }

    private TinyCourse course(String language, String files) {
        return TinyCourse.in(folder, "-- course.yml --\ntitle: Tiny\nlanguage: " + language + "\n" + LESSON + files);
    }
}
