package dev.courseware.render.site;

import dev.courseware.model.Course;
import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Html;
import dev.courseware.model.Look.Motif;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Practice;
import dev.courseware.model.Publication;
import dev.courseware.model.ResolvedFrontMatter;
import dev.courseware.model.SiteImage;
import dev.courseware.model.SitePath;
import dev.courseware.render.block.PracticeLinks;
import dev.courseware.render.inline.Location;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.CourseMotif;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.MotifView;
import dev.courseware.render.page.NeighbourView;
import dev.courseware.render.page.OriginView;
import dev.courseware.render.page.PageView;
import dev.courseware.render.page.PublishedView;
import dev.courseware.render.page.PublishedView.ImageView;
import dev.courseware.render.page.SampleView;
import dev.courseware.render.page.UnitView;
import dev.courseware.render.publish.Feed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what a page's template sees. Immutable. */
final class PageViews {
    private static final String NOT_FOUND = "not-found";

    private final Outline outline;
    private final CourseMap map;
    private final Optional<SiteImage> courseImage;
    private final Optional<SiteImage> cover;
    private final StructuredData structured;
    private final SourceLinks sources;
    private final NoticeBar notice;
    private final Map<String, List<String>> former;
    private final boolean feed;

    PageViews(Outline outline, CourseMap map, SharedParts shared, SourceLinks sources, NoticeBar notice) {
        this.former = outline.redirects().stream()
                .collect(Collectors.groupingBy(
                        redirect -> redirect.page().source(),
                        Collectors.mapping(redirect -> SitePath.encode(redirect.file()), Collectors.toList())));
        this.notice = notice;
        this.sources = sources;
        this.outline = outline;
        this.map = map;
        this.courseImage = shared.image();
        this.cover = shared.cover();
        this.structured = new StructuredData(outline, courseImage);
        this.feed = Feed.isFor(outline);
    }

    /**
     * What is known of a page.
     *
     * @param kind also the template's name
     * @param minutes how long it takes, or 0
     * @param teaches what learners will be able to do, without markup
     * @param more the pages about the whole course that it leads to
     * @param sample the part of the course that it shows
     */
    record Draft(
            PageRef page,
            String kind,
            String title,
            SiteRenderer.Body body,
            List<UnitView> units,
            int minutes,
            Optional<NeighbourView> next,
            ResolvedFrontMatter head,
            List<String> teaches,
            List<Practice> practice,
            List<LinkView> more,
            Optional<SampleView> sample) {

        /** A page that is made of what others say. */
        static Draft made(PageRef page, String kind, SiteRenderer.Body body, List<UnitView> units) {
            return made(page, kind, page.title(), body, units);
        }

        /** The same under a title of its own, which is empty where the theme has words for it. */
        static Draft made(PageRef page, String kind, String title, SiteRenderer.Body body, List<UnitView> units) {
            return new Draft(
                    page,
                    kind,
                    title,
                    body,
                    units,
                    0,
                    Optional.empty(),
                    ResolvedFrontMatter.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }

    PageView of(Draft draft) {
        PageRef page = draft.page();
        String file = page.file();
        String url = outline.course().url();
        boolean real = !draft.kind().equals(NOT_FOUND);
        boolean home = page.kind() == PageKind.HOME && real;
        String description = description(page);
        return new PageView(
                map.course(),
                draft.kind(),
                map.text(draft.title()),
                draft.body().anchor(),
                draft.body().heading(),
                map.text(description),
                map.home(file),
                map.glossary(file),
                map.unit(page).map(unit -> map.link(file, unit)),
                draft.units(),
                draft.body().contents(),
                real ? map.neighbour(page, -1) : Optional.empty(),
                draft.next(),
                deck(page, page.deckFile()),
                deck(page, page.linearFile()),
                draft.minutes(),
                ObjectiveViews.of(page, map, Location.of(page), PracticeLinks.of(draft.practice(), page)),
                draft.body().html(),
                draft.body().footnotes(),
                draft.body().features(),
                real ? transcripts(page) : List.of(),
                url.isEmpty() || !real ? Optional.empty() : Optional.of(url + SitePath.encode(file)),
                draft.head().prerequisites().stream()
                        .map(before -> map.link(file, before))
                        .toList(),
                real ? map.tags(page) : List.of(),
                real ? published(draft, description) : PublishedView.NONE,
                draft.more(),
                map.colour(page),
                home ? motif(draft) : page.kind() == PageKind.UNIT ? map.motif(page) : Optional.empty(),
                cover.filter(image -> home),
                draft.sample(),
                real && outline.course().surroundings().breadcrumbs() ? map.trail(page) : List.of(),
                real ? sources.of(page) : OriginView.NONE,
                notice.at(Location.of(page)),
                former.getOrDefault(page.source(), List.of()));
    }

    private Optional<MotifView> motif(Draft home) {
        Motif motif = outline.course().look().motif();
        return cover.isEmpty() && !home.units().isEmpty() && motif != Motif.NONE
                ? Optional.of(CourseMotif.of(motif, home.title(), home.units()))
                : Optional.empty();
    }

    private PublishedView published(Draft draft, String description) {
        PageRef page = draft.page();
        Course course = outline.course();
        boolean reads = page.kind() == PageKind.LESSON || page.kind() == PageKind.DIALOG;
        Publication publication = page.frontMatter().publication();
        Html data = Html.EMPTY;
        if (reads) {
            data = structured.lesson(page, draft.head(), draft.teaches(), draft.minutes());
        } else if (page.kind() == PageKind.HOME) {
            data = structured.course(page, description, draft.teaches(), draft.minutes());
        }
        Optional<ImageView> image = course.url().isEmpty()
                ? Optional.empty()
                : draft.head()
                        .image()
                        .or(() -> courseImage)
                        .map(shown -> new ImageView(course.url() + shown.address(), shown.width(), shown.height()));
        return new PublishedView(
                reads ? "article" : "website",
                image,
                publication.changed().map(Object::toString),
                feed
                        ? Optional.of(new LinkView(course.title(), SitePath.address(page.file(), GeneratedPages.FEED)))
                        : Optional.empty(),
                data);
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
}
