package dev.courseware.fuzz;

import dev.courseware.parse.HostileText;
import dev.courseware.spec.SpecExample;
import java.io.IOException;
import java.io.UncheckedIOException;
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
            "code-of-other-tools",
            "containers",
            "data",
            "definitions",
            "demo",
            "diagrams",
            "explained-code",
            "footnotes",
            "foreign",
            "formulas",
            "headings",
            "html",
            "inline",
            "lists",
            "models",
            "other-tools",
            "quizzes",
            "slides",
            "tables",
            "tabs",
            "terms");
    private static final List<String> COURSES = List.of("../content/lessons", "../content/tour/lessons");

    private static final int MOST_REPEATED = 500;

    private final long seed;
    private final CodeMaker codes;
    private final List<String> written = new ArrayList<>();
    private final HostileText[] hostile = HostileText.all();

    CaseMaker(long seed, CodeMaker codes) {
        this.seed = seed;
        this.codes = codes;
        for (String spec : SPECS) {
            SpecExample.of("/spec/" + spec + ".md").forEach(example -> written.add(example.source()));
        }
        for (String course : COURSES) {
            addLessons(Path.of(System.getProperty("basedir", "."), course));
        }
    }

    private void addLessons(Path folder) {
        try (Stream<Path> lessons = Files.walk(folder)) {
            for (Path lesson : lessons.filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !folder.relativize(path).toString().contains("reference"))
                    .sorted()
                    .toList()) {
                written.add(Files.readString(lesson).replaceAll("]\\((?!https?:)[^)\\s]*", "](https://example.org/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dice of a case, thrown from the beginning. */
    Dice dice(long number) {
        return new Dice(seed * 1_000_003L + number);
    }

    Case make(long number) {
        Dice dice = dice(number);
        Map<String, String> files = new TreeMap<>();
        boolean tame = dice.once(3);
        ScriptMaker scripts = new ScriptMaker(dice, tame);
        CourseMaker.common(dice, scripts, files);
        switch (tame ? 3 : dice.below(4)) {
            case 0 -> mutated(dice, files);
            case 1 -> hostile(dice, files);
            default -> new CourseMaker(dice, scripts, codes, tame).addTo(files);
        }
        return new Case(number, files);
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
                    "course.yml",
                    "glossary.md",
                    "lessons/index.md",
                    "lessons/01-unit/img/dot.svg",
                    "lessons/src/Node.java");
            files.put(path, new Mutation(dice).of(files.get(path)));
        }
    }

    private void hostile(Dice dice, Map<String, String> files) {
        HostileText text = hostile[dice.below(hostile.length)];
        int size = 1 + dice.below(MOST_REPEATED);
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
}
