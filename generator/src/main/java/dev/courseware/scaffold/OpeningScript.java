package dev.courseware.scaffold;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.ScriptParser;
import dev.courseware.source.Address;
import dev.courseware.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A dialog script that a new course begins with. It becomes a page and a deck without being changed; its speakers
 * become the course's cast, and terms that it explains become the first entries of the glossary.
 *
 * @param fileName the script's name, without folders
 * @param content its bytes
 * @param text its text
 * @param dialog what was read from it
 * @param language the language that it seems to be written in
 */
public record OpeningScript(String fileName, byte[] content, String text, Dialog dialog, String language) {
    private static final List<String> TEXTS = List.of("txt", "md", "markdown", "text");

    /**
     * Reads a script.
     *
     * @param diagnostics receives what can't be read
     * @return empty if nobody speaks in it, which is reported
     */
    public static Optional<OpeningScript> read(String fileName, byte[] content, Diagnostics diagnostics) {
        Optional<String> whole = SourceText.whole(content, fileName, diagnostics);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        Dialog dialog = ScriptParser.parse(whole.get(), List.of(), fileName, 1, diagnostics);
        if (dialog.turns().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder();
        dialog.turns().forEach(turn -> said.append(turn.text()).append('\n'));
        return Optional.of(
                new OpeningScript(fileName, content, whole.get(), dialog, LanguageGuess.of(said.toString())));
    }

    /** A title made of the file's name, {@code "Seed dialog"} of {@code seed-dialog.txt}. */
    public String title() {
        return NewCourse.titleOf(stem()).orElse("1");
    }

    private String stem() {
        int dot = fileName.indexOf('.', 1);
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }

    private String suffix() {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    String course(ScaffoldTexts texts) {
        StringBuilder cast = new StringBuilder();
        List<Speaker> speakers = dialog.cast();
        for (int i = 0; i < speakers.size(); i++) {
            Speaker speaker = speakers.get(i);
            cast.append("  ").append(NewCourse.yaml(speaker.id())).append(":\n");
            cast.append("    name: ").append(NewCourse.yaml(speaker.name())).append('\n');
            if (speakers.size() == 2) {
                cast.append("    role: ")
                        .append(asksMore(i) ? "learner" : "teacher")
                        .append('\n');
                cast.append("    side: ").append(i == 0 ? "start" : "end").append('\n');
            }
        }
        return texts.own("script/course.yml", Map.of("cast", cast.toString().stripTrailing()));
    }

    /** Whether this one of two speakers is the learner: the one who asks more often or, in a tie, says less. */
    private boolean asksMore(int index) {
        long[] questions = new long[2];
        long[] letters = new long[2];
        for (Turn turn : dialog.turns()) {
            int who = turn.speaker().equals(dialog.cast().get(0).id()) ? 0 : 1;
            questions[who] += turn.text()
                    .chars()
                    .filter(c -> c == '?' || c == '？' || c == '؟')
                    .count();
            letters[who] += turn.text().length();
        }
        int other = 1 - index;
        return questions[index] != questions[other]
                ? questions[index] > questions[other]
                : letters[index] < letters[other] || letters[index] == letters[other] && index == 1;
    }

    List<NewFile> lessons(ScaffoldTexts texts) {
        String name = Address.of(stem());
        String front = "---\ntitle: " + NewCourse.yaml(title()) + "\n";
        List<NewFile> files = new ArrayList<>();
        if (TEXTS.contains(suffix()) && !text.startsWith("---")) {
            files.add(
                    new NewFile("lessons/01-" + name + ".dialog.md", front + "---\n\n" + text.stripTrailing() + "\n"));
        } else {
            // Captions, JSON and the like keep their format, so that the tools that made them can update them.
            files.add(new NewFile(
                    "lessons/01-" + name + ".dialog.md",
                    front + "source: " + NewCourse.yaml(name + "." + suffix()) + "\n---\n"));
            files.add(new NewFile("lessons/" + name + "." + suffix(), content));
        }
        return files;
    }

    String glossary(ScaffoldTexts texts) {
        StringBuilder terms = new StringBuilder();
        for (TermFinder.Term term : TermFinder.find(dialog, language)) {
            terms.append(term.name())
                    .append("\n: ")
                    .append(texts.own("script/term.txt", Map.of("said", quoted(term.said())))
                            .strip())
                    .append("\n\n");
        }
        if (terms.isEmpty()) {
            terms.append(texts.own("script/no-term.txt"));
        }
        return texts.own("script/glossary.md", Map.of("terms", terms.toString().stripTrailing()));
    }

    /** Quotes a sentence in a Markdown paragraph, escaping what Markdown would interpret. */
    private static String quoted(String said) {
        return said.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }
}
