package dev.courseware.render.site;

import dev.courseware.json.JsonWriter;
import dev.courseware.model.Course;
import dev.courseware.model.Html;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Publication;
import dev.courseware.model.ResolvedFrontMatter;
import dev.courseware.model.SiteImage;
import dev.courseware.model.SitePath;
import dev.courseware.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What catalogues read: the course and its lessons in the words of schema.org, as JSON-LD. Immutable. */
final class StructuredData {
    private static final String CONTEXT = "@context";
    private static final String SCHEMA = "https://schema.org";
    private static final String TYPE = "@type";
    private static final int MOST_PARTS = 200;

    private final Outline outline;
    private final Course course;
    private final Optional<SiteImage> courseImage;

    StructuredData(Outline outline, Optional<SiteImage> courseImage) {
        this.outline = outline;
        this.course = outline.course();
        this.courseImage = courseImage;
    }

    /** The front page's. */
    Html course(PageRef home, String description, List<String> teaches, int minutes) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(CONTEXT, SCHEMA);
        data.put(TYPE, "Course");
        data.put("name", course.title());
        put(data, "description", description);
        common(data, home, course.publication(), courseImage, teaches, minutes);
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Unit unit : outline.units()) {
            if (unit.page().kind() == PageKind.UNIT && parts.size() < MOST_PARTS) {
                Map<String, Object> part = new LinkedHashMap<>();
                part.put(TYPE, "LearningResource");
                part.put("name", unit.page().title());
                put(part, "description", unit.page().frontMatter().description());
                put(part, "url", url(unit.page()));
                parts.add(part);
            }
        }
        if (!parts.isEmpty()) {
            data.put("hasPart", parts);
        }
        return script(data);
    }

    /** A lesson's or dialog's. */
    Html lesson(PageRef page, ResolvedFrontMatter head, List<String> teaches, int minutes) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(CONTEXT, SCHEMA);
        data.put(TYPE, "LearningResource");
        data.put("name", page.title());
        put(data, "description", page.frontMatter().description());
        data.put("learningResourceType", page.kind() == PageKind.DIALOG ? "dialog" : "lesson");
        common(data, page, page.frontMatter().publication(), head.image(), teaches, minutes);
        if (!head.prerequisites().isEmpty()) {
            data.put(
                    "competencyRequired",
                    head.prerequisites().stream().map(PageRef::title).toList());
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put(TYPE, "Course");
        whole.put("name", course.title());
        put(whole, "url", url(outline.home()));
        data.put("isPartOf", whole);
        return script(data);
    }

    private void common(
            Map<String, Object> data,
            PageRef page,
            Publication publication,
            Optional<SiteImage> image,
            List<String> teaches,
            int minutes) {
        put(data, "url", url(page));
        data.put("inLanguage", course.language());
        String level = publication.level().isEmpty() ? course.publication().level() : publication.level();
        put(data, "educationalLevel", level);
        if (!teaches.isEmpty()) {
            data.put("teaches", teaches);
        }
        if (minutes > 0) {
            data.put("timeRequired", duration(minutes));
        }
        publication.date().ifPresent(date -> data.put("datePublished", date.toString()));
        publication.updated().ifPresent(date -> data.put("dateModified", date.toString()));
        if (!course.authors().isEmpty()) {
            data.put(
                    "author",
                    course.authors().stream()
                            .map(name -> {
                                Map<String, Object> author = new LinkedHashMap<>();
                                author.put(TYPE, "Person");
                                author.put("name", name);
                                return author;
                            })
                            .toList());
        }
        put(data, "license", course.licence());
        if (!course.url().isEmpty()) {
            image.or(() -> courseImage).ifPresent(shown -> data.put("image", course.url() + shown.address()));
        }
    }

    /** ISO 8601: {@code PT9M}, {@code PT2H30M}. */
    static String duration(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        return "PT" + (hours > 0 ? hours + "H" : "") + (rest > 0 ? rest + "M" : "");
    }

    private String url(PageRef page) {
        return course.url().isEmpty() ? "" : course.url() + SitePath.encode(page.file());
    }

    private static void put(Map<String, Object> data, String key, String text) {
        if (!text.isEmpty()) {
            data.put(key, text);
        }
    }

    /**
     * A reader that takes the page for XML decodes entities in a script element, and an ampersand in a text would look
     * like one.
     */
    private static Html script(Map<String, Object> data) {
        return new Html(JsonWriter.write(data).replace("&", "\\u0026"));
    }
}
