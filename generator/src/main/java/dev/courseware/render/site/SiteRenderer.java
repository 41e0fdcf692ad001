package dev.courseware.render.site;

import dev.courseware.model.DialogBlock;
import dev.courseware.model.Glossary;
import dev.courseware.model.Html;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Region.Audience;
import dev.courseware.model.Section;
import dev.courseware.model.SitePath;
import dev.courseware.render.OutputFile;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.block.DialogViews;
import dev.courseware.render.page.ContentsView;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.Features;
import dev.courseware.render.page.Initials;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.PageView;
import dev.courseware.render.page.UnitView;
import dev.courseware.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Renders the site's pages. Immutable; one serves all threads. */
public final class SiteRenderer {
    private final Templates templates;
    private final Outline outline;
    private final CourseMap map;

    public SiteRenderer(Templates templates, Outline outline, CourseMap map) {
        this.templates = templates;
        this.outline = outline;
        this.map = map;
    }

    /** A source's text, rendered, waiting for its page. */
    public record Body(
            String anchor,
            Html heading,
            List<ContentsView> contents,
            Html html,
            Html footnotes,
            List<String> features) {
        /** With what only a look at the whole text tells. */
        public Body {
            features = Features.of(features, heading, html, footnotes);
        }

        static final Body NONE = new Body("", Html.EMPTY, List.of(), Html.EMPTY, Html.EMPTY, List.of());
    }

    /** Renders a lesson's or dialog's page. */
    public OutputFile lesson(Lesson lesson, LessonSummary summary) {
        PageRef page = lesson.page();
        return render(page, body(lesson), map.navigation(page), summary.minutes());
    }

    /** Renders the text of a front page or unit page, whose lists need the summaries of all lessons. */
    public Body body(Lesson lesson) {
        BlockWriter writer =
                new BlockWriter(templates, SitePath.root(lesson.page().file()), Set.of(Audience.PAGE));
        section(lesson.body(), writer);
        Html html = writer.take();
        Html footnotes = writer.footnotes(lesson.footnotes());
        return new Body(
                lesson.body().id(), lesson.body().title(), contents(lesson.body()), html, footnotes, writer.features());
    }

    private static List<ContentsView> contents(Section body) {
        boolean dialog = body.blocks().size() == 1 && body.blocks().get(0) instanceof DialogBlock;
        return dialog ? DialogViews.contents((DialogBlock) body.blocks().get(0)) : contents(body.sections(), 2);
    }

    /** Renders a front page or unit page; {@code body} is null where the folder has no {@code index.md}. */
    public OutputFile listing(PageRef page, Body body, Map<String, LessonSummary> summaries) {
        List<UnitView> units = map.listing(page, summaries);
        int minutes = units.stream().mapToInt(UnitView::minutes).sum();
        Body text = body == null ? Body.NONE : body;
        Html heading = text.heading().isEmpty() ? Html.text(page.title()) : text.heading();
        Body titled = new Body(text.anchor(), heading, text.contents(), text.html(), text.footnotes(), text.features());
        return render(page, titled, page.kind() == PageKind.HOME ? units : withOwn(page, units), minutes);
    }

    /**
     * Renders the page that explains the course's terms.
     *
     * @param uses by a term's id, the pages that link it, in the course's order
     */
    public OutputFile glossary(Lesson lesson, Glossary glossary, Map<String, List<PageRef>> uses) {
        PageRef page = lesson.page();
        Section text = lesson.body();
        Html html = new GlossaryText(templates, page, uses).write(text);
        Body body = new Body(text.id(), text.title(), contents(text), html, footnotes(lesson), List.of());
        PageView view = view(page, "glossary", page.title(), body, map.navigation(page), 0, Optional.empty());
        return new OutputFile(
                page.file(),
                templates.render(
                        "glossary",
                        SitePath.root(page.file()),
                        Map.of("page", view, "letters", Initials.of(glossary))));
    }

    private Html footnotes(Lesson lesson) {
        String root = SitePath.root(lesson.page().file());
        return new BlockWriter(templates, root, Set.of(Audience.PAGE)).footnotes(lesson.footnotes());
    }

    /** The page that a server shows for an address that doesn't exist. */
    public OutputFile notFound() {
        PageRef home = outline.home();
        PageView view = view(home, "not-found", "", Body.NONE, map.navigation(home), 0, Optional.empty());
        return new OutputFile("404.html", templates.render("not-found", "", Map.of("page", view)));
    }

    /** Navigation in which the unit's own entry has its minutes. */
    private List<UnitView> withOwn(PageRef page, List<UnitView> own) {
        List<UnitView> units = new ArrayList<>();
        for (UnitView unit : map.navigation(page)) {
            units.add(unit.current() && !own.isEmpty() ? own.get(0) : unit);
        }
        return units;
    }

    private OutputFile render(PageRef page, Body body, List<UnitView> units, int minutes) {
        String kind = page.kind().name().toLowerCase(Locale.ROOT);
        Optional<LinkView> next = page.kind() == PageKind.HOME ? map.first() : map.neighbour(page, 1);
        PageView view = view(page, kind, page.title(), body, units, minutes, next);
        return new OutputFile(page.file(), templates.render(kind, SitePath.root(page.file()), Map.of("page", view)));
    }

    private PageView view(
            PageRef page,
            String kind,
            String title,
            Body body,
            List<UnitView> units,
            int minutes,
            Optional<LinkView> next) {
        String file = page.file();
        String url = outline.course().url();
        boolean real = !kind.equals("not-found");
        return new PageView(
                map.course(),
                kind,
                title,
                body.anchor(),
                body.heading(),
                description(page),
                map.home(file),
                map.glossary(file),
                map.unit(page).map(unit -> CourseMap.link(file, unit)),
                units,
                body.contents(),
                real ? map.neighbour(page, -1) : Optional.empty(),
                next,
                deck(page, page.deckFile()),
                deck(page, page.linearFile()),
                minutes,
                page.frontMatter().objectives(),
                body.html(),
                body.footnotes(),
                body.features(),
                real ? transcripts(page) : List.of(),
                url.isEmpty() || !real ? Optional.empty() : Optional.of(url + SitePath.encode(file)));
    }

    private String description(PageRef page) {
        String own = page.frontMatter().description();
        return own.isEmpty() && page.kind() == PageKind.HOME ? outline.course().description() : own;
    }

    private static Optional<String> deck(PageRef page, String file) {
        return page.hasDeck() ? Optional.of(SitePath.address(page.file(), file)) : Optional.empty();
    }

    private static List<LinkView> transcripts(PageRef page) {
        return page.transcripts().stream()
                .map(suffix -> new LinkView(suffix, SitePath.address(page.file(), page.transcriptFile(suffix))))
                .toList();
    }

    private static void section(Section section, BlockWriter writer) {
        if (section.level() > 1) {
            writer.heading(section.level(), section.id(), section.title());
        }
        writer.write(section.blocks());
        section.sections().forEach(inner -> section(inner, writer));
    }

    /** Sections down to the third level of headings, as links' words can't hold links. */
    private static List<ContentsView> contents(List<Section> sections, int level) {
        if (level > 3) {
            return List.of();
        }
        return sections.stream()
                .map(section -> new ContentsView(
                        section.id(), Html.text(section.text()), contents(section.sections(), level + 1)))
                .toList();
    }
}
