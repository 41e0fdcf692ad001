package dev.courseware.render.page;

import dev.courseware.model.Course;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Look.Motif;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.Tag;
import dev.courseware.model.Unit;
import dev.courseware.state.Checksum;
import dev.courseware.typography.Typographer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The course's outline as seen from its pages: neighbours, navigation and lists of lessons. Immutable. */
public final class CourseMap {
    /** Up to this many units stand in every page's navigation; of more, those around the page's own. */
    private static final int ALL_UNITS = 30;

    private static final int UNITS_AROUND = 4;

    /** Up to this many lessons stand on the front page; of more, the units alone. */
    private static final int ALL_LESSONS = 200;

    private final Outline outline;
    private final Typographer typographer;
    private final CourseView course;
    private final List<PageRef> reading = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    /** By a lesson's address, its place in its unit. */
    private final Map<String, Integer> dots = new HashMap<>();

    private final Map<String, List<Tag>> tags = new HashMap<>();
    private final Map<Integer, Long> sums = new ConcurrentHashMap<>();
    /** By the unit's number and the folder of the pages that show it, from all of which its address is the same. */
    private final Map<String, UnitView> others = new ConcurrentHashMap<>();

    private final Map<String, List<LessonView>> lessons = new ConcurrentHashMap<>();
    private final Map<Integer, MotifView> motifs = new ConcurrentHashMap<>();

    /** The map of a course that leaves its theme as it is. */
    public CourseMap(Outline outline) {
        this(outline, LookView.NONE);
    }

    public CourseMap(Outline outline, LookView look) {
        for (Tag tag : outline.tags()) {
            tag.pages()
                    .forEach(page -> tags.computeIfAbsent(page.source(), key -> new ArrayList<>())
                            .add(tag));
        }
        this.outline = outline;
        this.typographer = Typographer.of(outline.course());
        Course source = outline.course();
        this.course = new CourseView(
                typographer.apply(source.title()),
                typographer.apply(source.description()),
                source.language(),
                source.authors(),
                source.licence(),
                source.surroundings().deed(),
                source.surroundings().contact().map(contact -> new LinkView(contact.shown(), contact.address())),
                look);
        for (int i = 0; i < outline.units().size(); i++) {
            Unit unit = outline.units().get(i);
            int before = dots.size();
            if (unit.page().kind() == PageKind.UNIT) {
                units.put(unit.page().address(), i);
                reading.add(unit.page());
            }
            for (PageRef lesson : unit.lessons()) {
                units.put(lesson.address(), i);
                dots.put(lesson.address(), dots.size() - before);
                if (lesson.kind() != PageKind.DECK) {
                    reading.add(lesson);
                }
            }
        }
        for (int i = 0; i < reading.size(); i++) {
            places.put(reading.get(i).address(), i);
        }
    }

    /** A page's tags in the order of their names. */
    public List<LinkView> tags(PageRef page) {
        return tags.getOrDefault(page.source(), List.of()).stream()
                .map(tag -> new LinkView(tag.name(), SitePath.address(page.file(), tag.file())))
                .toList();
    }

    public CourseView course() {
        return course;
    }

    public LinkView home(String from) {
        return new LinkView(
                course.title(), SitePath.address(from, outline.home().file()));
    }

    /** The page that explains the course's terms. */
    public Optional<LinkView> glossary(String from) {
        return outline.glossary().map(page -> link(from, page));
    }

    /** The unit that a page belongs to; empty for lessons in no unit. */
    public Optional<PageRef> unit(PageRef page) {
        Integer index = units.get(page.address());
        return index == null
                ? Optional.empty()
                : Optional.of(outline.units().get(index).page()).filter(unit -> unit.kind() == PageKind.UNIT);
    }

    /** The number of the colour of the unit that a page belongs to, from 1; 0 if it belongs to none. */
    public int colour(PageRef page) {
        Integer index = units.get(page.address());
        return index == null || unit(page).isEmpty() ? 0 : CourseMotif.colour(index);
    }

    /** The drawing of the unit that a page belongs to. */
    public Optional<MotifView> motif(PageRef page) {
        Integer index = units.get(page.address());
        Motif motif = outline.course().look().motif();
        return unit(page)
                .filter(unit -> motif != Motif.NONE)
                .map(unit -> motifs.computeIfAbsent(
                        index,
                        number -> CourseMotif.ofUnit(
                                motif,
                                unit.title(),
                                outline.units().get(number).lessons().size(),
                                CourseMotif.colour(number))));
    }

    /** The index of the dot that stands for a lesson in the drawing of its unit; -1 if there is none. */
    public int dot(PageRef page) {
        Integer index = units.get(page.address());
        Integer place = dots.get(page.address());
        return index == null || place == null
                ? -1
                : CourseMotif.dot(place, outline.units().get(index).lessons().size());
    }

    /** The pages above a page, the front page first; none above that. */
    public List<LinkView> trail(PageRef page) {
        if (page.kind() == PageKind.HOME) {
            return List.of();
        }
        String file = page.file();
        List<LinkView> trail = new ArrayList<>(List.of(home(file)));
        unit(page).filter(unit -> !isSame(unit, page)).ifPresent(unit -> trail.add(link(file, unit)));
        return trail;
    }

    /** The page before or after another in reading order, {@code step} being -1 or 1. */
    public Optional<NeighbourView> neighbour(PageRef page, int step) {
        Integer place = places.get(page.address());
        int at = place == null ? -1 : place + step;
        if (place == null || at < 0 || at >= reading.size()) {
            return Optional.empty();
        }
        return Optional.of(neighbour(page, reading.get(at)));
    }

    private NeighbourView neighbour(PageRef page, PageRef other) {
        Optional<PageRef> unit = unit(other)
                .filter(around -> !isSame(around, other)
                        && !unit(page).map(own -> isSame(own, around)).orElse(false));
        boolean isUnit = other.kind() == PageKind.UNIT;
        return new NeighbourView(
                title(other),
                SitePath.address(page.file(), other.file()),
                other.kind().name().toLowerCase(Locale.ROOT),
                unit.map(this::title).orElse(""),
                other.frontMatter().minutes().orElse(0),
                isUnit
                        ? outline.units()
                                .get(units.get(other.address()))
                                .lessons()
                                .size()
                        : 0);
    }

    /** The first page after the front page. */
    public Optional<NeighbourView> first() {
        return reading.stream()
                .filter(page -> page.kind() != PageKind.UNIT)
                .findFirst()
                .map(page -> neighbour(outline.home(), page));
    }

    public LinkView link(String from, PageRef to) {
        return new LinkView(title(to), SitePath.address(from, to.file()));
    }

    /** A page's title as readers see it. */
    public String title(PageRef page) {
        return typographer.apply(page.title());
    }

    /** What an author wrote without markup, as readers see it. */
    public String text(String written) {
        return typographer.apply(written);
    }

    /** The same of several texts. */
    public List<String> texts(List<String> written) {
        return written.stream().map(typographer::apply).toList();
    }

    /** Units for a page's navigation: the lessons of its own unit, the titles of others. */
    public List<UnitView> navigation(PageRef page) {
        Integer own = units.get(page.address());
        int count = outline.units().size();
        int from = count <= ALL_UNITS || own == null ? 0 : Math.max(0, own - UNITS_AROUND);
        int to = count <= ALL_UNITS ? count : Math.min(count, (own == null ? 0 : own) + UNITS_AROUND + 1);
        List<UnitView> views = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean current = own != null && own == i;
            views.add(current ? own(page, i) : other(page, i));
        }
        return views;
    }

    /** A unit that a page doesn't belong to, the same object for all pages of a folder. */
    private UnitView other(PageRef page, int unit) {
        return others.computeIfAbsent(
                unit + folder(page), seen -> unit(page, outline.units().get(unit), false, 0, 0, List.of()));
    }

    /** A page's own unit, in which all lessons but the page itself are the same objects for all pages of a folder. */
    private UnitView own(PageRef page, int unit) {
        Unit own = outline.units().get(unit);
        List<LessonView> shared = lessons.computeIfAbsent(
                unit + folder(page),
                seen -> own.lessons().stream()
                        .map(lesson -> listed(page, lesson))
                        .toList());
        List<LessonView> views = new ArrayList<>(shared);
        for (int i = 0; i < views.size(); i++) {
            if (isSame(own.lessons().get(i), page)) {
                views.set(i, shared.get(i).here());
            }
        }
        return unit(page, own, true, 0, 0, views);
    }

    private static String folder(PageRef page) {
        String file = page.file();
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** A number for what navigation shows on the pages of a page's unit, which is another one if that is. */
    public long navigationSum(PageRef page) {
        Integer own = units.get(page.address());
        return sums.computeIfAbsent(own == null ? -1 : own, unit -> {
            PageRef one = unit < 0 ? page : outline.units().get(unit).page();
            List<PageRef> lessons =
                    unit < 0 ? List.of() : outline.units().get(unit).lessons();
            return new Checksum()
                    .addValue(navigation(lessons.isEmpty() ? one : lessons.get(0)))
                    .value();
        });
    }

    /**
     * Units with their minutes and all their lessons: every unit for the front page, else the page's own. The front page
     * of a large course lists no lessons but those in no unit.
     *
     * @param goals gives the questions that practise each objective of a lesson, as the pages' scripts read them
     */
    public List<UnitView> listing(PageRef page, Map<String, LessonSummary> summaries, Function<PageRef, String> goals) {
        List<UnitView> views = new ArrayList<>();
        boolean all = page.kind() != PageKind.HOME
                || outline.units().stream()
                                .mapToInt(unit -> unit.lessons().size())
                                .sum()
                        <= ALL_LESSONS;
        for (Unit unit : outline.units()) {
            if (page.kind() != PageKind.HOME && !isSame(unit.page(), page)) {
                continue;
            }
            List<LessonView> lessons = new ArrayList<>();
            int sum = 0;
            for (PageRef lesson : unit.lessons()) {
                LessonSummary summary = summaries.get(lesson.source());
                int minutes = summary == null ? 0 : summary.minutes();
                sum += minutes;
                if (all || unit.page().kind() != PageKind.UNIT) {
                    lessons.add(lesson(page, lesson, minutes).with(goals.apply(lesson)));
                }
            }
            int count = unit.lessons().size();
            views.add(unit(page, unit, isSame(unit.page(), page), sum, count, lessons));
        }
        return views;
    }

    private UnitView unit(PageRef from, Unit unit, boolean current, int minutes, int count, List<LessonView> lessons) {
        PageRef page = unit.page();
        String title = page.kind() == PageKind.UNIT ? title(page) : "";
        String url = SitePath.address(from.file(), page.file());
        String description = typographer.apply(page.frontMatter().description());
        return new UnitView(title, url, current, description, minutes, count, lessons);
    }

    /** A lesson as a list in another page shows it. */
    public LessonView lesson(PageRef from, PageRef lesson, int minutes) {
        return view(from, lesson, isSame(lesson, from), minutes);
    }

    private LessonView listed(PageRef from, PageRef lesson) {
        return view(from, lesson, false, 0);
    }

    private LessonView view(PageRef from, PageRef lesson, boolean current, int minutes) {
        Optional<String> deck =
                lesson.hasDeck() ? Optional.of(SitePath.address(from.file(), lesson.deckFile())) : Optional.empty();
        return new LessonView(
                title(lesson),
                SitePath.address(from.file(), lesson.file()),
                lesson.kind().name().toLowerCase(Locale.ROOT),
                current,
                typographer.apply(lesson.frontMatter().description()),
                minutes,
                deck,
                "");
    }

    /** Cheaper than comparing all of two pages' front matter. */
    private static boolean isSame(PageRef a, PageRef b) {
        return a.kind() == b.kind() && a.address().equals(b.address());
    }
}
