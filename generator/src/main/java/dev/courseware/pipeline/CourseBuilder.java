package dev.courseware.pipeline;

import dev.courseware.cache.ContentCache;
import dev.courseware.check.AddedChecks;
import dev.courseware.check.Checks;
import dev.courseware.check.DialogFindings;
import dev.courseware.check.KnownRules;
import dev.courseware.check.external.ExternalLinks;
import dev.courseware.deck.DeckComposer;
import dev.courseware.deck.DeckWords;
import dev.courseware.deck.measure.MeasuresReader;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Severity;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.highlight.Highlighter;
import dev.courseware.history.SourceHistory;
import dev.courseware.image.ImageScaler;
import dev.courseware.model.Course;
import dev.courseware.model.Glossary;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.dialog.DialogReading;
import dev.courseware.model.dialog.DialogStatistics;
import dev.courseware.output.StagedSite;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.LessonParser.Parsed;
import dev.courseware.parse.Titles;
import dev.courseware.parse.inline.AddedSyntax;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.parse.inline.HeadLinks;
import dev.courseware.pipeline.BuildListener.Phase;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.site.SharedParts;
import dev.courseware.render.site.SiteRenderer;
import dev.courseware.render.template.TemplateProblem;
import dev.courseware.render.template.Templates;
import dev.courseware.source.AddressCheck;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.SourceTree;
import dev.courseware.state.Checksum;
import dev.courseware.state.InputLog;
import dev.courseware.state.Records;
import dev.courseware.state.RecordsWriter;
import dev.courseware.state.Stamp;
import dev.courseware.theme.AssetStore;
import dev.courseware.theme.Theme;
import dev.courseware.theme.ThemeProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a course: reads the outline, then parses, checks and renders each lesson in parallel, then writes what needs
 * all of them. The whole of the generator, in the order in which it runs.
 */
public final class CourseBuilder {
    /** The folder, below the output folder, that keeps what later builds may use again. */
    private static final String CACHE = ".cache";

    private final BuildRequest request;
    private final BuildListener listener;
    private final Diagnostics diagnostics = new Diagnostics();
    private final ClassLoader extensions;
    private final SourceHistory history;
    private final AddedChecks added;
    private final KnownRules rules;
    private final long started = System.nanoTime();
    private final Totals totals = new Totals();
    private final WorkLog work;
    private CourseFiles disk;
    private LastBuild last;
    private InputLog inputs;
    private OutlineMemory remembered;
    private boolean replaced;

    private CourseBuilder(BuildRequest request, BuildListener listener, ClassLoader extensions, SourceHistory history) {
        this.history = history;
        this.request = request;
        this.listener = listener;
        this.extensions = extensions;
        this.work = new WorkLog(request.memory().explain(), started);
        this.added = AddedChecks.of(extensions, diagnostics);
        this.rules = new KnownRules(added.rules());
    }

    /**
     * Builds a course's site. An author's mistakes are in the report, and so is why it can't be written; the site is
     * written only if there are none.
     *
     * @throws IOException if the build is interrupted
     */
    public static BuildReport build(BuildRequest request, BuildListener listener) throws IOException {
        return build(request, listener, CourseBuilder.class.getClassLoader());
    }

    /**
     * Builds a course's site with what others add.
     *
     * @param extensions knows the classes of {@code dev.courseware.extension} that the build uses
     * @throws IOException if the build is interrupted
     */
    public static BuildReport build(BuildRequest request, BuildListener listener, ClassLoader extensions)
            throws IOException {
        return build(request, listener, extensions, SourceHistory.NONE);
    }

    /**
     * Builds a course's site with what others add, and with what is known of its history.
     *
     * @param extensions knows the classes of {@code dev.courseware.extension} that the build uses
     * @param history is asked if the course wants to know when its pages were changed
     * @throws IOException if the build is interrupted
     */
    public static BuildReport build(
            BuildRequest request, BuildListener listener, ClassLoader extensions, SourceHistory history)
            throws IOException {
        RootLocale.enter();
        try {
            return new CourseBuilder(request, listener, extensions, history).run();
        } finally {
            RootLocale.leave();
        }
    }

    private BuildReport run() throws IOException {
        OutputPlace place = new OutputPlace(request, diagnostics);
        try {
            return place.isReady() ? scanAndBuild() : report(false);
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            place.tell(e);
            return report(false);
        } finally {
            if (last != null) {
                last.close();
            }
        }
    }

    private BuildReport scanAndBuild() throws IOException {
        if (!Files.isDirectory(request.sourceDirectory())) {
            diagnostics.report(
                    CoreRule.COURSE_LAYOUT,
                    request.sourceDirectory().toString(),
                    0,
                    0,
                    "there is no such folder",
                    "set sourceDirectory");
            return report(false);
        }
        long begun = Stamp.now();
        disk = CourseFiles.in(request.sourceDirectory(), request.outputDirectory());
        last = LastBuild.of(request, extensions, disk);
        work.phase("comparison with the last build");
        Optional<BuildReport> known = last.upToDate(started);
        if (known.isPresent()) {
            return known.get();
        }
        inputs = new InputLog(disk, begun);
        CourseFiles files = disk.tellingTo(inputs);
        remembered = OutlineMemory.of(last.remembered(), last.changes(), inputs);
        Optional<SourceTree> tree = LargeStack.read(
                "outline",
                () -> CourseScanner.scan(files, new Titles(), request.purpose().preview(), remembered, diagnostics));
        if (tree.isEmpty()) {
            return report(false);
        }
        Outline outline = withRequest(tree.get().outline());
        AddressCheck.check(outline, Formats.NAMES, diagnostics);
        diagnostics.weighBy(rules.levels(outline.course().checks(), diagnostics));
        totals.title = outline.course().title();
        listener.outline(outline);
        listener.phase(Phase.OUTLINE, tree.get().bodies().size());
        Optional<Theme> theme =
                ThemeChain.find(outline.course().theme(), CourseBuilder.class.getClassLoader(), files, diagnostics);
        if (theme.isEmpty()) {
            return report(false);
        }
        work.phase("outline");
        try (StagedSite site = StagedSite.begin(request.outputDirectory())) {
            if (!last.isCurrent()) {
                last.close();
                replaced = true;
                last = LastBuild.of(request, extensions, disk);
            }
            site.mayKeep(last.place(), last.intact());
            if (request.purpose().preview() && last.isSiteIntact()) {
                site.changeInPlace();
            }
            return build(tree.get(), outline, theme.get(), site);
        } catch (TemplateProblem e) {
            diagnostics.report(
                    CoreRule.THEME_BROKEN,
                    theme.get().origin("templates/" + e.template()),
                    e.line(),
                    e.column(),
                    e.getMessage(),
                    "");
            return report(false);
        } catch (ThemeProblem e) {
            diagnostics.report(CoreRule.THEME_BROKEN, e.path(), 0, 0, e.getMessage(), e.hint());
            return report(false);
        }
    }

    private BuildReport build(SourceTree tree, Outline outline, Theme theme, StagedSite site) throws IOException {
        ContentCache cache = ContentCache.in(request.outputDirectory().resolve(CACHE));
        ClassLoader loader = CourseBuilder.class.getClassLoader();
        try (ContentServices engines = new ContentServices(
                new MathRenderer(cache, loader),
                new DiagramRenderer(cache, loader),
                new ImageScaler(cache, site::writeShared))) {
            return build(tree, outline, theme, site, cache, engines);
        }
    }

    private BuildReport build(
            SourceTree tree, Outline outline, Theme theme, StagedSite site, ContentCache cache, ContentServices engines)
            throws IOException {
        AssetStore assets = new AssetStore(theme);
        Templates templates = new Templates(
                theme, assets, InterfaceWords.of(theme, outline.course().language(), diagnostics));
        CourseMap map = new CourseMap(outline);
        Optional<HeadLinks.Found> courseImage = HeadLinks.courseImage(outline, tree.files(), engines, diagnostics);
        Highlighter highlighter = new Highlighter(CourseBuilder.class.getClassLoader());
        AddedSyntax syntax = AddedParts.syntax(
                extensions, OwnContainers.of(theme, templates, diagnostics), highlighter::knows, diagnostics);
        GlossaryReading glossary = GlossaryReading.of(tree.files(), outline, highlighter, engines, syntax, diagnostics);
        Checks checks = new Checks(
                outline,
                Formats.NAMES,
                glossary.glossary(),
                added,
                syntax.fences().keySet(),
                new ExternalLinks(request.purpose().links()));
        LessonParser parser =
                new LessonParser(tree.files(), outline, glossary.glossary(), highlighter, engines, syntax);
        NoticeReading notice = NoticeReading.of(outline, parser, diagnostics);
        SharedParts shared = new SharedParts(
                courseImage.map(HeadLinks.Found::image),
                notice.text(),
                new HistoryReading(tree.files(), history, cache, diagnostics).changes(outline));
        SiteRenderer pages = new SiteRenderer(templates, outline, map, shared);
        // A text alone doesn't tell how large its images are.
        long around = new Checksum()
                .addValue(outline.course())
                .addValue(shared)
                .addValue(pages.notice())
                .value();
        DeckComposer composer = new DeckComposer(
                MeasuresReader.read(theme, outline.course().slideRatio()),
                outline.course().language(),
                new DeckWords(templates::word));
        StagedFiles files = new StagedFiles(site);
        FormatParts parts = new FormatParts(templates, outline, map, pages, files);
        long terms = sum(outline, glossary.glossary());
        Records records = last.records(terms, outline.course(), added.rules().isEmpty(), inputs);
        try (Formats formats = new Formats(parts, new AddedFormats(extensions, diagnostics));
                RecordsWriter next = last.begin(terms, outline.course())) {
            formats.recall(records);
            remembered.remember(next, around);
            boolean sameAround = !replaced && remembered.isSame(around);
            LessonMemory memory = new LessonMemory(records, last.changes(), outline, sameAround, inputs, next);
            LessonPipeline pipeline = new LessonPipeline(
                    tree.files(), parser, composer, checks, formats, memory, engines, work, diagnostics);
            work.phase("preparation");
            listener.phase(Phase.LESSONS, tree.bodies().size());
            LessonPipeline.Result lessons =
                    pipeline.run(tree.bodies(), request.threads(), !isRefused(), listener::progress);
            work.phase("lessons");
            diagnostics.addAll(lessons.diagnostics());
            formats.tell(diagnostics);
            Map<String, LessonSummary> summaries = lessons.summaries();
            Optional<Lesson> notFound =
                    NotFoundReading.of(tree, parser, summaries, diagnostics).map(Parsed::lesson);
            notice.parsed()
                    .ifPresent(read -> summaries.put(read.summary().page().source(), read.summary()));
            engines.allowance().tell(diagnostics);
            tellChanged();
            glossary.page()
                    .ifPresent(page -> summaries.put(page.summary().page().source(), page.summary()));
            checks.course(summaries, lessons.findings(), diagnostics);
            rules.tellIdleMarks(!diagnostics.hasErrors(), diagnostics);
            totals.take(lessons.findings());
            if (isRefused()) {
                return report(false);
            }
            CopiedFiles copies = CopiedFiles.of(
                    tree.files().assets(), summaries, courseImage.map(HeadLinks.Found::asset), diagnostics);
            files.reserve(copies.names());
            formats.finish(new ReadCourse(
                    outline,
                    tree.bodies(),
                    summaries,
                    glossary.glossary(),
                    glossary.page().map(Parsed::lesson),
                    notFound));
            formats.tell(diagnostics);
            write(assets.contents(), copies, site);
            inputs.askAgain(LastBuild.THEME);
            tellChanged();
            work.phase("course");
            if (isRefused()) {
                return report(false);
            }
            totals.count(tree.bodies(), outline);
            if (request.purpose().checkOnly()) {
                return report(false);
            }
            formats.remember(next);
            last.forget();
            site.commit();
            if (records == Records.NONE) {
                // A build that takes pages over has no use for what they were made of.
                cache.prune();
            }
            work.phase("site");
            listener.placed(site::changed, report(true));
            last.keep(inputs, site, report(true), next);
            work.phase("state");
            BuildReport report = report(true);
            ReportFile.write(report, request.outputDirectory());
            return report;
        }
    }

    /** What lessons know of the glossary, in one number. */
    private static long sum(Outline outline, Glossary glossary) {
        return Checksum.of(List.of(
                outline.glossary().toString(),
                glossary.state().toString(),
                glossary.terms().toString()));
    }

    private void write(Map<String, byte[]> assets, CopiedFiles copies, StagedSite site) throws IOException {
        totals.files = copies.names().size();
        listener.phase(Phase.SITE, assets.size() + totals.files);
        for (Map.Entry<String, byte[]> asset : assets.entrySet()) {
            site.write(asset.getKey(), asset.getValue());
        }
        copies.write(site, diagnostics);
    }

    /** A title is read with the outline and a text with its lesson, which must not be of two versions; nor must pages. */
    private void tellChanged() {
        for (String path : inputs.changed()) {
            diagnostics.report(
                    CoreRule.FILE_CHANGED,
                    path,
                    0,
                    0,
                    (path.equals(LastBuild.THEME.path()) ? "this folder" : "this file")
                            + " was changed while the course was being built",
                    "build it again");
        }
    }

    /** The command line goes before course.yml. */
    private Outline withRequest(Outline outline) {
        Course course = outline.course();
        String url = request.url().isEmpty() || request.url().endsWith("/") ? request.url() : request.url() + "/";
        Course changed = new Course(
                course.title(),
                course.description(),
                course.language(),
                course.authors(),
                course.licence(),
                url.isEmpty() ? course.url() : url,
                request.theme().isEmpty() ? course.theme() : request.theme(),
                course.cast(),
                course.checks(),
                course.html(),
                course.glossary(),
                course.defaults(),
                course.slideRatio(),
                course.publication(),
                course.print(),
                course.surroundings());
        return outline.with(changed);
    }

    private boolean isRefused() {
        return diagnostics.hasErrors() || (request.failOnWarning() && diagnostics.has(Severity.WARNING));
    }

    private BuildReport report(boolean written) {
        return new BuildReport(
                written,
                totals.title,
                totals.pages,
                totals.decks,
                totals.dialogs,
                totals.files,
                request.outputDirectory().resolve(StagedSite.SITE),
                Duration.ofNanos(System.nanoTime() - started),
                totals.figures,
                totals.readings,
                diagnostics.inFileOrder(),
                work.work(last == null ? "" : last.whole()));
    }

    /** What is counted for the report while the build goes. */
    private static final class Totals {
        String title = "";
        int pages;
        int decks;
        int dialogs;
        int files;
        List<DialogStatistics> figures = List.of();
        List<DialogReading> readings = List.of();

        void take(Map<String, DialogFindings> findings) {
            figures = findings.values().stream()
                    .flatMap(found -> found.figures().stream())
                    .toList();
            readings = findings.values().stream()
                    .flatMap(found -> found.readings().stream())
                    .toList();
        }

        void count(List<PageRef> sources, Outline outline) {
            pages = outline.glossary().isPresent() ? 1 : 0;
            for (PageRef page : sources) {
                pages += page.kind() == PageKind.DECK ? 0 : 1;
                decks += page.hasDeck() ? 1 : 0;
                dialogs += page.kind() == PageKind.DIALOG ? 1 : 0;
            }
        }
    }
}
