package dev.courseware.pipeline;

import dev.courseware.cache.ContentCache;
import dev.courseware.check.AddedChecks;
import dev.courseware.check.Checks;
import dev.courseware.check.KnownRules;
import dev.courseware.check.external.ExternalLinks;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Severity;
import dev.courseware.history.SourceHistory;
import dev.courseware.lab.LabLibrary;
import dev.courseware.look.LookSheet;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.output.StagedSite;
import dev.courseware.parse.LessonParser.Parsed;
import dev.courseware.parse.Titles;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.pipeline.BuildListener.Phase;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.template.TemplateProblem;
import dev.courseware.source.AddressCheck;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.SourceTree;
import dev.courseware.state.InputLog;
import dev.courseware.state.Records;
import dev.courseware.state.RecordsWriter;
import dev.courseware.state.Stamp;
import dev.courseware.theme.Theme;
import dev.courseware.theme.ThemeProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
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
        Optional<SourceTree> found = LargeStack.read(
                "outline",
                () -> CourseScanner.scan(files, new Titles(), request.purpose().preview(), remembered, diagnostics));
        if (found.isEmpty()) {
            return report(false);
        }
        Outline read = found.get().outline();
        Outline outline = read.with(request.before(read.course()));
        SourceTree tree = found.get().with(outline);
        AddressCheck.check(outline, Formats.NAMES, diagnostics);
        diagnostics.weighBy(rules.levels(outline.course().checks(), diagnostics));
        totals.title(outline.course().title());
        listener.outline(outline);
        listener.phase(Phase.OUTLINE, tree.bodies().size());
        Optional<Theme> bare = ThemeChain.find(
                outline.course().look().theme(), CourseBuilder.class.getClassLoader(), files, diagnostics);
        if (bare.isEmpty()) {
            return report(false);
        }
        Theme theme = LookSheet.dress(bare.get(), outline.course(), diagnostics);
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
            return build(tree, theme, site);
        } catch (TemplateProblem e) {
            BrokenTheme.tell(e, theme, diagnostics);
            return report(false);
        } catch (ThemeProblem e) {
            BrokenTheme.tell(e, diagnostics);
            return report(false);
        }
    }

    private BuildReport build(SourceTree tree, Theme theme, StagedSite site) throws IOException {
        ContentCache cache = ContentCache.in(request.outputDirectory().resolve(CACHE));
        LabLibrary labs = new LabLibrary(theme, cache, tree.outline().course().language());
        labs.readOwn();
        try (ContentServices engines = Groundwork.engines(cache, site, labs)) {
            return build(tree, theme, site, cache, engines);
        }
    }

    private BuildReport build(
            SourceTree tree, Theme theme, StagedSite site, ContentCache cache, ContentServices engines)
            throws IOException {
        Outline outline = tree.outline();
        Groundwork ground = Groundwork.of(
                tree,
                theme,
                engines,
                cache,
                new HistoryReading(tree.files(), history, cache, diagnostics),
                extensions,
                diagnostics);
        GlossaryReading glossary = ground.glossary();
        Checks checks = new Checks(
                outline,
                Formats.NAMES,
                glossary.glossary(),
                added,
                ground.syntax().fences().keySet(),
                new ExternalLinks(request.purpose().links()));
        StagedFiles files = new StagedFiles(site);
        FormatParts parts =
                new FormatParts(ground.templates(), outline, ground.map(), ground.pages(), files, ground.card());
        long terms = glossary.known(outline);
        Records records = last.records(terms, outline.course(), added.rules().isEmpty(), inputs);
        try (Formats formats = new Formats(parts, new AddedFormats(extensions, diagnostics));
                RecordsWriter next = last.begin(terms, outline.course())) {
            remembered.remember(next, ground.around());
            boolean sameAround = !replaced && remembered.isSame(ground.around());
            formats.recall(records, sameAround);
            LessonMemory memory = new LessonMemory(records, last.changes(), outline, sameAround, inputs, next);
            LessonPipeline pipeline = new LessonPipeline(
                    tree.files(),
                    ground.parser(),
                    ground.composer(),
                    checks,
                    formats,
                    memory,
                    engines,
                    work,
                    diagnostics);
            work.phase("preparation");
            listener.phase(Phase.LESSONS, tree.bodies().size());
            LessonPipeline.Result lessons =
                    pipeline.run(tree.bodies(), request.threads(), !isRefused(), listener::progress);
            work.phase("lessons");
            diagnostics.addAll(lessons.diagnostics());
            formats.tell(diagnostics);
            Map<String, LessonSummary> summaries = lessons.summaries();
            Optional<Lesson> notFound = NotFoundReading.of(tree, ground.parser(), summaries, diagnostics)
                    .map(Parsed::lesson);
            ground.addTo(summaries);
            engines.allowance().tell(diagnostics);
            engines.labs().tell(diagnostics);
            ChangedInputs.tell(inputs, diagnostics);
            checks.course(summaries, lessons.findings(), diagnostics);
            rules.tellIdleMarks(!diagnostics.hasErrors(), diagnostics);
            totals.take(lessons.findings());
            if (isRefused()) {
                return report(false);
            }
            CopiedFiles copies = CopiedFiles.of(tree.files().assets(), summaries, ground.images(), diagnostics);
            files.reserve(copies.names());
            formats.finish(new ReadCourse(
                    outline,
                    tree.bodies(),
                    summaries,
                    glossary.glossary(),
                    glossary.page().map(Parsed::lesson),
                    notFound));
            formats.tell(diagnostics);
            write(ground.assets().contents(), copies, site);
            inputs.askAgain(LastBuild.THEME);
            ChangedInputs.tell(inputs, diagnostics);
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
            BuildReport placed = report(true);
            listener.placed(site::changed, placed);
            last.keep(inputs, site, placed, next);
            work.phase("state");
            BuildReport report = report(true);
            ReportFile.write(report, request.outputDirectory());
            return report;
        }
    }

    private void write(Map<String, byte[]> assets, CopiedFiles copies, StagedSite site) throws IOException {
        int files = copies.names().size();
        totals.files(files);
        listener.phase(Phase.SITE, assets.size() + files);
        for (Map.Entry<String, byte[]> asset : assets.entrySet()) {
            site.write(asset.getKey(), asset.getValue());
        }
        copies.write(site, diagnostics);
    }

    private boolean isRefused() {
        return diagnostics.hasErrors() || (request.failOnWarning() && diagnostics.has(Severity.WARNING));
    }

    private BuildReport report(boolean written) {
        return totals.report(
                written,
                request.outputDirectory().resolve(StagedSite.SITE),
                Duration.ofNanos(System.nanoTime() - started),
                diagnostics.inFileOrder(),
                work.work(last == null ? "" : last.whole()));
    }
}
