package dev.courseware.render.publish;

import dev.courseware.model.Course;
import dev.courseware.model.GeneratedPages;
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
public final class Feed {
    private static final int MOST_ENTRIES = 100;

    private Feed() {}

    /** Whether the course has a feed: its links have to be whole, and news have to have dates. */
    public static boolean isFor(Outline outline) {
        return !outline.course().url().isEmpty() && outline.lessons().stream().anyMatch(Feed::isDated);
    }

    public static OutputFile of(Outline outline) {
        Course course = outline.course();
        List<PageRef> entries = outline.lessons().stream()
                .filter(Feed::isDated)
                .sorted(Comparator.comparing(Feed::changed).reversed())
                .limit(MOST_ENTRIES)
                .toList();
        XmlFile feed = new XmlFile("feed", "http://www.w3.org/2005/Atom")
                .language(course.language())
                .newLine();
        line(feed, "title", course.title());
        if (!course.description().isEmpty()) {
            line(feed, "subtitle", course.description());
        }
        line(feed, "id", course.url());
        line(feed, "updated", changed(entries.get(0)).toString());
        link(feed, "alternate", course.url());
        link(feed, "self", course.url() + GeneratedPages.FEED);
        List<String> authors = course.authors().isEmpty() ? List.of(course.title()) : course.authors();
        authors.forEach(
                author -> feed.open("author").element("name", author).close().newLine());
        if (!course.licence().isEmpty()) {
            line(feed, "rights", course.licence());
        }
        entries.forEach(page -> entry(feed, course, page));
        return feed.named(GeneratedPages.FEED);
    }

    /** Whether a page says when it came out or was changed. */
    private static boolean isDated(PageRef page) {
        return page.frontMatter().publication().changed().isPresent();
    }

    private static Instant changed(PageRef page) {
        return page.frontMatter().publication().changed().orElseThrow();
    }

    private static void entry(XmlFile feed, Course course, PageRef page) {
        Publication publication = page.frontMatter().publication();
        String address = course.url() + SitePath.encode(page.file());
        feed.open("entry").newLine();
        line(feed, "title", page.title());
        line(feed, "id", address);
        publication.date().ifPresent(date -> line(feed, "published", date.toString()));
        line(feed, "updated", changed(page).toString());
        link(feed, "alternate", address);
        if (!page.frontMatter().description().isEmpty()) {
            line(feed, "summary", page.frontMatter().description());
        }
        page.frontMatter()
                .tags()
                .forEach(tag -> feed.empty("category").attribute("term", tag).newLine());
        feed.close().newLine();
    }

    private static void link(XmlFile feed, String relation, String address) {
        feed.empty("link").attribute("rel", relation).attribute("href", address).newLine();
    }

    private static void line(XmlFile feed, String name, String text) {
        feed.element(name, text).newLine();
    }
}
