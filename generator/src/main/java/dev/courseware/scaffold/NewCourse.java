package dev.courseware.scaffold;

import dev.courseware.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a new course.
 *
 * @param title what learners read
 * @param language a BCP 47 tag
 * @param groupId Maven's, for the course's pom
 * @param artifactId Maven's, for the course's pom
 * @param version of courseware
 * @param script the script to begin with; if there is none, the course begins with a sample lesson, conversation and
 *     deck
 */
public record NewCourse(
        String title,
        String language,
        String groupId,
        String artifactId,
        String version,
        Optional<OpeningScript> script) {

    /** Files that are the same in every language, and their paths in the course. */
    private static final Map<String, String> COMMON = common();

    private static final List<String> TEXTS = List.of("README.md", "lessons/index.md");
    private static final String COURSE = "course.yml";
    private static final String GLOSSARY = "glossary.md";

    private static Map<String, String> common() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", "pom.xml");
        files.put("gitignore", ".gitignore");
        files.put("jvm.config", ".mvn/jvm.config");
        files.put("pages.yml", ".github/workflows/pages.yml");
        files.put("gitlab-ci.yml", ".gitlab-ci.yml");
        files.put("course.schema.json", ".courseware/course.schema.json");
        files.put("front-matter.schema.json", ".courseware/front-matter.schema.json");
        return files;
    }

    /** The files to begin with; those that the author will change come first. */
    public List<NewFile> files() {
        ScaffoldTexts texts = new ScaffoldTexts(
                language,
                Map.of(
                        "title", title,
                        "titleYaml", yaml(title),
                        "language", language,
                        "groupId", groupId,
                        "artifactId", artifactId,
                        "version", version));
        List<NewFile> files = new ArrayList<>();
        if (script.isPresent()) {
            files.add(new NewFile(COURSE, script.get().course(texts)));
            files.addAll(script.get().lessons(texts));
            files.add(new NewFile(GLOSSARY, script.get().glossary(texts)));
        } else {
            for (String path : texts.samples()) {
                files.add(new NewFile(path, texts.own(path)));
            }
        }
        for (String path : TEXTS) {
            files.add(new NewFile(path, texts.own(path)));
        }
        COMMON.forEach((name, path) -> files.add(new NewFile(path, texts.common(name))));
        return List.copyOf(files);
    }

    /**
     * Makes a title of a file's or folder's name, {@code "Seed dialog"} of {@code seed-dialog}; empty if the name has
     * no words.
     */
    public static Optional<String> titleOf(String name) {
        String words = name.replaceAll("[-_.\\s]+", " ").strip();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** Writes a string as a YAML value: in quotes unless it consists of plain words. */
    static String yaml(String text) {
        boolean plain =
                text.matches("\\p{L}[\\p{L}\\p{N} ]*") && !text.matches("(?i)true|false|yes|no|on|off|null|y|n");
        return plain ? text : JsonText.quote(text, new StringBuilder()).toString();
    }
}
