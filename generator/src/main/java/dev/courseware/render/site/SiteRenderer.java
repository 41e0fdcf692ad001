package dev.courseware.render.site;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Glossary;
import dev.courseware.model.Html;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.ResolvedFrontMatter;
import dev.courseware.model.SitePath;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.SharedBlocks;
import dev.courseware.render.inline.Location;
import dev.courseware.render.page.ContentsView;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.Initials;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.NoticeView;
import dev.courseware.render.page.PageView;
import dev.courseware.render.page.SampleView;
import dev.courseware.render.page.UnitView;
import dev.courseware.render.site.PageViews.Draft;
import dev.courseware.render.template.Templates;
import dev.courseware.state.Checksum;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Renders the site's pages. Immutable; one serves all threads. */
public final class SiteRenderer {
    private final Templates templates;
    private final Outline outline;
    private final CourseMap map;
    private final PageViews views;
    private final NoticeBar notice;
    private final GatheredPages gathered;
    private final BodyRenderer bodies;
    private final Samples samples;
    /** Where units can be printed alone, by their addresses. */
    private final Map<String, String> printed;

    public SiteRenderer(Templates templates, Outline outline, CourseMap map, SharedParts shared) {
        this.templates = templates;
        this.outline = outline;
        this.map = map;
        SourceLinks sources =
                new SourceLinks(outline.course(), title -> templates.word("mistakeOn", title), shared.changes());
        this.notice = new NoticeBar(templates, outline.course(), shared.notice());
        this.views = new PageViews(outline, map, shared, sources, notice);
        this.gathered = new GatheredPages(templates, outline, map, views);
        this.bodies = new BodyRenderer(templates);
        this.samples = new Samples(templates, outline, shared.sample());
        this.printed = outline.course().print() ? new PrintFiles(outline).units(outline) : Map.of();
    }

    /** A source's text, rendered, waiting for its page. */
    public record Body(
            String anchor,
            Html heading,
            List<ContentsView> contents,
            Html html,
            Html footnotes,
            List<String> features,
            ResolvedFrontMatter head) {
        /** The same with what its front matter refers to. */
        Body with(ResolvedFrontMatter found) {
            return new Body(anchor, heading, contents, html, footnotes, features, found);
        }

        static final Body NONE =
                new Body("", Html.EMPTY, List.of(), Html.EMPTY, Html.EMPTY, List.of(), ResolvedFrontMatter.NONE);

        /** The same, of which something needs these style sheets and scripts. */
        Body with(List<String> needed) {
            return new Body(anchor, heading, contents, html, footnotes, needed, head);
        }
    }

    /** A lesson's or dialog's page. */
    Draft lesson(ReadLesson lesson) {
        Body body = bodies.body(
                lesson.lesson(),
                Location.of(lesson.page()),
                lesson.blocks(),
                lesson.summary().practice());
        return lesson(lesson.page(), body, lesson.summary(), ObjectiveWords.of(lesson.lesson()));
    }

    /** A lesson's or dialog's page around a text that may have been rendered before. */
    Draft lesson(PageRef page, Body body, LessonSummary summary, List<String> teaches) {
        return new Draft(
                page,
                kind(page),
                page.title(),
                body,
                map.navigation(page),
                summary.minutes(),
                map.neighbour(page, 1),
                body.head(),
                teaches,
                summary.practice(),
                List.of(),
                Optional.empty());
    }

    /**
     * What a lesson's page shows besides its text, in one number: as long as that is the same, and the text is, the page
     * is. Of the navigation, which is the same for all of a unit, the number is made once.
     */
    long frame(Draft draft) {
        return frame(draft.page(), views.of(draft));
    }

    /** The same of a page that was made for its template already. */
    long frame(PageRef page, PageView shown) {
        return new Checksum()
                .addValue(shown.around(List.of()))
                .add(map.navigationSum(page))
                .value();
    }

    /** The same of a page whose lists are its own. */
    long listingFrame(Draft draft) {
        return new Checksum().addValue(views.of(draft).around(draft.units())).value();
    }

    /** A page, the theme's assets that the template itself names, and what the template was shown. */
    record Rendered(OutputFile file, Set<String> assets, PageView shown) {}

    /** Renders a page so that it need not be rendered again. */
    Rendered renderNoting(Draft draft) {
        PageView shown = views.of(draft);
        OutputFile[] file = new OutputFile[1];
        Set<String> named = templates.named(() -> file[0] = render(draft, shown));
        return new Rendered(file[0], named, shown);
    }

    /** Names assets in the place of a page that isn't rendered again. */
    void name(Set<String> assets) {
        templates.name(assets);
    }

    /** What every page says first, as it stands on the front page. */
    public Optional<NoticeView> notice() {
        return notice(Location.of(outline.home()));
    }

    /** What every page says first, as it stands at some place. */
    Optional<NoticeView> notice(Location place) {
        return notice.at(place);
    }

    /** Finds a page by its source. */
    Optional<PageRef> page(String source) {
        return outline.page(source);
    }

    /** What a lesson teaches, for the page of key points. */
    Goals goals(Lesson lesson) {
        return ObjectivesExtractor.read(lesson, templates);
    }

    /** Renders the text of a front page or unit page, whose lists need the summaries of all lessons. */
    public Body body(Lesson lesson) {
        return body(lesson, Location.of(lesson.page()));
    }

    /** Renders a text for the place where it is shown. */
    Body body(Lesson lesson, Location location) {
        return body(lesson, location, new SharedBlocks(location.root()));
    }

    /** @param shared what other places of the text have in common with this one */
    Body body(Lesson lesson, Location location, SharedBlocks shared) {
        return bodies.body(lesson, location, shared, List.of());
    }

    /**
     * A front page or unit page.
     *
     * @param body {@link Body#NONE} where the folder has no {@code index.md}
     * @param keyPoints whether there is a page of key points to lead to
     * @param sample what a front page shows of the course
     */
    Draft listing(
            PageRef page,
            Body text,
            Map<String, LessonSummary> summaries,
            ObjectivePractice practice,
            boolean keyPoints,
            Optional<Sample> sample) {
        List<UnitView> units = map.listing(page, summaries, practice::of);
        int minutes = units.stream().mapToInt(UnitView::minutes).sum();
        Html heading = text.heading().isEmpty() ? Html.text(map.title(page)) : text.heading();
        Body titled = new Body(
                text.anchor(),
                heading,
                text.contents(),
                text.html(),
                text.footnotes(),
                features(text, sample),
                text.head());
        boolean home = page.kind() == PageKind.HOME;
        return new Draft(
                page,
                kind(page),
                page.title(),
                titled,
                home ? units : withOwn(page, units),
                minutes,
                home ? map.first() : map.neighbour(page, 1),
                text.head(),
                page.frontMatter().objectiveTexts(),
                List.of(),
                home ? more(page, ProgressPage.isFor(summaries), keyPoints) : print(page),
                sample.flatMap(part -> view(part, page)));
    }

    private static List<String> features(Body text, Optional<Sample> sample) {
        Set<String> features = new TreeSet<>(text.features());
        sample.ifPresent(part -> features.addAll(part.features()));
        return List.copyOf(features);
    }

    private Optional<SampleView> view(Sample sample, PageRef home) {
        return outline.page(sample.source())
                .map(page -> new SampleView(sample.kind(), sample.html(), map.link(home.file(), page)));
    }

    /** Chooses what the front page shows of the course. */
    Samples samples() {
        return samples;
    }

    private List<LinkView> more(PageRef home, boolean progress, boolean keyPoints) {
        List<LinkView> more = new ArrayList<>();
        if (progress) {
            more.add(new LinkView("progress", SitePath.address(home.file(), GeneratedPages.PROGRESS)));
        }
        if (keyPoints) {
            more.add(new LinkView("key-points", SitePath.address(home.file(), GeneratedPages.KEY_POINTS)));
        }
        if (!outline.tags().isEmpty()) {
            more.add(new LinkView("tags", SitePath.address(home.file(), GeneratedPages.TAGS)));
        }
        if (outline.course().print()) {
            String name = PrintFiles.isSplit(outline) ? "print-units" : "print";
            more.add(new LinkView(name, SitePath.address(home.file(), GeneratedPages.PRINT)));
        }
        return more;
    }

    /** Where a unit can be printed alone. */
    private List<LinkView> print(PageRef unit) {
        return printed.containsKey(unit.address())
                ? List.of(new LinkView("print-unit", printed.get(unit.address())))
                : List.of();
    }

    /** The page of all tags and one for each. */
    public List<OutputFile> tags(Map<String, LessonSummary> summaries) {
        return gathered.tags(summaries);
    }

    /**
     * What all lessons teach; empty if none says so.
     *
     * @param goals by source
     */
    Optional<OutputFile> keyPoints(Map<String, Goals> goals) {
        return gathered.keyPoints(goals);
    }

    /** Where learners see how far they are; empty if the course asks nothing. */
    public Optional<OutputFile> progress(Map<String, LessonSummary> summaries) {
        return ProgressPage.isFor(summaries)
                ? Optional.of(gathered.progress(new ProgressPage(outline, map, summaries)))
                : Optional.empty();
    }

    /** A page for each former address. */
    public List<OutputFile> redirects() {
        return gathered.redirects();
    }

    /**
     * Renders the page that explains the course's terms.
     *
     * @param uses by a term's id, the pages that link it, in the course's order
     */
    OutputFile glossary(Lesson lesson, Glossary glossary, Map<String, List<PageRef>> uses) {
        PageRef page = lesson.page();
        Body body = bodies.terms(lesson, Location.of(page), uses);
        PageView view = views.of(Draft.made(page, "glossary", body, map.navigation(page)));
        return new OutputFile(
                page.file(),
                templates.page(
                        "glossary",
                        SitePath.root(page.file()),
                        Map.of("page", view, "letters", Initials.of(glossary))));
    }

    /** Renders the glossary's text without where its terms are used. */
    Body terms(Lesson glossary, Location location) {
        return bodies.terms(glossary, location, Map.of());
    }

    /**
     * The page that a server shows for an address that doesn't exist.
     *
     * @param own what the course says on it, if it does
     */
    public OutputFile notFound(Optional<Lesson> own) {
        PageRef home = outline.home();
        String root = rootPath();
        PageRef lost = new PageRef(
                home.source(),
                root + suffixless(GeneratedPages.NOT_FOUND),
                home.kind(),
                home.title(),
                home.frontMatter());
        String title = own.map(lesson -> lesson.page().title()).orElse("");
        Body body = own.map(lesson -> body(lesson, Location.of(lost))).orElse(Body.NONE);
        PageView view = views.of(Draft.made(lost, "not-found", title, body, map.navigation(lost)));
        return new OutputFile(
                GeneratedPages.NOT_FOUND,
                templates.render("not-found", SitePath.root(lost.file()), Map.of("page", view)));
    }

    private static String suffixless(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** The url's path, {@code /course/}, under which a server shows this page for an address of any depth. */
    private String rootPath() {
        String url = outline.course().url();
        return url.isEmpty() ? "" : URI.create(url).getPath();
    }

    /** Navigation in which the unit's own entry has its minutes. */
    private List<UnitView> withOwn(PageRef page, List<UnitView> own) {
        List<UnitView> units = new ArrayList<>();
        for (UnitView unit : map.navigation(page)) {
            units.add(unit.current() && !own.isEmpty() ? own.get(0) : unit);
        }
        return units;
    }

    /** Renders a page. */
    OutputFile render(Draft draft) {
        return render(draft, views.of(draft));
    }

    private OutputFile render(Draft draft, PageView shown) {
        String file = draft.page().file();
        return new OutputFile(file, templates.page(draft.kind(), SitePath.root(file), Map.of("page", shown)));
    }

    private static String kind(PageRef page) {
        return page.kind().name().toLowerCase(Locale.ROOT);
    }
}
