package dev.courseware.fuzz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes whole courses: lessons that refer to each other, scripts, decks, drawings and files of any name. */
final class CourseMaker {
    /** Stands in files that aren't to be published. */
    static final String HIDDEN = "nobody-may-read-this";

    private static final String[] THEME_NAMES = {
        "Overview", "Help", "Progress", "Listening", "Main", "Contents", "Scheme", "Print", "Now", "Next", "Step",
                "Clock",
        "Search", "Terms", "Quiz", "Module", "Exports", "Menu", "Notes", "Top", "Text", "Fn 1", "Footnotes", "Slide 1",
        "Constructor", "To string", "İstanbul", "ﬁne", "100 %", "?", "!!!", "C#", "<b>", "a/b", "分散"
    };

    private static final String[] SHOWN = {
        "[x](<FILE>)",
        "![x](<FILE>)",
        "See ![x](<FILE>) here.",
        "# A {background=\"FILE\"}",
        "![v](v.mp4){.silent poster=\"FILE\"}",
        "```java\ninclude: FILE\n```",
        "[x]: <FILE>\n\n[x]"
    };

    private static final String[] NAMES = {
        "a.html",
        "a.html~",
        "a.html!",
        "a.HTML-",
        "a.xhtml",
        "a.svgz",
        "a.js",
        "a.xml",
        "a.txt/b.html",
        "a.htm\u0131",
        "data.csv",
        "A.ZIP",
        "Main.java",
        "Makefile",
        "face",
        "a.!!",
        "a.gif~",
        "a.json!html",
        "index.html",
        "90-talk.txt",
        "talk.txt",
        "talk.vtt",
        "robots.txt",
        "../../.env",
        "../.git/config",
        ".hidden.txt",
        "../../course.yml",
        "z\u00fcrich.txt",
        "zu\u0308rich.txt",
        "a%41.txt",
        "a b.txt",
        "a+b.pdf",
        "con.txt",
        "a..txt"
    };

    /** Every rule an info, so that what is an error elsewhere gives a site; a missing place would be told of that site. */
    private static final String LOWERED = Arrays.stream(CoreRule.values())
            .filter(rule -> rule.kind() == Rule.Kind.RULE && rule != CoreRule.LINK_ANCHOR)
            .map(rule -> "  " + rule.id() + ": info")
            .collect(Collectors.joining("\n", "checks:\n", ""));

    private final Dice dice;
    private final ScriptMaker scripts;
    private final CodeMaker codes;
    private final boolean tame;

    /** @param tame whether it holds nothing that may swallow a word */
    CourseMaker(Dice dice, ScriptMaker scripts, CodeMaker codes, boolean tame) {
        this.dice = dice;
        this.scripts = scripts;
        this.codes = codes;
        this.tame = tame;
    }

    static void common(Dice dice, ScriptMaker scripts, Map<String, String> files) {
        files.put(
                "course.yml",
                "title: Fuzz\nhtml: " + dice.of("safe", "safe", "safe", "escape", "trusted") + "\nglossary: "
                        + dice.of("links", "first-use") + dice.of("", "\nurl: https://example.org/")
                        + dice.of("", "\nprint: false")
                        + dice.of("", "", "\ntypography: plain")
                        + dice.of("", "\nlanguage: de") + dice.of("", "", "\n" + LOWERED) + "\n");
        files.put("glossary.md", "Quorum\n: More than half.\n\nNode\n: A machine.\n");
        files.put("lessons/index.md", "# Welcome\n");
        files.put("lessons/01-unit/index.md", "# Unit\n");
        files.put("lessons/01-unit/img/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"/>\n");
        files.put(
                "lessons/src/Node.java", "class Node {\n    // region send\n    void send() {}\n    // endregion\n}\n");
        files.put("lessons/01-unit/90-talk.dialog.md", scripts.labelled(4));
    }

    void addTo(Map<String, String> files) {
        int lessons = 1 + dice.below(5);
        List<String> targets = new ArrayList<>(
                List.of("https://example.org/", "index.md", "90-talk.dialog.md", "90-talk.dialog.md#t1", "#end"));
        for (int i = 0; i < lessons; i++) {
            targets.add(name(i) + "#end");
        }
        BlockMaker blocks = new BlockMaker(dice, new InlineMaker(dice, targets, tame), scripts, codes);
        for (int i = 0; i < lessons; i++) {
            files.put("lessons/01-unit/" + name(i), head(i) + blocks.lesson(title(i)) + "\n## End {#end}\n");
        }
        for (int i = dice.below(3); i > 0; i--) {
            files.put("lessons/01-unit/8" + i + "-script.dialog." + dice.of("md", "txt"), scripts.script());
        }
        if (dice.once(3)) {
            files.put("lessons/01-unit/70-deck.slides.md", blocks.lesson(title(70)) + "\n## End {#end}\n");
        }
        if (dice.once(3)) {
            files.put("lessons/01-unit/img/dot.svg", new DrawingMaker(dice).svg());
        }
        if (dice.once(3)) {
            published(files);
        }
        if (dice.once(20)) {
            files.put(
                    "lessons/01-unit/60-" + dice.of("分", "x", "é", "e\u0301").repeat(75) + ".md",
                    "# A " + title(60) + "\n");
        }
    }

    private String title(int lesson) {
        return dice.of(
                "Lesson " + lesson,
                "Lesson " + lesson,
                dice.of(THEME_NAMES),
                dice.of("w\u00f6rt ", "分").repeat(80));
    }

    private String head(int lesson) {
        return dice.of(
                "",
                "---\ntitle: Lesson " + lesson + "\ntags: [a, B]\nobjectives:\n  - do it\n---\n",
                "---\nslides: none\n---\n",
                "---\ntitle: 'L''esson: " + lesson + "'\naliases: [old-" + lesson
                        + ".html]\ndescription: >-\n  Two\n  lines\n---\n");
    }

    /** A lesson that shows a file, whatever it is. */
    private void published(Map<String, String> files) {
        String name = dice.once(4) ? "a.png" : dice.of(NAMES);
        String content = name.equals("a.png") && dice.once(2)
                ? dice.of("20x10", "2000x1500", "9000x9000", "1x65000")
                : dice.of(
                        "text",
                        "<!doctype html><title>x</title>",
                        "GIF89a\1\0\1\0<html>",
                        "WEBVTT\n",
                        " \n<svg/>",
                        "\u007fELF");
        String path = Path.of("lessons/01-unit", name).normalize().toString().replace('\\', '/');
        files.putIfAbsent(path, name.startsWith("..") || name.startsWith(".") ? HIDDEN : content);
        files.put("lessons/01-unit/v.mp4", "0000ftypmp42\n");
        files.put("lessons/01-unit/50-files.md", "# Files\n\n" + dice.of(SHOWN).replace("FILE", name) + "\n");
    }

    static String heading(Dice dice) {
        return dice.of(THEME_NAMES);
    }

    private static String name(int lesson) {
        return "0" + (lesson + 1) + "-lesson.md";
    }
}
