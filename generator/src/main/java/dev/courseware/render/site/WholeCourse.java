package dev.courseware.render.site;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Html;
import dev.courseware.model.Lesson;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Unit;
import dev.courseware.render.inline.Location;
import dev.courseware.render.inline.PartLocation;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.PartView;
import dev.courseware.render.page.UnitView;
import dev.courseware.render.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Renders the page that holds the whole course, in pieces: nobody ever holds all of it. What links from page to page
 * leads from place to place there. Immutable; one serves all threads.
 */
public final class WholeCourse {
    /** Titles can't hold it, since what means something in HTML is escaped in them. */
    private static final String SPLIT = "<lessons>";

    private final Templates templates;
    private final CourseMap map;
    private final Outline outline;
    private final SiteRenderer pages;
    private final Set<String> parts = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, PageRef> unwritten = new HashMap<>();

    public WholeCourse(Templates templates, Outline outline, CourseMap map, SiteRenderer pages) {
        this.pages = pages;
        this.templates = templates;
        this.outline = outline;
        this.map = map;
        if (!outline.home().source().isEmpty()) {
            place(outline.home());
        }
        outline.glossary().ifPresent(this::place);
        int number = 0;
        for (Unit unit : outline.units()) {
            List<PageRef> lessons = lessons(unit);
            if (unit.page().kind() == PageKind.UNIT) {
                place(unit.page());
                numbers.put(unit.page().address(), ++number);
                if (unit.page().source().isEmpty() && !unit.lessons().isEmpty()) {
                    unwritten.put(unit.lessons().get(0).address(), unit.page());
                }
            }
            for (int i = 0; i < lessons.size(); i++) {
                place(lessons.get(i));
                numbers.put(lessons.get(i).address(), i + 1);
            }
        }
    }

    private void place(PageRef page) {
        parts.add(page.file());
    }

    private static List<PageRef> lessons(Unit unit) {
        return unit.lessons().stream()
                .filter(page -> page.kind() != PageKind.DECK)
                .toList();
    }

    /** What stands before and after the pages. */
    public record Cover(String before, String after) {}

    /** Renders the title page and contents, and the end. */
    public Cover cover() {
        List<UnitView> units = new ArrayList<>();
        for (Unit unit : outline.units()) {
            boolean own = unit.page().kind() == PageKind.UNIT;
            units.add(new UnitView(
                    own ? unit.page().title() : "",
                    anchor(unit.page()),
                    false,
                    "",
                    0,
                    lessons(unit).stream()
                            .map(lesson ->
                                    CourseMap.lesson(outline.home(), lesson, 0).at(anchor(lesson)))
                            .toList()));
        }
        Map<String, Object> data = new HashMap<>();
        data.put("course", map.course());
        data.put("units", units);
        data.put("home", map.home("print.html"));
        data.put("glossary", glossary());
        data.put("url", outline.course().url());
        data.put("lessons", new Html(SPLIT));
        String page = templates.render("print", "", data);
        int split = page.indexOf(SPLIT);
        return split < 0
                ? new Cover(page, "")
                : new Cover(page.substring(0, split), page.substring(split + SPLIT.length()));
    }

    private Optional<LinkView> glossary() {
        return outline.glossary().map(page -> new LinkView(page.title(), anchor(page)));
    }

    /** What one page adds, and what style sheets it needs beyond those of all pages. */
    public record Part(String html, List<String> features) {
        public static final Part NONE = new Part("", List.of());
    }

    /** Renders the links to the style sheets that features need. */
    public String extras(List<String> features) {
        return templates.render("print-extras", "", Map.of("features", features));
    }

    /** Renders what one page adds; empty for a deck, unless its unit begins with it. */
    public Part part(PageRef page, Optional<Lesson> lesson) {
        StringBuilder out = new StringBuilder();
        PageRef unit = unwritten.get(page.address());
        if (unit != null) {
            out.append(part(unit, location(unit), SiteRenderer.Body.NONE));
        }
        Optional<SiteRenderer.Body> body = lesson.map(text -> body(text, location(page)));
        body.ifPresent(text -> out.append(part(page, location(page), text)));
        return new Part(out.toString(), body.map(SiteRenderer.Body::features).orElse(List.of()));
    }

    private SiteRenderer.Body body(Lesson lesson, Location location) {
        return lesson.page().kind() == PageKind.GLOSSARY ? pages.terms(lesson, location) : pages.body(lesson, location);
    }

    private Location location(PageRef page) {
        return new PartLocation(GeneratedPages.PRINT, page, parts, 1);
    }

    private String part(PageRef page, Location location, SiteRenderer.Body body) {
        PartView view = new PartView(
                PartLocation.place(page),
                page.kind().name().toLowerCase(Locale.ROOT),
                page.title(),
                body.heading().isEmpty() ? Html.text(page.title()) : body.heading(),
                numbers.getOrDefault(page.address(), 0),
                page.frontMatter().objectives(),
                body.html(),
                body.footnotes());
        String anchor = body.anchor().isEmpty() ? "" : location.id(body.anchor());
        return templates.render("print-part", "", Map.of("part", view, "anchor", anchor));
    }

    private static String anchor(PageRef page) {
        return PartLocation.link(page);
    }
}
