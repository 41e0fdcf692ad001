package dev.courseware.pipeline;

import dev.courseware.check.Checks;
import dev.courseware.check.DialogFindings;
import dev.courseware.deck.Deck;
import dev.courseware.deck.DeckComposer;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.PageRef;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.LessonParser.Parsed;
import dev.courseware.parse.Origins;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.render.KeptLesson;
import dev.courseware.render.Memo;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.Reuse;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import dev.courseware.source.SourceText;
import dev.courseware.source.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes each source from text to files, several at a time. A lesson's blocks live only while its own turn lasts; what
 * stays is its summary, and what output formats of the whole course take from it.
 */
final class LessonPipeline {
    private static final int PROGRESS_STEP = 50;

    private final CourseFiles files;
    private final LessonParser parser;
    private final DeckComposer composer;
    private final Checks checks;
    private final Formats formats;
    private final LessonMemory memory;
    private final ContentServices engines;
    private final WorkLog work;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile boolean rendering;

    private final Map<String, LessonSummary> summaries = new TreeMap<>();
    private final Map<String, DialogFindings> findings = new TreeMap<>();
    private final Diagnostics before;
    private final Diagnostics diagnostics = new Diagnostics();

    LessonPipeline(
            CourseFiles files,
            LessonParser parser,
            DeckComposer composer,
            Checks checks,
            Formats formats,
            LessonMemory memory,
            ContentServices engines,
            WorkLog work,
            Diagnostics before) {
        this.memory = memory;
        this.engines = engines;
        this.work = work;
        this.files = files;
        this.parser = parser;
        this.composer = composer;
        this.checks = checks;
        this.formats = formats;
        this.before = before;
    }

    /**
     * What stays of all sources.
     *
     * @param summaries by source
     * @param findings what is remembered of dialogs, by source
     */
    record Result(
            Map<String, LessonSummary> summaries, Map<String, DialogFindings> findings, Diagnostics diagnostics) {}

    /** Receives the number of sources that are done. */
    interface Progress {
        void report(int done, int all);
    }

    /**
     * Takes all sources.
     *
     * @param render whether files are written; without, sources are only read for their problems
     */
    Result run(List<PageRef> sources, int threads, boolean render, Progress progress) throws IOException {
        rendering = render;
        List<PageRef> readable =
                sources.stream().filter(page -> !page.source().isEmpty()).toList();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.min(threads, readable.size())); i++) {
            Thread worker = new Thread(null, () -> work(readable, progress), "courseware-" + i, LargeStack.SIZE);
            worker.setContextClassLoader(LessonPipeline.class.getClassLoader());
            worker.start();
            workers.add(worker);
        }
        join(workers);
        Throwable problem = failure.get();
        if (problem instanceof IOException e) {
            throw e;
        }
        if (problem instanceof UncheckedIOException e) {
            throw e.getCause();
        }
        if (problem instanceof RuntimeException e) {
            throw e;
        }
        if (problem instanceof Error e) {
            throw e;
        }
        return new Result(summaries, findings, diagnostics);
    }

    private void join(List<Thread> workers) throws IOException {
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            failure.compareAndSet(null, e);
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        }
    }

    private void work(List<PageRef> sources, Progress progress) {
        try {
            int index = next.getAndIncrement();
            while (index < sources.size() && failure.get() == null) {
                take(index, sources.get(index));
                int finished = done.incrementAndGet();
                if (finished % PROGRESS_STEP == 0) {
                    synchronized (this) {
                        progress.report(finished, sources.size());
                    }
                }
                index = next.getAndIncrement();
            }
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private void take(int number, PageRef page) throws IOException {
        long started = System.nanoTime();
        LessonMemory.Known known = memory.find(page);
        Reuse reuse = Reuse.NONE;
        String why = known.why();
        if (known.record().isPresent()) {
            LessonRecord record = known.record().get();
            KeptLesson lesson = new KeptLesson(number, page, record.summary(), memory.sameAround(), record.memo());
            reuse = takeOver(lesson, known);
            why = reuse == Reuse.NONE
                    ? formats.reasonAgainst(lesson, record.origins().scaled())
                    : "";
        }
        if (reuse == Reuse.NONE) {
            read(number, page);
        }
        work.done(page.source(), reuse, why, System.nanoTime() - started);
    }

    /** Takes a source over that reads as it did; as far as that is possible, which is returned. */
    private Reuse takeOver(KeptLesson lesson, LessonMemory.Known known) throws IOException {
        LessonRecord record = known.record().orElseThrow();
        Reuse reuse = formats.reuse(lesson, record.origins().scaled());
        if (reuse == Reuse.NONE) {
            return reuse;
        }
        Diagnostics remarks = before.ofFile();
        remarks.tellAgain(record.told());
        record.marks().forEach(remarks::ignore);
        if (rendering) {
            formats.again(lesson, record.origins().scaled(), record.assets());
        }
        memory.keep(lesson.page(), known, reuse != Reuse.ALL);
        engines.allowance()
                .spendAgain(record.origins().formulas(), record.origins().diagrams());
        finish(lesson.page(), record.summary(), remarks, record.findings());
        return reuse;
    }

    private void read(int number, PageRef page) throws IOException {
        byte[] source;
        try {
            source = files.readText(page.source());
        } catch (FileSystemException e) {
            // It could be read when the outline was.
            tellUnreadable(page, e);
            formats.skip(number);
            return;
        }
        // The outline's pass has reported what is wrong with the text itself.
        Optional<SourceText> text = SourceText.read(source, page.source(), new Diagnostics());
        if (text.isEmpty()) {
            formats.skip(number);
            return;
        }
        Parsed parsed = parser.parse(page, text.get());
        Diagnostics remarks = before.ofFile();
        remarks.addAll(parsed.diagnostics());
        DialogFindings found = checks.lesson(parsed.lesson(), parsed.summary(), source, remarks);
        checkScript(parsed.lesson(), remarks);
        // What doesn't fit on slides is told whether or not there are errors elsewhere, so that no build tells less.
        Optional<Deck> deck =
                page.hasDeck() ? Optional.of(composer.compose(parsed.lesson(), parsed.summary())) : Optional.empty();
        deck.ifPresent(composed -> remarks.addAll(composed.diagnostics()));
        if (remarks.hasErrors()) {
            rendering = false;
        }
        if (rendering) {
            Memo memo = new Memo();
            Set<String> assets = formats.add(new ReadLesson(number, parsed.lesson(), parsed.summary(), deck, memo));
            Optional<List<Diagnostics.Kept>> told = LessonMemory.told(remarks);
            if (told.isPresent()) {
                Origins origins = parsed.origins().with(new Lookup(Lookup.Kind.FILE, page.source()));
                memory.add(
                        page,
                        new LessonRecord(
                                LessonRecord.sum(page),
                                origins,
                                parsed.summary(),
                                found,
                                told.get(),
                                remarks.marks(),
                                assets,
                                memo));
            }
        }
        finish(page, parsed.summary(), remarks, found);
    }

    private synchronized void finish(PageRef page, LessonSummary summary, Diagnostics remarks, DialogFindings found) {
        summaries.put(page.source(), summary);
        diagnostics.addAll(remarks);
        if (!found.isEmpty()) {
            findings.put(page.source(), found);
        }
    }

    private void tellUnreadable(PageRef page, IOException problem) {
        synchronized (this) {
            diagnostics.report(
                    CoreRule.FILE_UNREADABLE,
                    page.source(),
                    0,
                    0,
                    "this file can't be read any more: " + Unreadable.reason(problem),
                    "build again once it is there");
        }
        rendering = false;
    }

    /** The script of a page may stand in a file of its own kind. */
    private void checkScript(Lesson lesson, Diagnostics remarks) throws IOException {
        for (Block block : lesson.body().blocks()) {
            if (block instanceof DialogBlock dialog
                    && !dialog.embedded()
                    && !dialog.source().equals(lesson.page().source())) {
                checks.script(lesson, dialog.source(), files.readText(dialog.source()), remarks);
            }
        }
    }
}
