package dev.courseware.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.ExtensionJar;
import dev.courseware.TinyCourse;
import dev.courseware.check.words.Losses;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.extension.DialogShape.Kind;
import dev.courseware.extension.DialogShape.Piece;
import dev.courseware.extension.loading.Provided;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.ScriptParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes of dialogs that come in jars. */
class AddedDialogShapesTest {
    /** Reads {@code #chat}, {@code <Ann|0:05> text}, {@code ** what happens}, and {@code &amp;}. */
    private static final String CHAT = """
        package acme;

        import dev.courseware.extension.DialogShape;
        import java.util.ArrayList;
        import java.util.List;

        public final class Chat implements DialogShape {
            public String name() {
                return "acme-chat";
            }

            public String description() {
                return "chats of Acme";
            }

            public boolean recognises(List<String> lines) {
                return lines.get(0).equals("#chat export");
            }

            public List<Piece> pieces(List<String> lines) {
                List<Piece> pieces = new ArrayList<>();
                pieces.add(Piece.of(Kind.MARKUP, 0, 0, lines.get(0).length(), lines));
                for (int i = 1; i < lines.size(); i++) {
                    String line = lines.get(i);
                    int bar = line.indexOf('|');
                    int close = line.indexOf('>');
                    if (line.startsWith("<") && bar > 0 && bar < close) {
                        pieces.add(Piece.of(Kind.MARKUP, i, 0, 1, lines));
                        pieces.add(Piece.of(Kind.SPEAKER, i, 1, bar, lines));
                        pieces.add(Piece.of(Kind.MARKUP, i, bar, bar + 1, lines));
                        pieces.add(Piece.of(Kind.TIME, i, bar + 1, close, lines));
                        pieces.add(Piece.of(Kind.MARKUP, i, close, close + 1, lines));
                    } else if (line.startsWith("** ")) {
                        pieces.add(Piece.of(Kind.MARKUP, i, 0, 3, lines));
                        pieces.add(Piece.of(Kind.DIRECTION, i, 3, line.length(), lines));
                    }
                    int sign = line.indexOf("&amp;");
                    if (sign >= 0) {
                        pieces.add(new Piece(Kind.TEXT, i, sign, sign + 5, "&"));
                    }
                }
                return pieces;
            }
        }
        """;

    private static final String SCRIPT = """
        #chat export
        <Ann|0:05> Who keeps time?
        Nobody does.

        ** A clock strikes.
        <Ben|0:09> Clocks &amp; watches: they drift.
        """;

    @TempDir
    Path folder;

    private ExtensionJar chat(String jar, String source) {
        return ExtensionJar.in(folder, jar).source("acme.Chat", source).provides(DialogShape.class, "acme.Chat");
    }

    private TinyCourse course(String files, ExtensionJar... jars) {
        return TinyCourse.in(folder, files)
                .extensions(ExtensionJar.loader(jars))
                .build();
    }

    private TinyCourse talk(ExtensionJar... jars) {
        return course("-- lessons/1-talk.dialog.md --\n" + SCRIPT, jars);
    }

    @Test
    void a_script_in_the_shape_of_a_jar_is_a_conversation_in_every_output() {
        TinyCourse course = talk(chat("acme.jar", CHAT));

        assertThat(course.problems()).isEmpty();
        assertThat(course.main("talk.html"))
                .contains("Ann", "Who keeps time?", "Nobody does.", "A clock strikes.", "Ben")
                .contains("Clocks &amp; watches")
                .doesNotContain("chat export", "&lt;");
        assertThat(course.read("talk.vtt")).contains("00:00:05.000 -->", "00:00:09.000 -->");
        assertThat(course.report().readings().get(0).shape()).isEqualTo("chats of Acme");
    }

    @Test
    void it_is_read_where_it_stands_in_a_lesson_or_in_a_file_of_its_own_too() {
        String fence = SCRIPT.lines().map(line -> "  " + line + "\n").reduce("", String::concat);
        TinyCourse course = course(
                "-- lessons/1-a.md --\n# A\n\n- A talk:\n\n  ```dialog\n" + fence + "  ```\n"
                        + "-- lessons/2-b.dialog.md --\n---\nsource: talk.txt\n---\n"
                        + "-- lessons/talk.txt --\n" + SCRIPT,
                chat("acme.jar", CHAT));

        assertThat(course.problems()).isEmpty();
        for (String page : List.of("a.html", "b.html")) {
            assertThat(course.main(page)).contains("Who keeps time?").doesNotContain("chat export");
        }
    }

    @Test
    void a_script_that_it_doesn_t_recognise_is_read_as_ever() {
        TinyCourse course = course("-- lessons/1-talk.dialog.md --\nAnn: Hi.\nBen: Bye.\n", chat("acme.jar", CHAT));

        assertThat(course.problems()).isEmpty();
        assertThat(course.report().readings().get(0).shape()).isEqualTo("labelled lines");
    }

    @Test
    void one_that_fails_is_told_by_its_jar_and_the_script_is_read_without_it() {
        for (String failing : List.of(
                CHAT.replace("return pieces;", "throw new IllegalStateException(\"no chat\");"),
                CHAT.replace("return pieces;", "throw new NoSuchMethodError(\"no chat\");"),
                CHAT.replace("return pieces;", "return null;"),
                CHAT.replace("i, close, close + 1", "i, 0, 1"))) {
            TinyCourse course = talk(chat("acme.jar", failing));

            assertThat(course.problems("extension-failed"))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "lessons/1-talk.dialog.md: warning: the shape of dialogs «acme-chat» of acme.jar failed: ");
            assertThat(course.main("talk.html")).contains("Who keeps time?");
        }
    }

    @Test
    void of_two_with_one_name_the_second_is_told_by_its_jar() {
        ExtensionJar other = ExtensionJar.in(folder, "other.jar")
                .source("acme.Other", CHAT.replace("class Chat", "class Other"))
                .provides(DialogShape.class, "acme.Other");

        assertThat(talk(chat("acme.jar", CHAT), other).onlyProblem())
                .startsWith(
                        "other.jar: warning: its shape of dialogs «acme-chat» has the same name as one of acme.jar");
    }

    /** Names nothing but who speaks. */
    private static final class Bars implements DialogShape {
        @Override
        public String name() {
            return "acme-bars";
        }

        @Override
        public String description() {
            return "bars";
        }

        @Override
        public boolean recognises(List<String> lines) {
            return true;
        }

        @Override
        public List<Piece> pieces(List<String> lines) {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                int bar = lines.get(i).indexOf('|');
                if (bar > 0) {
                    pieces.add(Piece.of(Kind.SPEAKER, i, 0, bar, lines));
                    pieces.add(Piece.of(Kind.MARKUP, i, bar, bar + 1, lines));
                }
                int tag = lines.get(i).indexOf("<x>");
                if (tag > 0) {
                    pieces.add(Piece.of(Kind.MARKUP, i, tag, tag + 3, lines));
                }
            }
            return pieces;
        }
    }

    private static Dialog read(String script) {
        return ScriptParser.parse(
                script,
                List.of(),
                "talk.dialog.md",
                1,
                List.of(new Provided<>(new Bars(), "shape", "acme-bars", "acme.jar")),
                new Diagnostics());
    }

    @Test
    void what_it_calls_nothing_is_said() {
        List<Turn> turns = read("Ann| One <x>two.\nThree.\nBen |\nFour.").turns();

        assertThat(turns).extracting(Turn::text).containsExactly("One two.\nThree.", "Four.");
        assertThat(turns).extracting(turn -> turn.position().line()).containsExactly(1, 3);
        assertThat(turns.get(0).textPosition().column()).isEqualTo(6);
    }

    @Test
    void its_words_are_compared_with_the_source() {
        String script = "Ann| One two.\nBen| Three four.\n";
        Dialog dialog = read(script);

        assertThat(Losses.of(dialog, script, List.of())).isEmpty();
        assertThat(Losses.of(dialog, script + "Five six.\n", List.of()))
                .containsExactly("3:1 «Five six» is missing from the page (2 words)");
    }
}
