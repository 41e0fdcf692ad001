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
import dev.courseware.lab.LabLibrary;
import dev.courseware.model.GeneratedPages;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.Outline;
import dev.courseware.model.SiteImage;
import dev.courseware.output.StagedSite;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.inline.AddedSyntax;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.parse.inline.CourseLinks;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.LookView;
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
import java.util.stream.Stream;

/**
 * What all lessons are read and rendered with, made of the outline and the theme before the first of them.
 *
 * @param map where pages stand
 * @param images those that course.yml names
 * @param sample its link is verified as if course.yml were a page
 * @param card the picture for previews of links, where one was drawn
 * @param around a checksum of what pages show besides themselves and the outline
 */
record Groundwork(
        AssetStore assets,
        Templates templates,
        CourseMap map,
        List<AssetRef> images,
        SampleReading sample,
        AddedSyntax syntax,
        GlossaryReading glossary,
        LessonParser parser,
        NoticeReading notice,
        SiteRenderer pages,
        Optional<byte[]> card,
        long around,
        DeckComposer composer) {

    /** What makes formulas, diagrams and smaller images of what texts hold. */
    static ContentServices engines(ContentCache cache, StagedSite site, LabLibrary labs) {
        ClassLoader loader = Groundwork.class.getClassLoader();
        return new ContentServices(
                        new MathRenderer(cache, loader),
                        new DiagramRenderer(cache, loader),
                        new ImageScaler(cache, site::writeShared))
                .with(labs);
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
        AssetStore assets = new AssetStore(theme, engines.labs()::asset);
        Templates templates = new Templates(
                theme,
                assets,
                InterfaceWords.of(theme, outline.course().language(), diagnostics),
                Typographer.of(outline.course()));
        CourseLinks links = new CourseLinks(outline, tree.files(), engines, diagnostics);
        LogoReading logo = LogoReading.of(outline, links);
        CourseMap map = new CourseMap(outline, new LookView(assets.extras(), logo.view()));
        Optional<CourseLinks.Found> image = links.image();
        Optional<CourseLinks.Found> cover = links.cover();
        SampleReading sample = SampleReading.of(outline, links);
        ContentServices speaking = engines.saying(templates::word);
        Highlighter highlighter = new Highlighter(Groundwork.class.getClassLoader());
        AddedSyntax syntax = AddedParts.syntax(
                extensions, OwnContainers.of(theme, templates, diagnostics), highlighter::knows, diagnostics);
        GlossaryReading glossary =
                GlossaryReading.of(tree.files(), outline, highlighter, speaking, syntax, diagnostics);
        LessonParser parser =
                new LessonParser(tree.files(), outline, glossary.glossary(), highlighter, speaking, syntax);
        NoticeReading notice = NoticeReading.of(outline, parser, diagnostics);
        Optional<byte[]> card = CourseCard.isFor(outline)
                ? new CardRenderer(theme, cache).draw(CourseCard.of(outline, map))
                : Optional.empty();
        SharedParts shared = new SharedParts(
                image.map(CourseLinks.Found::image)
                        .or(() -> card.map(
                                drawn -> new SiteImage(GeneratedPages.CARD, CardRenderer.WIDTH, CardRenderer.HEIGHT))),
                cover.map(CourseLinks.Found::image),
                sample.wish(),
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
                                Stream.concat(image.stream(), cover.stream()).map(CourseLinks.Found::asset),
                                logo.files().stream())
                        .toList(),
                sample,
                syntax,
                glossary,
                parser,
                notice,
                pages,
                card,
                around,
                composer);
    }

    /** Adds the summaries of what was read for it, so that links are verified and images published there as well. */
    void addTo(Map<String, LessonSummary> summaries) {
        Stream.concat(notice.parsed().stream(), glossary.page().stream())
                .map(LessonParser.Parsed::summary)
                .forEach(summary -> summaries.put(summary.page().source(), summary));
        sample.summary().ifPresent(summary -> summaries.merge(summary.page().source(), summary, LessonSummary::with));
    }
}
