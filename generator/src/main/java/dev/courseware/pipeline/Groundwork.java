package dev.courseware.pipeline;

import dev.courseware.cache.ContentCache;
import dev.courseware.card.CardRenderer;
import dev.courseware.card.CourseCard;
import dev.courseware.deck.DeckComposer;
import dev.courseware.deck.DeckWords;
import dev.courseware.deck.measure.MeasuresReader;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.highlight.Highlighter;
import dev.courseware.image.ImageScaler;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.GeneratedPages;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.LessonSummary.LessonLink;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SiteImage;
import dev.courseware.model.SourceValue;
import dev.courseware.output.StagedSite;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.inline.AddedSyntax;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.parse.inline.HeadLinks;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.CourseMotif;
import dev.courseware.render.page.LookView;
import dev.courseware.render.site.SampleWish;
import dev.courseware.render.site.SharedParts;
import dev.courseware.render.site.SiteRenderer;
import dev.courseware.render.template.Templates;
import dev.courseware.source.SourceTree;
import dev.courseware.state.Checksum;
import dev.courseware.theme.AssetStore;
import dev.courseware.theme.Theme;
import dev.courseware.typography.Typographer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What all lessons are read and rendered with, made of the outline and the theme before the first of them.
 *
 * @param map where pages stand
 * @param images those that course.yml names
 * @param sample course.yml as if it were a page with a link to what the front page is to show
 * @param card the picture for previews of links, where one was drawn
 * @param around a checksum of what pages show besides themselves and the outline
 */
record Groundwork(
        AssetStore assets,
        Templates templates,
        CourseMap map,
        List<AssetRef> images,
        Optional<LessonSummary> sample,
        AddedSyntax syntax,
        GlossaryReading glossary,
        LessonParser parser,
        NoticeReading notice,
        SiteRenderer pages,
        Optional<byte[]> card,
        long around,
        DeckComposer composer) {

    /** What makes formulas, diagrams and smaller images of what texts hold. */
    static ContentServices engines(ContentCache cache, StagedSite site) {
        ClassLoader loader = Groundwork.class.getClassLoader();
        return new ContentServices(
                new MathRenderer(cache, loader),
                new DiagramRenderer(cache, loader),
                new ImageScaler(cache, site::writeShared));
    }

    /**
     * Makes it, and tells what is wrong with what it is made of.
     *
     * @param extensions knows the classes of {@code dev.courseware.extension} that the build uses
     */
    static Groundwork of(
            SourceTree tree,
            Theme theme,
            ContentServices engines,
            ContentCache cache,
            HistoryReading history,
            ClassLoader extensions,
            Diagnostics diagnostics)
            throws IOException {
        Outline outline = tree.outline();
        AssetStore assets = new AssetStore(theme);
        Templates templates = new Templates(
                theme,
                assets,
                InterfaceWords.of(theme, outline.course().language(), diagnostics),
                Typographer.of(outline.course()));
        LogoReading logo = LogoReading.of(outline, tree.files(), engines, diagnostics);
        CourseMap map = new CourseMap(outline, new LookView(assets.extras(), logo.view()));
        Optional<HeadLinks.Found> image = HeadLinks.courseImage(outline, tree.files(), engines, diagnostics);
        Optional<HeadLinks.Found> cover = HeadLinks.frontImage(outline, tree.files(), engines, diagnostics);
        Optional<SampleWish> sample = sample(outline, tree, engines, diagnostics);
        Highlighter highlighter = new Highlighter(Groundwork.class.getClassLoader());
        AddedSyntax syntax = AddedParts.syntax(
                extensions, OwnContainers.of(theme, templates, diagnostics), highlighter::knows, diagnostics);
        GlossaryReading glossary = GlossaryReading.of(tree.files(), outline, highlighter, engines, syntax, diagnostics);
        LessonParser parser =
                new LessonParser(tree.files(), outline, glossary.glossary(), highlighter, engines, syntax);
        NoticeReading notice = NoticeReading.of(outline, parser, diagnostics);
        Optional<byte[]> card = hasCard(outline) ? card(theme, outline, map, cache) : Optional.empty();
        SharedParts shared = new SharedParts(
                image.map(HeadLinks.Found::image)
                        .or(() -> card.map(
                                drawn -> new SiteImage(GeneratedPages.CARD, CardRenderer.WIDTH, CardRenderer.HEIGHT))),
                cover.map(HeadLinks.Found::image),
                sample,
                notice.text(),
                history.changes(outline));
        SiteRenderer pages = new SiteRenderer(templates, outline, map, shared);
        // A text alone doesn't tell how large its images are.
        long around = new Checksum()
                .addValue(outline.course())
                .addValue(shared)
                .addValue(logo.view())
                .addValue(pages.notice())
                .value();
        DeckComposer composer = new DeckComposer(
                MeasuresReader.read(theme, outline.course().slideRatio(), templates.typographer()),
                outline.course().language(),
                new DeckWords(templates::word));
        return new Groundwork(
                assets,
                templates,
                map,
                Stream.concat(
                                Stream.concat(image.stream(), cover.stream()).map(HeadLinks.Found::asset),
                                logo.files().stream())
                        .toList(),
                sample.map(wish -> summary(wish, outline)),
                syntax,
                glossary,
                parser,
                notice,
                pages,
                card,
                around,
                composer);
    }

    /** Whether previews of a course's links show a picture that is drawn: it has an address, and names no picture. */
    static boolean hasCard(Outline outline) {
        return !outline.course().url().isEmpty()
                && outline.course().publication().image().isEmpty();
    }

    private static Optional<byte[]> card(Theme theme, Outline outline, CourseMap map, ContentCache cache)
            throws IOException {
        String url = outline.course().url();
        List<Integer> units =
                outline.units().stream().map(unit -> unit.lessons().size()).toList();
        return new CardRenderer(theme, cache)
                .draw(new CourseCard(
                        map.course().title(),
                        map.course().description(),
                        url.substring(url.indexOf("//") + 2, url.length() - 1),
                        CourseMotif.ofUnits(map.course().title(), units)));
    }

    /** What the front page is to show; empty if course.yml names nothing, or nothing that is there, which is then reported. */
    private static Optional<SampleWish> sample(
            Outline outline, SourceTree tree, ContentServices engines, Diagnostics diagnostics) {
        return outline.course().home().sample().flatMap(written -> {
            int hash = written.text().indexOf('#');
            String path = hash < 0 ? written.text() : written.text().substring(0, hash);
            String anchor = hash < 0 ? "" : written.text().substring(hash + 1);
            return HeadLinks.sampled(
                            outline,
                            tree.files(),
                            new SourceValue(path, written.file(), written.position()),
                            engines,
                            diagnostics)
                    .map(page -> new SampleWish(page, anchor));
        });
    }

    private static LessonSummary summary(SampleWish wish, Outline outline) {
        SourceValue written = outline.course().home().sample().orElseThrow();
        LessonLink link = new LessonLink(wish.page().source(), wish.anchor(), written.position());
        PageRef file = new PageRef(written.file(), outline.home().address(), PageKind.HOME, "", FrontMatter.NONE);
        return new LessonSummary(file, Set.of(), List.of(link), List.of(), 0, 0, Set.of());
    }

    /** Adds the summaries of what was read for it, so that links are verified and images published there as well. */
    void addTo(Map<String, LessonSummary> summaries) {
        Stream.concat(notice.parsed().stream(), glossary.page().stream())
                .map(LessonParser.Parsed::summary)
                .forEach(summary -> summaries.put(summary.page().source(), summary));
        sample.ifPresent(wish -> summaries.merge(wish.page().source(), wish, LessonSummary::with));
    }
}
