package dev.courseware.fuzz;

import dev.courseware.parse.HostileText;
import dev.courseware.spec.SpecExample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the courses of a seed: whole ones, mutations of what authors write, and hostile texts. */
final class CaseMaker {
    private static final List<String> SPECS = List.of(
            "alerts",
            "charts",
            "code",
            "containers",
            "data",
            "definitions",
            "demo",
            "explained-code",
            "footnotes",
            "formulas",
            "headings",
            "html",
            "inline",
            "lists",
            "quizzes",
            "slides",
            "tables",
            "tabs",
            "terms");
    private static final Path EXAMPLE = Path.of(System.getProperty("basedir", "."), "../content/lessons");

    private final long seed;
    private final List<String> written = new ArrayList<>();
    private final HostileText[] hostile = HostileText.all();

    CaseMaker(long seed) {
        this.seed = seed;
        for (String spec : SPECS) {
            SpecExample.of("/spec/" + spec + ".md").forEach(example -> written.add(example.source()));
        }
        try (Stream<Path> lessons = Files.walk(EXAMPLE)) {
            for (Path lesson : lessons.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                written.add(Files.readString(lesson).replaceAll("]\\((?!https?:)[^)\\s]*", "](https://example.org/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Case make(long number) {
        Dice dice = new Dice(seed * 1_000_003L + number);
        Map<String, String> files = new TreeMap<>();
        ScriptMaker scripts = new ScriptMaker(dice);
        common(dice, scripts, files);
        switch (dice.below(4)) {
            case 0 -> mutated(dice, files);
            case 1 -> hostile(dice, files);
            default -> course(dice, scripts, files);
        }
        return new Case(number, files);
    }

    private static void common(Dice dice, ScriptMaker scripts, Map<String, String> files) {
        files.put(
                "course.yml",
                "title: Fuzz\nhtml: " + dice.of("safe", "safe", "safe", "escape", "trusted") + "\nglossary: "
                        + dice.of("links", "first-use") + dice.of("", "\nurl: https://example.org/")
                        + dice.of("", "\nprint: false")
                        + dice.of("", "\nlanguage: de") + "\n");
        files.put("glossary.md", "Quorum\n: More than half.\n\nNode\n: A machine.\n");
        files.put("lessons/index.md", "# Welcome\n");
        files.put("lessons/01-unit/index.md", "# Unit\n");
        files.put("lessons/01-unit/img/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"/>\n");
        files.put("src/Node.java", "class Node {\n    // region send\n    void send() {}\n    // endregion\n}\n");
        files.put(
                "lessons/src/Node.java", "class Node {\n    // region send\n    void send() {}\n    // endregion\n}\n");
        files.put("lessons/01-unit/90-talk.dialog.md", scripts.labelled(4));
    }

    private static void course(Dice dice, ScriptMaker scripts, Map<String, String> files) {
        int lessons = 1 + dice.below(5);
        List<String> targets = new ArrayList<>(
                List.of("https://example.org/", "index.md", "90-talk.dialog.md", "90-talk.dialog.md#t1", "#end"));
        for (int i = 0; i < lessons; i++) {
            targets.add(name(i) + "#end");
        }
        BlockMaker blocks = new BlockMaker(dice, new InlineMaker(dice, targets), scripts);
        for (int i = 0; i < lessons; i++) {
            String head = dice.of(
                    "",
                    "---\ntitle: Lesson " + i + "\ntags: [a, B]\nobjectives:\n  - do it\n---\n",
                    "---\nslides: none\n---\n");
            files.put("lessons/01-unit/" + name(i), head + blocks.lesson("Lesson " + i) + "\n## End {#end}\n");
        }
        for (int i = dice.below(3); i > 0; i--) {
            files.put("lessons/01-unit/8" + i + "-script.dialog." + dice.of("md", "txt"), scripts.script());
        }
        if (dice.once(3)) {
            files.put("lessons/01-unit/70-deck.slides.md", blocks.lesson("Deck") + "\n## End {#end}\n");
        }
        if (dice.once(3)) {
            String svg = dice.of(
                    "<script>x()</script>",
                    "<rect onload=\"x()\"/>",
                    "<a href=\"javascript:x()\"><text>a</text></a>",
                    "<style>@import url(https://example.org/)</style>",
                    "<image href=\"https://example.org/\"/>",
                    "<text>é &amp; b</text>",
                    "<!DOCTYPE x>");
            files.put(
                    "lessons/01-unit/img/dot.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">" + svg + "</svg>\n");
        }
    }

    private static String name(int lesson) {
        return "0" + (lesson + 1) + "-lesson.md";
    }

    private void mutated(Dice dice, Map<String, String> files) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + dice.below(4); left > 0; left--) {
            text.append(dice.of(written)).append("\n\n");
        }
        String name = dice.once(5) ? "01-page.dialog.md" : dice.once(8) ? "01-page.slides.md" : "01-page.md";
        files.put("lessons/01-unit/" + name, new Mutation(dice).of(text.toString()));
        if (dice.once(6)) {
            String path = dice.of(
                    "course.yml", "glossary.md", "lessons/index.md", "lessons/01-unit/img/dot.svg", "src/Node.java");
            files.put(path, new Mutation(dice).of(files.get(path)));
        }
    }

    private void hostile(Dice dice, Map<String, String> files) {
        HostileText text = hostile[dice.below(hostile.length)];
        int size = 1 + text.size() / (10 + dice.below(90));
        String written = text.text().apply(size);
        String language = dice.of(
                "java", "js", "markdown", "html", "python", "css", "sql", "bash", "math", "mermaid", "csv {table}");
        String whole = switch (dice.below(4)) {
            case 0 -> "A: " + written + "\nB: " + text.text().apply(Math.min(size, 20)) + "\n";
            case 1 -> "`".repeat(12) + language + "\n" + written + "\n" + "`".repeat(12) + "\n";
            case 2 -> new Mutation(dice).of(written);
            default -> written;
        };
        files.put("lessons/01-unit/01-page" + dice.of(".md", ".md", ".dialog.md", ".slides.md"), whole);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
