package dev.courseware.render.site;

import dev.courseware.language.LanguageTag;
import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Html;
import dev.courseware.model.Lesson;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.Unit;
import dev.courseware.render.OutputFile;
import dev.courseware.render.SharedBlocks;
import dev.courseware.render.block.PracticeLinks;
import dev.courseware.render.inline.Appendix;
import dev.courseware.render.inline.Location;
import dev.courseware.render.inline.PartFiles;
import dev.courseware.render.inline.PartLocation;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.LessonView;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.PartView;
import dev.courseware.render.page.UnitView;
import dev.courseware.render.template.Templates;
import dev.courseware.state.Checksum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Renders the page that holds the whole course, or those that hold a unit each, in pieces, so that the whole page is
 * never in memory. What links from page to page leads from place to place there. Thread-safe.
 */
public final class WholeCourse {
    /** Titles can't hold it, since what means something in HTML is escaped in them. */
    private static final String SPLIT = "<lessons>";

    private static final String ANSWERS = "<answers>";

    private final Templates templates;
    private final CourseMap map;
    private final Outline outline;
    private final SiteRenderer pages;
    private final PrintFiles files;
    private final PartFiles parts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, PageRef> unwritten = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    /** By the way to the site's root, and features. */
    private final Map<List<Object>, String> extras = new ConcurrentHashMap<>();

    public WholeCourse(Templates templates, Outline outline, CourseMap map, SiteRenderer pages) {
        this.pages = pages;
        this.templates = templates;
        this.outline = outline;
        this.map = map;
        this.files = new PrintFiles(outline);
        this.parts = files.parts();
        int number = 0;
        for (int i = 0; i < outline.units().size(); i++) {
            Unit unit = outline.units().get(i);
            List<PageRef> lessons = PrintFiles.lessons(unit);
            if (files.hasOwn(unit)) {
                units.put(files.of(unit), i);
            }
            if (unit.page().kind() == PageKind.UNIT) {
                numbers.put(unit.page().address(), ++number);
                if (unit.page().source().isEmpty() && !unit.lessons().isEmpty()) {
                    unwritten.put(unit.lessons().get(0).address(), unit.page());
                }
            }
            for (int k = 0; k < lessons.size(); k++) {
                numbers.put(lessons.get(k).address(), k + 1);
            }
        }
    }

    /** The file that a page's text stands in. */
    String file(PageRef page) {
        return unwritten.containsKey(page.address()) ? files.of(unwritten.get(page.address())) : files.of(page);
    }

    /**
     * What stands around the pages and the answers to what they ask.
     *
     * @param before what stands before all pages
     * @param begin what stands before the answers, if there are any
     * @param end what stands behind these
     * @param after the end of the file
     * @param assets what of the theme it names
     */
    record Cover(String before, String begin, String end, String after, Set<String> assets) {
        private static Cover of(String page, Set<String> assets) {
            int split = page.indexOf(SPLIT);
            if (split < 0) {
                return new Cover(page, "", "", "", assets);
            }
            String before = page.substring(0, split);
            String rest = page.substring(split + SPLIT.length());
            int first = rest.indexOf(ANSWERS);
            int second = rest.lastIndexOf(ANSWERS);
            // A theme of someone's own may know nothing of answers; they then stand at the end all the same.
            return first == second
                    ? new Cover(before, "", "", rest, assets)
                    : new Cover(
                            before,
                            rest.substring(0, first),
                            rest.substring(first + ANSWERS.length(), second),
                            rest.substring(second + ANSWERS.length()),
                            assets);
        }
    }

    /**
     * Renders the title page and contents of a file, and its end.
     *
     * @param file the file with the whole course, or with one of its units
     */
    Cover cover(String file) {
        Integer place = units.get(file);
        Map<String, Object> data = new HashMap<>();
        data.put("course", map.course());
        data.put("home", map.home(file));
        data.put("url", outline.course().url());
        data.put("split", !units.isEmpty());
        data.put("lessons", new Html(SPLIT));
        data.put("answers", new Html(ANSWERS));
        data.put("heads", SitePath.address(file, PrintFiles.heads(file)));
        PageRef first =
                place == null ? outline.home() : outline.units().get(place).page();
        data.put("notice", pages.notice(new PartLocation(file, first, parts, 1)));
        if (place == null) {
            data.put(
                    "units",
                    outline.units().stream()
                            .map(unit -> view(file, unit, !files.hasOwn(unit)))
                            .toList());
            data.put("choices", choices());
            data.put("glossary", outline.glossary().map(page -> new LinkView(map.title(page), anchor(file, page))));
        } else {
            Unit unit = outline.units().get(place);
            data.put("units", List.of(view(file, unit, true)));
            data.put("unit", map.title(unit.page()));
            data.put("contents", SitePath.address(file, GeneratedPages.PRINT));
            data.put("way", new Way(neighbour(place, -1), neighbour(place, 1)));
        }
        StringBuilder page = new StringBuilder();
        Set<String> named = templates.named(() -> page.append(templates.render("print", SitePath.root(file), data)));
        return Cover.of(page.toString(), named);
    }

    /**
     * What comes before and after a unit's file, as {@code way} in its template.
     *
     * @param previous the unit before it
     * @param next the unit after it
     */
    public record Way(Optional<LinkView> previous, Optional<LinkView> next) {}

    private Optional<LinkView> neighbour(int place, int step) {
        String from = files.of(outline.units().get(place));
        for (int i = place + step; i >= 0 && i < outline.units().size(); i += step) {
            Unit unit = outline.units().get(i);
            if (files.hasOwn(unit)) {
                return Optional.of(new LinkView(map.title(unit.page()), SitePath.address(from, files.of(unit))));
            }
        }
        return Optional.empty();
    }

    /** The units of which the file of all can show one alone, by the ids of their parts in it. */
    private List<LinkView> choices() {
        return files.alone(outline).stream()
                .filter(unit -> !files.hasOwn(unit))
                .map(unit -> new LinkView(map.title(unit.page()), PartLocation.place(unit.page())))
                .toList();
    }

    private UnitView view(String file, Unit unit, boolean withLessons) {
        boolean own = unit.page().kind() == PageKind.UNIT;
        List<PageRef> lessons = PrintFiles.lessons(unit);
        List<LessonView> views = new ArrayList<>();
        if (withLessons) {
            lessons.forEach(
                    lesson -> views.add(map.lesson(outline.home(), lesson, 0).at(anchor(file, lesson))));
        }
        return new UnitView(
                own ? map.title(unit.page()) : "", anchor(file, unit.page()), false, "", 0, lessons.size(), views);
    }

    /**
     * What one page adds.
     *
     * @param answers the answers to what it asks, which stand behind all pages
     * @param features what style sheets it needs beyond those of all pages
     * @param byHand whether it holds addresses that an author wrote in HTML
     */
    public record Part(String html, String answers, List<String> features, boolean byHand) {
        public static final Part NONE = new Part("", "", List.of(), false);
    }

    /** The style sheet that gives the sheets of each page its title. */
    OutputFile heads(String file) {
        RunningHeads heads =
                new RunningHeads(LanguageTag.isRightToLeft(outline.course().language()));
        Integer own = units.get(file);
        if (own != null) {
            add(outline.units().get(own), heads);
        } else {
            outline.units().stream().filter(unit -> !files.hasOwn(unit)).forEach(unit -> add(unit, heads));
        }
        if (file.equals(GeneratedPages.PRINT)) {
            outline.glossary().ifPresent(page -> heads.add(map.title(page), List.of(page)));
        }
        return new OutputFile(PrintFiles.heads(file), heads.sheet());
    }

    private void add(Unit unit, RunningHeads heads) {
        List<PageRef> pages = new ArrayList<>();
        if (unit.page().kind() == PageKind.UNIT) {
            pages.add(unit.page());
        }
        pages.addAll(PrintFiles.lessons(unit));
        // A unit's text and its first lesson stand on one sheet.
        int together = Math.min(unit.page().kind() == PageKind.UNIT ? 2 : 1, pages.size());
        if (together > 0) {
            heads.add(map.title(pages.get(together - 1)), pages.subList(0, together));
        }
        for (PageRef page : pages.subList(together, pages.size())) {
            heads.add(map.title(page), List.of(page));
        }
    }

    /** What a page's part shows of the course besides the page itself, in one number. */
    long key(PageRef page) {
        PageRef unit = unwritten.get(page.address());
        String before = unit == null ? "" : part(unit, location(unit), SiteRenderer.Body.NONE);
        return new Checksum()
                .add(before)
                .add(file(page))
                .add(numbers.getOrDefault(page.address(), 0))
                .add(files.layout())
                .value();
    }

    /** Which pages stand there, and where, in one number. */
    long pages() {
        return files.sum();
    }

    /** Takes pieces in the same way, and names assets for no source's sake meanwhile. */
    <T> OrderedSink.Next<T> alone(OrderedSink.Next<T> out) {
        return piece -> templates.named(() -> out.take(piece));
    }

    /** Names assets of the theme that stand in what isn't rendered again. */
    void name(Set<String> assets) {
        templates.name(assets);
    }

    /** Renders the links to the style sheets that features need. */
    String extras(String file, List<String> features) {
        String root = SitePath.root(file);
        return extras.computeIfAbsent(
                List.of(root, features), key -> templates.render("print-extras", root, Map.of("features", features)));
    }

    /** Renders what one page adds; empty for a deck, unless its unit begins with it. */
    public Part part(PageRef page, Optional<Lesson> lesson) {
        return part(page, lesson, new SharedBlocks(SitePath.root(files.of(page))));
    }

    /** @param shared what the page itself has in common with what it adds */
    Part part(PageRef page, Optional<Lesson> lesson, SharedBlocks shared) {
        StringBuilder out = new StringBuilder();
        PageRef unit = unwritten.get(page.address());
        if (unit != null) {
            out.append(part(unit, location(unit), SiteRenderer.Body.NONE));
        }
        AtomicBoolean byHand = new AtomicBoolean();
        Appendix appendix = new Appendix(page, map.title(page));
        Location place =
                new PartLocation(files.of(page), page, parts, 1, Optional.of(appendix), () -> byHand.set(true));
        Optional<SiteRenderer.Body> body = lesson.map(text -> body(text, place, shared));
        body.ifPresent(text -> out.append(part(page, place, text)));
        String answers = appendix.answers().isEmpty()
                ? ""
                : templates.render(
                        "print-answers",
                        place.root(),
                        Map.of(
                                "page",
                                new LinkView(map.title(page), anchor(place.file(), page)),
                                "answers",
                                appendix.answers()));
        return new Part(
                out.toString(), answers, body.map(SiteRenderer.Body::features).orElse(List.of()), byHand.get());
    }

    private SiteRenderer.Body body(Lesson lesson, Location location, SharedBlocks shared) {
        return lesson.page().kind() == PageKind.GLOSSARY
                ? pages.terms(lesson, location)
                : pages.body(lesson, location, shared);
    }

    private Location location(PageRef page) {
        return new PartLocation(files.of(page), page, parts, 1);
    }

    private String part(PageRef page, Location location, SiteRenderer.Body body) {
        PartView view = new PartView(
                PartLocation.place(page),
                page.kind().name().toLowerCase(Locale.ROOT),
                map.title(page),
                body.heading().isEmpty() ? Html.text(map.title(page)) : body.heading(),
                numbers.getOrDefault(page.address(), 0),
                ObjectiveViews.of(page, map, location, PracticeLinks.NONE),
                body.html(),
                body.footnotes(),
                notes(location));
        String anchor = body.anchor().isEmpty() ? "" : location.id(body.anchor());
        boolean entitled = units.containsKey(location.file()) && page.kind() == PageKind.UNIT;
        return templates.render(
                "print-part", location.root(), Map.of("part", view, "anchor", anchor, "entitled", entitled));
    }

    private static List<LinkView> notes(Location location) {
        if (location.appendix().isEmpty()) {
            return List.of();
        }
        Appendix appendix = location.appendix().get();
        List<LinkView> notes = new ArrayList<>();
        for (String address : appendix.notes()) {
            notes.add(new LinkView(appendix.noteId(notes.size() + 1), address));
        }
        return notes;
    }

    private String anchor(String file, PageRef page) {
        return parts.link(file, SitePath.encode(page.file()))
                .orElseGet(() -> "#" + SitePath.encode(PartLocation.place(page)));
    }
}
