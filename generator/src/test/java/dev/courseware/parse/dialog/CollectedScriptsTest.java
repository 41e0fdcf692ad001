package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.Meta;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Scripts as they come from podcasts, interviews, meetings, chats, transcription services, plays and language models, each
 * with what a person reads in it. {@code collected-scripts.txt} holds them: {@code ===== title}, the script,
 * {@code -----}, and its parts in the form of {@link Scripts#parts}.
 */
class CollectedScriptsTest {
    @TestFactory
    Stream<DynamicTest> read_as_a_person_reads_them() throws IOException {
        return scripts()
                .map(script -> DynamicTest.dynamicTest(
                        script.title,
                        () -> assertThat(told(Scripts.read(script.text))).isEqualTo(script.expected)));
    }

    @TestFactory
    Stream<DynamicTest> say_the_same_when_written_as_labelled_lines() throws IOException {
        return scripts()
                .map(script -> DynamicTest.dynamicTest(script.title, () -> {
                    Dialog dialog = Scripts.read(script.text);
                    assertThat(Scripts.read(ScriptWriter.write(dialog)).withoutPositions())
                            .isEqualTo(dialog.withoutPositions());
                }));
    }

    private record Collected(String title, String text, List<String> expected) {}

    private static Stream<Collected> scripts() throws IOException {
        try (InputStream in = CollectedScriptsTest.class.getResourceAsStream("collected-scripts.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Stream.of(all.split("(?m)^===== ")).skip(1).map(CollectedScriptsTest::collected);
        }
    }

    private static Collected collected(String section) {
        int title = section.indexOf('\n');
        int end = section.indexOf("\n-----\n");
        return new Collected(
                section.substring(0, title),
                section.substring(title + 1, end),
                section.substring(end + "\n-----\n".length()).lines().toList());
    }

    private static List<String> told(Dialog dialog) {
        List<String> told = new ArrayList<>();
        if (!dialog.preface().isEmpty()) {
            told.add("preface " + dialog.preface().replace("\n", "/"));
        }
        for (Meta fact : dialog.meta()) {
            told.add("meta " + fact.name() + "=" + fact.text());
        }
        for (String part : Scripts.parts(dialog)) {
            told.add(part.stripTrailing());
        }
        if (!dialog.postscript().isEmpty()) {
            told.add("postscript " + dialog.postscript().replace("\n", "/"));
        }
        return told;
    }
}
