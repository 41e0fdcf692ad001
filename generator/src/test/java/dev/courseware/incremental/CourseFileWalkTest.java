package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.check.external.LinkSettings;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.BuildRequest.Memory;
import dev.courseware.pipeline.BuildRequest.Purpose;
import dev.courseware.pipeline.CourseBuilder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever changes in course.yml, in front matter and in which pages there are, a build and a preview that use what the
 * last one left give the same site, to the byte, and tell the same as a clean one. Each part of the course is in one of
 * several versions; a step changes some, and is taken back if nothing can be built then. {@code -Dincremental.steps=1000 -Dincremental.seed=9} takes longer walks.
 */
class CourseFileWalkTest {
    private static final int STEPS = Integer.getInteger("incremental.steps", 12);
    private static final long SEED = Long.getLong("incremental.seed", 7);

    /** What a line of course.yml may be; the first one at first. */
    private static final List<List<String>> LINES = List.of(
            List.of("title: Tiny", "title: Other", "title: \"A & <b>\""),
            List.of("", "description: About it.", "description: Another *one*."),
            List.of("", "authors: [Ann, Ben]", "authors: [Cleo]"),
            List.of("", "licence: CC BY 4.0", "licence: MIT", "licence: Mine"),
            List.of("", "url: https://example.org/", "url: https://example.org/sub/"),
            List.of("", "print: false"),
            List.of("", "language: de", "language: ar"),
            List.of("", "html: escape", "html: trusted"),
            List.of("", "glossary: first-use"),
            List.of("", "typography: plain"),
            List.of("", "slides:\n  ratio: 4:3"),
            List.of(
                    "",
                    "theme: {hue: 30}",
                    "theme: {hue: 250}",
                    "theme: default",
                    "theme: {hue: red}",
                    "theme: {logo: lessons/d.svg}",
                    "theme: {logo: lessons/gone.svg, width: 50}",
                    "theme: {logo: lessons/pic.png, fonts: serif}",
                    "theme: {fonts: sans, width: 80}",
                    "theme: {motif: rings}",
                    "theme: paper"),
            List.of("", "cast:\n  A: Ada", "cast:\n  A: Ann\n  B: Bob", "cast:\n  A: {name: Ada, side: end}"),
            List.of(
                    "",
                    "checks:\n  key-unknown: info",
                    "checks:\n  key-unknown: off",
                    "checks:\n  link-dead: warning",
                    "checks:\n  nothing-such: off"),
            List.of(
                    "",
                    "defaults:\n  slides: none",
                    "defaults:\n  description: By default.",
                    "defaults:\n  draft: true",
                    "defaults:\n  cast:\n    A: Default Ada\n    S: Sue",
                    "defaults:\n  tags: [all]\n  level: beginner",
                    "defaults:\n  title: All one",
                    "defaults:\n  prerequisites: [01-a.md]",
                    "defaults:\n  date: 2024-05-06\n  odd: one",
                    "defaults:\n  image: lessons/pic.png"),
            List.of(
                    "",
                    "notice: Mind [A](lessons/01-a.md).",
                    "notice: Mind [B](lessons/unit/01-b.md) and ![it](lessons/d.svg) [[quorum]].",
                    "notice:\n  kind: warning\n  text: Old $a^2$ [gone](lessons/gone.md)"),
            List.of("", "contact: me@example.org", "contact: https://example.org/us"),
            List.of(
                    "",
                    "repository: https://github.com/owner/course",
                    "repository:\n  address: https://github.com/owner/course\n  branch: next"),
            List.of("", "page:\n  breadcrumbs: false", "page:\n  edit: false", "page:\n  report: false"),
            List.of("", "image: lessons/pic.png", "image: lessons/gone.png"),
            List.of("", "date: 2024-01-02", "level: advanced"),
            List.of("", "odd: nothing", "title: twice", "cast: [", "\ttab"));

    /** What a file may hold; null where there is none. */
    private static final Map<String, List<String>> FILES = files();

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, byte[]> onDisk = new HashMap<>();
    private final int[] lines = new int[LINES.size()];
    private final Map<String, Integer> versions = new TreeMap<>();

    private static Map<String, List<String>> files() {
        Map<String, List<String>> files = new TreeMap<>();
        files.put(
                "lessons/index.md",
                versions("# Front\n\nWelcome.\n", null, "Only text.\n", "---\ndraft: true\n---\n# Draft\n"));
        files.put("lessons/README.md", versions(null, "# Read me\n\nText.\n"));
        files.put(
                "lessons/404.md",
                versions(
                        null,
                        "# Nowhere\n\nGo [home](index.md).\n",
                        "# Lost\n\n![it](d.svg)\n",
                        "---\nodd: key\n---\n\nText\n"));
        files.put(
                "glossary.md",
                versions(
                        null,
                        "# Terms\n\nQuorum\n: Many.\n",
                        "# Words\n\nQuorum\n: More.\n\nAda\n: One.\n",
                        "---\nodd: key\ntitle: Own\n---\n\nQuorum\n: Many.\n"));
        files.put(
                "lessons/01-a.md",
                versions(
                        "# A\n\nText [[quorum]] and [](unit/01-b.md).\n\n::: keypoints\nNote it.\n:::\n\n<b onclick=\"x()\">raw</b>\n",
                        "---\naliases: [old/a]\ntags: [red]\n---\n# A\n\nText quorum, a [link](unit/02-talk.dialog.md).\n",
                        "---\nodd: 1\nignore: [key-unknown]\n---\n# A later\n\nText.\n",
                        "---\nignore: [link-dead, image-large]\naliases: [old/b, old/a]\n---\n# A\n\n[x](gone.md)\n",
                        "Text without a title, http://example.org/a.html\n"));
        files.put(
                "lessons/unit/index.md",
                versions(
                        null,
                        "# Unit own\n\nText.\n",
                        "---\nweight: -5\ndescription: Of it.\n---\n# Unit own\n",
                        "---\ndraft: true\n---\n# U\n"));
        files.put("lessons/unit/README.md", versions(null, "# Unit read me\n\nText.\n"));
        files.put(
                "lessons/unit/01-b.md",
                versions(
                        "# B\n\nWords here.\n\n::: objectives\n- Say it\n:::\n",
                        "---\nprerequisites: [../01-a.md]\nobjectives: [Do it]\n---\n# B\n\nWords *here*.\n\n- one\n- two\n",
                        "---\ncast:\n  B: Own Bob\n---\n# B\n\n::: dialog src=../../scripts/s.md\n:::\n",
                        "# B\n\n::: dialog src=../../scripts/s.md\n:::\n",
                        "# B\n\n::: dialog src=02-talk.dialog.md\n:::\n",
                        "---\nprerequisites: [gone.md]\ntags: [red, blue]\nimage: ../pic.png\ndate: 2024-02-03\n---\n# B\n"));
        files.put(
                "lessons/unit/02-talk.dialog.md",
                versions(
                        "---\ntitle: Talk\n---\n\nA: Why?\n\nB: So.\n",
                        "---\ntitle: Talk on\ncast:\n  A: Here Ada\n---\n\nA: Why?\n\nB: So.\n\nS: Hm.\n",
                        "---\ndraft: true\n---\n\nA: Why?\n\nB: So.\n",
                        null));
        files.put("scripts/s.md", versions("A: Why?\n\nS: So.\n", "---\ntitle: S\n---\n\nA: Why?\n\nS: Thus.\n"));
        files.put(
                "lessons/unit2/01-c.md",
                versions(
                        null,
                        "# C\n\nText.\n",
                        "---\ntype: deck\n---\n# C\n\n## One\n\nText\n",
                        "---\ntags: [blue]\naliases: [old/a]\n---\n# C\n\nText with [A](../01-a.md#a).\n"));
        files.put("lessons/unit2/deep/01-d.md", versions(null, "# D\n\nText.\n"));
        files.put(
                "lessons/d.svg",
                versions(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 8\"/>"));
        files.put("theme/words/en.properties", versions(null, "home = Way home\n"));
        files.put(
                "theme/templates/slides/title.ftlh",
                versions(
                        null,
                        "<p>${deck.course.title} ${deck.course.description} ${deck.course.authors?join(\",\")}</p>\n"));
        return files;
    }

    private static List<String> versions(String... each) {
        return Collections.unmodifiableList(Arrays.asList(each));
    }

    @Test
    void builds_and_previews_are_as_clean_ones_whatever_changes_of_a_course() throws IOException {
        for (String path : FILES.keySet()) {
            versions.put(path, 0);
        }
        write();
        int[] goodLines = lines.clone();
        Map<String, Integer> goodVersions = new TreeMap<>(versions);
        List<String> walk = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            walk.clear();
            for (int k = 0; k <= random.nextInt(3); k++) {
                walk.add(change());
            }
            write();
            boolean good = same("step " + i + " " + walk, "out", false);
            good &= same("step " + i + " " + walk, "preview", true);
            if (good) {
                goodLines = lines.clone();
                goodVersions = new TreeMap<>(versions);
            } else {
                System.arraycopy(goodLines, 0, lines, 0, lines.length);
                versions.putAll(goodVersions);
            }
        }
    }

    private boolean same(String what, String output, boolean preview) throws IOException {
        Map<String, String> old = site(output);
        BuildReport quick = build(output, false, preview);
        BuildReport clean = build("clean-" + output, true, preview);
        String where =
                what + " " + output + "\n" + new String(onDisk.get("course.yml"), StandardCharsets.UTF_8) + versions;
        assertThat(quick.diagnostics()).as(where).isEqualTo(clean.diagnostics());
        assertThat(quick.written()).as(where).isEqualTo(clean.written());
        assertThat(quick.figures()).as(where).isEqualTo(clean.figures());
        assertThat(quick.readings()).as(where).isEqualTo(clean.readings());
        assertThat(List.of(quick.title(), quick.pages(), quick.decks(), quick.dialogs(), quick.files()))
                .as(where)
                .isEqualTo(List.of(clean.title(), clean.pages(), clean.decks(), clean.dialogs(), clean.files()));
        Map<String, String> now = site(output);
        Map<String, String> wanted = clean.written() ? site("clean-" + output) : old;
        Set<String> names = new TreeSet<>(now.keySet());
        names.addAll(wanted.keySet());
        names.removeIf(name -> wanted.containsKey(name) && wanted.get(name).equals(now.get(name)));
        assertThat(names).as(where).isEmpty();
        return clean.written();
    }

    private Map<String, String> site(String output) {
        Path site = folder.resolve(output).resolve("site");
        return Files.exists(site) ? TinyCourse.contents(site, name -> name) : Map.of();
    }

    private BuildReport build(String output, boolean rebuild, boolean preview) throws IOException {
        Path out = folder.resolve(output);
        return CourseBuilder.build(
                new BuildRequest(
                        folder.resolve("course"),
                        out,
                        "",
                        "",
                        false,
                        2,
                        new Memory(out.resolve(".state"), rebuild, true),
                        new Purpose(false, LinkSettings.OFF, preview)),
                BuildListener.SILENT);
    }

    /** Gives a line or a file another version. */
    private String change() {
        if (random.nextBoolean()) {
            int line = random.nextInt(LINES.size());
            lines[line] = random.nextInt(LINES.get(line).size());
            return LINES.get(line).get(lines[line]);
        }
        List<String> paths = List.copyOf(FILES.keySet());
        String path = paths.get(random.nextInt(paths.size()));
        versions.put(path, random.nextInt(FILES.get(path).size()));
        return path + " " + versions.get(path);
    }

    private void write() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder course = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            course.append(LINES.get(i).get(lines[i])).append('\n');
        }
        put(files, "course.yml", course.toString());
        versions.forEach((path, version) -> put(files, path, FILES.get(path).get(version)));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!Arrays.equals(onDisk.get(file.getKey()), file.getValue())) {
                Path path = folder.resolve("course").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
                onDisk.put(file.getKey(), file.getValue());
            }
        }
        for (String gone : Set.copyOf(onDisk.keySet())) {
            if (!files.containsKey(gone)) {
                Files.delete(folder.resolve("course").resolve(gone));
                onDisk.remove(gone);
            }
        }
        Path picture = folder.resolve("course/lessons/pic.png");
        if (!Files.exists(picture)) {
            ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        }
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        if (text != null) {
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
