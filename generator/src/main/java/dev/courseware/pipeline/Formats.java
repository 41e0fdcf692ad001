package dev.courseware.pipeline;

import dev.courseware.card.CourseCard;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.model.SiteNames;
import dev.courseware.model.Tag;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.EndOutput;
import dev.courseware.render.KeptLesson;
import dev.courseware.render.LessonOutput;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.Reuse;
import dev.courseware.render.Reusing;
import dev.courseware.render.publish.Feed;
import dev.courseware.render.publish.LlmsText;
import dev.courseware.render.publish.Sitemap;
import dev.courseware.render.search.SearchIndex;
import dev.courseware.render.site.GlossaryPage;
import dev.courseware.render.site.KeyPointsPage;
import dev.courseware.render.site.LessonPages;
import dev.courseware.render.site.ListingPages;
import dev.courseware.render.site.PrintFiles;
import dev.courseware.render.site.WholeCourse;
import dev.courseware.render.site.WholeCoursePage;
import dev.courseware.render.slides.DeckRenderer;
import dev.courseware.render.template.Templates;
import dev.courseware.render.transcript.SpokenWords;
import dev.courseware.render.transcript.TranscriptRenderer;
import dev.courseware.state.Records;
import dev.courseware.state.RecordsWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All output formats: the two lists of our own, and behind them those of jars. One serves one build. */
final class Formats implements Closeable {
    /** Formats whose files are each made of one source. */
    private static final List<OfLesson> OF_LESSONS = List.of(
            new OfLesson(LessonPages::names, site -> new LessonPages(site.pages())),
            new OfLesson(DeckRenderer::names, site -> new DeckRenderer(site.templates(), site.outline(), site.map())),
            new OfLesson(
                    TranscriptRenderer::names, site -> new TranscriptRenderer(SpokenWords.of(site.templates()::word))));

    /** Formats whose files need more than one source. Later ones may ask which files earlier ones have written. */
    private static final List<OfCourse> OF_COURSE = List.of(
            OfCourse.always(site -> new KeyPointsPage(site.pages()), GeneratedPages.KEY_POINTS),
            OfCourse.always(site -> new ListingPages(site.pages())),
            OfCourse.atEnd(site -> new GlossaryPage(site.pages())),
            new OfCourse(Formats::tagNames, outline -> !outline.tags().isEmpty(), site ->
                    (EndOutput) (course, files) -> files.writeAll(site.pages().tags(course.summaries()))),
            OfCourse.atEnd(
                    site -> (course, files) -> {
                        Optional<OutputFile> page = site.pages().progress(course.summaries());
                        if (page.isPresent()) {
                            files.write(page.get());
                        }
                    },
                    GeneratedPages.PROGRESS),
            OfCourse.atEnd(
                    site -> (course, files) -> files.writeAll(site.pages().redirects())),
            OfCourse.atEnd(
                    site -> (course, files) -> files.write(site.pages().notFound(course.notFound())),
                    GeneratedPages.NOT_FOUND),
            new OfCourse(
                    PrintFiles::names,
                    outline -> outline.course().print(),
                    site -> new WholeCoursePage(
                            new WholeCourse(site.templates(), site.outline(), site.map(), site.pages()), site.files())),
            OfCourse.always(site -> new SearchIndex(
                    page -> site.map().unit(page).map(PageRef::title).orElse(""))),
            OfCourse.atEnd(site -> (course, files) -> files.write(LlmsText.of(course.outline())), GeneratedPages.LLMS),
            OfCourse.where(
                    CourseCard::isFor,
                    site -> (EndOutput) (course, files) -> {
                        if (site.card().isPresent()) {
                            files.write(new OutputFile(
                                    GeneratedPages.CARD, site.card().get()));
                        }
                    },
                    GeneratedPages.CARD),
            OfCourse.where(
                    Sitemap::isFor,
                    site -> (EndOutput) (course, files) ->
                            files.writeAll(Sitemap.of(course.outline(), files.holds(GeneratedPages.KEY_POINTS))),
                    GeneratedPages.SITEMAP),
            OfCourse.where(
                    Feed::isFor,
                    site -> (EndOutput) (course, files) -> files.write(Feed.of(course.outline())),
                    GeneratedPages.FEED));

    /** The files that our own formats make. Those of jars begin with the format's name, and give way. */
    static final SiteNames NAMES = new SiteNames() {
        @Override
        public List<String> of(PageRef page) {
            return OF_LESSONS.stream()
                    .flatMap(format -> format.names().apply(page).stream())
                    .toList();
        }

        @Override
        public List<String> of(Outline outline) {
            return OF_COURSE.stream()
                    .flatMap(format -> format.names().apply(outline).stream())
                    .toList();
        }
    };

    /** What the names begin with under which formats remember something. */
    private static final String FORMAT = "format ";

    private final List<LessonOutput> lessons = new ArrayList<>();
    private final List<CourseOutput> courses = new ArrayList<>();
    private final List<Reusing> all = new ArrayList<>();
    private final AddedFormats added;
    private final StagedFiles files;
    private final Templates templates;

    Formats(FormatParts parts, AddedFormats added) {
        this.added = added;
        this.files = parts.files();
        this.templates = parts.templates();
        OF_LESSONS.forEach(format -> lessons.add(format.make().apply(parts)));
        OF_COURSE.stream()
                .filter(format -> format.wanted().test(parts.outline()))
                .forEach(format -> courses.add(format.make().apply(parts)));
        lessons.addAll(added.lessons());
        courses.addAll(added.courses());
        all.addAll(lessons);
        all.addAll(courses);
    }

    /**
     * A format whose files are each made of one source.
     *
     * @param names the files that it makes of a page
     */
    private record OfLesson(Function<PageRef, List<String>> names, Function<FormatParts, LessonOutput> make) {}

    /**
     * A format whose files need more than one source.
     *
     * @param names the files that it makes, beside pages of sources
     * @param wanted whether a course has it
     */
    private record OfCourse(
            Function<Outline, List<String>> names,
            Predicate<Outline> wanted,
            Function<FormatParts, CourseOutput> make) {
        static OfCourse always(Function<FormatParts, CourseOutput> make, String... names) {
            return where(outline -> true, make, names);
        }

        /** One that needs sources only in the end. */
        static OfCourse atEnd(Function<FormatParts, EndOutput> make, String... names) {
            return always(make::apply, names);
        }

        static OfCourse where(Predicate<Outline> wanted, Function<FormatParts, CourseOutput> make, String... names) {
            List<String> all = List.of(names);
            return new OfCourse(outline -> all, wanted, make);
        }
    }

    private static List<String> tagNames(Outline outline) {
        Stream<String> pages = outline.tags().stream().map(Tag::file);
        return outline.tags().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(GeneratedPages.TAGS), pages).toList();
    }

    /**
     * Writes a source's files, and lets formats of the course take what they need of it.
     *
     * @return the theme's assets that were named for it
     */
    Set<String> add(ReadLesson lesson) throws IOException {
        return templates.named(() -> {
            for (LessonOutput format : lessons) {
                format.write(lesson, files);
            }
            for (CourseOutput format : courses) {
                format.add(lesson, files);
            }
        });
    }

    /**
     * Gives each format what it remembered.
     *
     * @param sameAround whether pages show the same around their texts as in the last build
     */
    void recall(Records last, boolean sameAround) {
        for (CourseOutput format : courses) {
            if (!format.memory().isEmpty()) {
                last.find(FORMAT + format.memory()).ifPresent(memory -> format.recall(memory, sameAround));
            }
        }
    }

    /** Takes what each format wants to know in the next build. */
    void remember(RecordsWriter next) {
        for (CourseOutput format : courses) {
            if (!format.memory().isEmpty()) {
                next.add(FORMAT + format.memory(), format::remember);
            }
        }
    }

    /**
     * How much of what was made of a source is of use to every format.
     *
     * @param scaled the smaller copies of images that it shows
     */
    Reuse reuse(KeptLesson lesson, Set<String> scaled) {
        return reuse(lesson, scaled, files);
    }

    /** Why nothing that was made of a source is of use to a format, in a few words. */
    String reasonAgainst(KeptLesson lesson, Set<String> scaled) {
        List<String> refused = new ArrayList<>();
        reuse(lesson, scaled, files.telling(refused::add));
        return refused.isEmpty()
                ? "what its slides or the course for print show around its text was changed"
                : refused.get(0) + " of the site was changed or removed";
    }

    private Reuse reuse(KeptLesson lesson, Set<String> scaled, StagedFiles from) {
        if (!scaled.stream().allMatch(from::mayKeep)) {
            return Reuse.NONE;
        }
        Reuse least = Reuse.ALL;
        for (Reusing format : all) {
            Reuse reuse = format.reuse(lesson, from);
            if (reuse.compareTo(least) < 0) {
                least = reuse;
            }
        }
        return least;
    }

    /**
     * Takes a source over.
     *
     * @param assets the theme's that were named for it
     */
    void again(KeptLesson lesson, Set<String> scaled, Set<String> assets) throws IOException {
        templates.name(assets);
        for (String copy : scaled) {
            files.keepShared(copy);
        }
        for (LessonOutput format : lessons) {
            format.again(lesson, files);
        }
        for (CourseOutput format : courses) {
            format.again(lesson, files);
        }
    }

    /** Leaves a source out that can't be read. */
    void skip(int number) throws IOException {
        for (CourseOutput format : courses) {
            format.skip(number);
        }
    }

    /** Writes what needs all sources. */
    void finish(ReadCourse course) throws IOException {
        for (CourseOutput format : courses) {
            format.finish(course, files);
        }
    }

    /** Hands over what formats of jars have reported since the last call. */
    void tell(Diagnostics diagnostics) {
        added.tell(diagnostics);
    }

    @Override
    public void close() throws IOException {
        for (CourseOutput format : courses) {
            format.close();
        }
    }
}
