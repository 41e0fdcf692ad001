package dev.courseware.render.publish;

import dev.courseware.model.Course;
import dev.courseware.model.MadePages;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.model.Publication;
import dev.courseware.model.SitePath;
import dev.courseware.render.OutputFile;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The course's news, by Atom (RFC 4287): the lessons whose authors say when they came out or were changed. A build
 * knows no other dates, since the same sources have to give the same bytes.
 */
final class Feed {
    private static final int MOST_ENTRIES = 100;

    private Feed() {}

    static OutputFile of(Outline outline) {
        Course course = outline.course();
        List<PageRef> entries = outline.lessons().stream()
                .filter(Feed::isDated)
                .sorted(Comparator.comparing(Feed::changed).reversed())
                .limit(MOST_ENTRIES)
                .toList();
        StringBuilder out = new StringBuilder(4096);
        out.append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(XmlText.of(course.language()))
                .append("\">\n");
        element(out, "title", course.title());
        if (!course.description().isEmpty()) {
            element(out, "subtitle", course.description());
        }
        element(out, "id", course.url());
        element(out, "updated", changed(entries.get(0)).toString());
        link(out, "alternate", course.url());
        link(out, "self", course.url() + MadePages.FEED);
        List<String> authors = course.authors().isEmpty() ? List.of(course.title()) : course.authors();
        authors.forEach(author ->
                out.append("<author><name>").append(XmlText.of(author)).append("</name></author>\n"));
        if (!course.licence().isEmpty()) {
            element(out, "rights", course.licence());
        }
        entries.forEach(page -> entry(out, course, page));
        return new OutputFile(MadePages.FEED, out.append("</feed>\n").toString());
    }

    /** Whether a page says when it came out or was changed. */
    static boolean isDated(PageRef page) {
        return page.frontMatter().publication().changed().isPresent();
    }

    private static Instant changed(PageRef page) {
        return page.frontMatter().publication().changed().orElseThrow();
    }

    private static void entry(StringBuilder out, Course course, PageRef page) {
        Publication publication = page.frontMatter().publication();
        String address = course.url() + SitePath.encode(page.file());
        out.append("<entry>\n");
        element(out, "title", page.title());
        element(out, "id", address);
        publication.date().ifPresent(date -> element(out, "published", date.toString()));
        element(out, "updated", changed(page).toString());
        link(out, "alternate", address);
        if (!page.frontMatter().description().isEmpty()) {
            element(out, "summary", page.frontMatter().description());
        }
        page.frontMatter()
                .tags()
                .forEach(tag ->
                        out.append("<category term=\"").append(XmlText.of(tag)).append("\"/>\n"));
        out.append("</entry>\n");
    }

    private static void link(StringBuilder out, String relation, String address) {
        out.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(XmlText.of(address))
                .append("\"/>\n");
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>').append(XmlText.of(text));
        out.append("</").append(name).append(">\n");
    }
}
