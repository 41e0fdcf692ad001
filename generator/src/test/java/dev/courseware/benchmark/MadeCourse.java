package dev.courseware.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/** A course of any size, the same each time: units of 20 lessons with prose, lists, a listing and a table. */
final class MadeCourse {
    private static final String[] WORDS = {
        "node",
        "replica",
        "leader",
        "quorum",
        "request",
        "latency",
        "failure",
        "backup",
        "partition",
        "message",
        "log",
        "state",
        "client",
        "server",
        "timeout",
        "retry",
        "queue",
        "shard",
        "cache",
        "consistency"
    };

    private final Random random = new Random(7);

    private MadeCourse() {}

    /** Writes {@code lessons} lessons below a folder; {@code arguments}: how many, {@code auto} or {@code none}, where. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[2]), Integer.parseInt(arguments[0]), arguments[1]);
    }

    static void write(Path course, int lessons, String slides) throws IOException {
        write(course, lessons, slides, number -> "");
    }

    /** {@code more} is what stands at the end of each lesson, by its number. */
    static void write(Path course, int lessons, String slides, IntFunction<String> more) throws IOException {
        new MadeCourse().writeAll(course, lessons, slides, more);
    }

    private void writeAll(Path course, int lessons, String slides, IntFunction<String> more) throws IOException {
        Files.createDirectories(course);
        Files.writeString(course.resolve("course.yml"), "title: Benchmark\ndefaults:\n  slides: " + slides + "\n");
        for (int i = 0; i < lessons; i++) {
            Path unit = course.resolve(String.format(Locale.ROOT, "lessons/unit-%04d", i / 20));
            Files.createDirectories(unit);
            Files.writeString(unit.resolve(String.format(Locale.ROOT, "lesson-%05d.md", i)), lesson(i) + more.apply(i));
        }
    }

    private String lesson(int number) {
        StringBuilder text = new StringBuilder("---\ntitle: Lesson " + number + "\n---\n\n");
        for (int section = 0; section < 4; section++) {
            text.append("## Section ").append(section).append("\n\n");
            text.append(paragraph()).append("\n\n").append(paragraph()).append("\n\n");
            for (int item = 0; item < 4; item++) {
                text.append("- ").append(sentence()).append('\n');
            }
            text.append('\n');
        }
        text.append("```java\nfinal class Node")
                .append(number)
                .append(" {\n    private long seen; // millis\n")
                .append("    boolean alive(long now) { return now - seen < 3_000L; }\n}\n```\n\n");
        text.append("| node | load |\n| --- | ---: |\n");
        for (int row = 0; row < 5; row++) {
            text.append("| ")
                    .append(word())
                    .append(" | ")
                    .append(random.nextInt(99))
                    .append(" |\n");
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(sentence()).append(' ');
        }
        return text.toString().strip();
    }

    private String sentence() {
        StringBuilder text = new StringBuilder("The");
        int marked = random.nextInt(12);
        for (int i = 0; i < 12; i++) {
            text.append(i == marked ? " **" + word() + "**" : " " + word());
        }
        return text.append('.').toString();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
