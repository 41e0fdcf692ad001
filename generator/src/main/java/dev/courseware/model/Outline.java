package dev.courseware.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Titles and order of the whole course: all that one page needs to know of the others before they are parsed.
 *
 * @param course what course.yml says
 * @param home the front page
 * @param units in order; lessons that stand in no unit's folder are in a first unit whose page is {@code home}
 * @param glossary the page that explains the course's terms
 * @param pages every page by its source
 * @param folders the page of every folder that has lessons or a page, by its path; the course itself is the front page's
 * @param addresses every page by its address
 * @param tags in the order of their names
 * @param redirects the pages' former addresses
 */
public record Outline(
        Course course,
        PageRef home,
        List<Unit> units,
        Optional<PageRef> glossary,
        Map<String, PageRef> pages,
        Map<String, PageRef> folders,
        Map<String, PageRef> addresses,
        List<Tag> tags,
        List<Redirect> redirects) {
    private static final String LESSONS = "lessons";

    public Outline {
        units = List.copyOf(units);
        pages = Map.copyOf(pages);
        folders = Map.copyOf(folders);
        addresses = Map.copyOf(addresses);
        tags = List.copyOf(tags);
        redirects = List.copyOf(redirects);
    }

    /** Makes the outline of a course without a glossary. */
    public static Outline of(Course course, PageRef home, List<Unit> units) {
        return of(course, home, units, Optional.empty(), List.of(), List.of());
    }

    /** Makes the outline of a course from its front page, units, glossary, tags and former addresses. */
    public static Outline of(
            Course course,
            PageRef home,
            List<Unit> units,
            Optional<PageRef> glossary,
            List<Tag> tags,
            List<Redirect> redirects) {
        Map<String, PageRef> pages = new HashMap<>();
        pages.put(home.source(), home);
        for (Unit unit : units) {
            pages.put(unit.page().source(), unit.page());
            unit.lessons().forEach(lesson -> pages.put(lesson.source(), lesson));
        }
        glossary.ifPresent(page -> pages.put(page.source(), page));
        pages.remove("");
        Map<String, PageRef> folders = new HashMap<>(Map.of("", home, LESSONS, home));
        Map<String, PageRef> addresses = new HashMap<>(Map.of(home.address(), home));
        for (Unit unit : units) {
            String first = unit.page().source().isEmpty()
                    ? unit.lessons().get(0).source()
                    : unit.page().source();
            folders.putIfAbsent(first.substring(0, Math.max(0, first.lastIndexOf('/'))), unit.page());
            addresses.putIfAbsent(unit.page().address(), unit.page());
            unit.lessons().forEach(lesson -> addresses.putIfAbsent(lesson.address(), lesson));
        }
        glossary.ifPresent(page -> addresses.putIfAbsent(page.address(), page));
        return new Outline(course, home, units, glossary, pages, folders, addresses, tags, redirects);
    }

    /** The same, of a course that says other things of itself. */
    public Outline with(Course changed) {
        return new Outline(changed, home, units, glossary, pages, folders, addresses, tags, redirects);
    }

    public Optional<PageRef> page(String source) {
        return Optional.ofNullable(pages.get(source));
    }

    /** Lessons, dialogs and decks in reading order. */
    public List<PageRef> lessons() {
        List<PageRef> lessons = new ArrayList<>();
        units.forEach(unit -> lessons.addAll(unit.lessons()));
        return lessons;
    }
}
