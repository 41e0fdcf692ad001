package dev.courseware.incremental;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** A course that people work on: what its files say, and the steps in which they change. */
final class LivingCourse {
    final Random random;
    final List<Unit> units = new ArrayList<>();
    final Map<String, Integer> snippets = new TreeMap<>();
    final Map<String, Integer> drawings = new TreeMap<>();
    /** What takes a drawing's place where the page is dark. */
    final Map<String, Integer> twins = new TreeMap<>();

    final Map<String, Integer> photographs = new TreeMap<>();
    String title = "Living";
    String url = "";
    boolean drafts;
    int terms;
    int look;
    int foot;
    int words;
    int counter;

    /** @param lessons how many there are at first */
    LivingCourse(long seed, int lessons) {
        random = new Random(seed);
        for (int i = 0; i < Math.max(2, lessons / 12); i++) {
            units.add(new Unit(next("unit")));
        }
        for (int i = 0; i < 4; i++) {
            snippets.put("lessons/code/s" + i + ".py", i);
            drawings.put("lessons/img/d" + i + ".svg", i);
        }
        photographs.put("lessons/img/photo.png", 0);
        for (int i = 0; i < lessons; i++) {
            add();
        }
        units.forEach(unit -> unit.lessons.forEach(this::furnish));
    }

    /** A folder of lessons. */
    static final class Unit {
        final String folder;
        final List<Page> lessons = new ArrayList<>();
        /** Its own page, or null. */
        Page index;

        Unit(String folder) {
            this.folder = folder;
        }

        /** What it is called as long as it has no page of its own. */
        String title() {
            return folder.replace("unit-", "Unit ");
        }
    }

    /** A lesson, a dialog or a unit's page. */
    static final class Page {
        Unit unit;
        String name;
        String title;
        int text;
        int weight;
        boolean dialog;
        boolean deck;
        String tag = "";
        String description = "";
        String snippet = "";
        String drawing = "";
        String photograph = "";
        boolean term;
        boolean formula;
        boolean keyPoint;
        boolean html;
        boolean odd;
        Page linked;
        Page named;
        Page before;
        Page quoted;

        String path() {
            return "lessons/" + unit.folder + "/" + name + (dialog ? ".dialog.md" : ".md");
        }

        String address() {
            return unit.folder + "/" + name;
        }
    }

    private String next(String word) {
        return word + "-" + ++counter;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    List<Page> lessons() {
        return units.stream().flatMap(unit -> unit.lessons.stream()).toList();
    }

    Page add() {
        Page page = new Page();
        page.unit = any(units);
        page.name = next("lesson");
        page.title = "Title " + counter;
        page.dialog = random.nextInt(5) == 0;
        page.deck = random.nextInt(3) == 0;
        page.unit.lessons.add(page);
        return page;
    }

    /** Lets a lesson name others and show files. */
    void furnish(Page page) {
        List<Page> others = lessons().stream().filter(other -> other != page).toList();
        List<Page> dialogs = others.stream().filter(other -> other.dialog).toList();
        page.linked = random.nextInt(3) == 0 ? any(others) : null;
        page.named = random.nextInt(6) == 0 ? any(others) : null;
        page.before = random.nextInt(6) == 0 ? any(others) : null;
        page.quoted = !page.dialog && !dialogs.isEmpty() && random.nextInt(6) == 0 ? any(dialogs) : null;
        page.snippet = random.nextInt(4) == 0 ? any(List.copyOf(snippets.keySet())) : "";
        page.drawing = random.nextInt(4) == 0 ? any(List.copyOf(drawings.keySet())) : "";
        page.photograph = random.nextInt(9) == 0 ? any(List.copyOf(photographs.keySet())) : "";
        page.term = random.nextInt(4) == 0;
        page.formula = random.nextInt(6) == 0;
        page.keyPoint = random.nextInt(5) == 0;
        page.html = random.nextInt(8) == 0;
        page.odd = random.nextInt(8) == 0;
        page.tag = random.nextInt(5) == 0 ? any(List.of("red", "green")) : "";
        page.description = random.nextInt(4) == 0 ? "About " + random.nextInt(9) : "";
    }

    /** Whether another one would miss it. */
    boolean isNamed(Page page) {
        return lessons().stream()
                .anyMatch(other ->
                        other.linked == page || other.named == page || other.before == page || other.quoted == page);
    }

    /** All files as they are to stand. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "course.yml", "title: " + title + "\n" + "cast:\n  A: Ada\n  B: Bob\n");
        put(files, "glossary.md", "# Terms\n\nQuorum\n: More than half of them, number " + terms + ".\n");
        if (look > 0) {
            put(files, "theme/extra.css", "main { --own: " + look + " }\n");
        }
        if (foot > 0) {
            put(
                    files,
                    "theme/templates/foot.ftlh",
                    "<#macro foot home course about=true><footer>Foot " + foot + " <#nested></footer></#macro>\n");
        }
        if (words > 0) {
            put(files, "theme/words/en.properties", "home = Way home " + words + "\n");
        }
        put(files, "lessons/index.md", "# Front\n\nWelcome.\n");
        snippets.forEach((path, version) -> put(files, path, "value = " + (100 + version) + "\nprint(value)\n"));
        drawings.forEach((path, version) -> put(files, path, drawing(version)));
        twins.forEach((path, version) -> put(files, path, drawing(version)));
        photographs.forEach((path, version) -> files.put(path, photograph(version)));
        for (Unit unit : units) {
            unit.lessons.forEach(page -> put(files, page.path(), text(page)));
            if (unit.index != null) {
                put(files, unit.index.path(), "# " + unit.index.title + "\n\nText " + unit.index.text + ".\n");
            }
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String drawing(int version) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 90\"><rect width=\"" + (10 + version)
                + "\" height=\"9\"/></svg>\n";
    }

    private static byte[] photograph(int version) {
        BufferedImage image = new BufferedImage(700, 40, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(version);
        for (int x = 0; x < 700; x++) {
            for (int y = 0; y < 40; y++) {
                image.setRGB(x, y, noise.nextInt(1 << 24));
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a page's source. */
    String text(Page page) {
        StringBuilder out = new StringBuilder("---\n");
        if (page.dialog) {
            out.append("title: ").append(page.title).append('\n');
        }
        out.append("slides: ").append(page.deck ? "auto" : "none").append('\n');
        if (page.weight != 0) {
            out.append("weight: ").append(page.weight).append('\n');
        }
        if (!page.tag.isEmpty()) {
            out.append("tags: [").append(page.tag).append("]\n");
        }
        if (!page.description.isEmpty()) {
            out.append("description: ").append(page.description).append('\n');
        }
        if (page.odd) {
            out.append("odd: what nobody reads\n");
        }
        optional(page.before, page)
                .ifPresent(path -> out.append("prerequisites: [").append(path).append("]\n"));
        out.append("---\n\n");
        if (page.dialog) {
            out.append("A: Why is it so, version ").append(page.text).append("?\n\nB: Because of this");
            optional(page.linked, page)
                    .ifPresent(path -> out.append(", see [that](").append(path).append(")"));
            return out.append(".\n").toString();
        }
        out.append("# ")
                .append(page.title)
                .append("\n\nA paragraph in version ")
                .append(page.text)
                .append(".\n\n");
        optional(page.linked, page)
                .ifPresent(path -> out.append("See [that](").append(path).append(").\n\n"));
        optional(page.named, page)
                .ifPresent(path -> out.append("And [](").append(path).append(").\n\n"));
        optional(page.quoted, page)
                .ifPresent(path -> out.append("::: dialog src=").append(path).append(" from=t1 to=t1\n:::\n\n"));
        if (!page.snippet.isEmpty()) {
            out.append("```python\ninclude: ../")
                    .append(page.snippet.substring(8))
                    .append("\n```\n\n");
        }
        if (!page.drawing.isEmpty()) {
            out.append("![A drawing](../").append(page.drawing.substring(8)).append(")\n\n");
        }
        if (!page.photograph.isEmpty()) {
            out.append("![A photograph](../")
                    .append(page.photograph.substring(8))
                    .append(")\n\n");
        }
        out.append(page.term ? "A [[quorum]] decides.\n\n" : "");
        out.append(page.formula ? "It holds that $a^2 = b$.\n\n" : "");
        out.append(page.keyPoint ? "::: keypoints\nRemember " + page.text + ".\n:::\n\n" : "");
        out.append(page.html ? "<blockquote cite=\"other.html\">A quote.</blockquote>\n\n" : "");
        return out.append(page.odd ? "[^1]: Nobody refers to this.\n" : "").toString();
    }

    private static Optional<String> optional(Page target, Page from) {
        return Optional.ofNullable(target)
                .map(to -> "../" + to.unit.folder + "/"
                        + to.path().substring(to.path().lastIndexOf('/') + 1));
    }
}
