package dev.courseware.source;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Course;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Redirect;
import dev.courseware.model.Tag;
import dev.courseware.model.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds and orders a course's sources, and reads what the outline needs from them: front matter and titles. */
public final class CourseScanner {
    /** The file that says what the course is. */
    public static final String COURSE_FILE = CourseReader.FILE;

    static final String LESSONS = "lessons";
    static final String GLOSSARY = "glossary.md";
    private static final int DEEPEST = 9;
    private static final Comparator<PageRef> BY_WEIGHT =
            Comparator.comparingInt(page -> page.frontMatter().weight());

    private final CourseFiles files;
    private final SourceReader reader;
    private final boolean drafts;
    private final PageMemory memory;
    private final Diagnostics diagnostics;
    private final List<Unit> units = new ArrayList<>();
    private Course course;
    private PageRef home;
    private Optional<PageRef> notFound = Optional.empty();

    private CourseScanner(
            CourseFiles files, TitleReader titles, boolean drafts, PageMemory memory, Diagnostics diagnostics) {
        this.drafts = drafts;
        this.memory = memory;
        this.files = files;
        this.reader = new SourceReader(files, titles, memory, diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * Scans a course, without drafts.
     *
     * @return the course; empty if it has no usable course.yml or no lessons, which is reported
     */
    public static Optional<SourceTree> scan(CourseFiles files, TitleReader titles, Diagnostics diagnostics) {
        return scan(files, titles, false, PageMemory.NONE, diagnostics);
    }

    /**
     * Scans a course.
     *
     * @param drafts whether to include pages that are marked as drafts
     * @param memory knows pages whose sources need not be read
     * @return the course; empty if it has no usable course.yml or no lessons, which is reported
     */
    public static Optional<SourceTree> scan(
            CourseFiles files, TitleReader titles, boolean drafts, PageMemory memory, Diagnostics diagnostics) {
        return new CourseScanner(files, titles, drafts, memory, diagnostics).scan();
    }

    private Optional<SourceTree> scan() {
        Optional<Path> courseFile = files.find(CourseReader.FILE);
        if (courseFile.isEmpty()) {
            diagnostics.report(
                    CoreRule.COURSE_LAYOUT,
                    CourseReader.FILE,
                    0,
                    0,
                    "there is no course.yml in " + files.root().getFileName(),
                    "create it with a line «title: …», or set sourceDirectory to the course's folder");
            return Optional.empty();
        }
        course = reader.course();
        files.look(Lookup.Kind.ENTRY, LESSONS);
        Path lessons = files.root().resolve(LESSONS);
        if (!Files.isDirectory(lessons, LinkOption.NOFOLLOW_LINKS)) {
            diagnostics.report(
                    CoreRule.COURSE_LAYOUT,
                    LESSONS,
                    0,
                    0,
                    "there is no folder lessons in this course",
                    "create lessons/index.md to begin");
            return Optional.empty();
        }
        if (course == null) {
            return Optional.empty();
        }
        memory.compare(course);
        home = PageReader.withoutSource("index", PageKind.HOME, course.title());
        scanFolder(lessons, "", 0);
        List<Unit> ordered = inOrder();
        Optional<PageRef> glossary = reader.glossary(course);
        List<Tag> tags = TopicTags.of(ordered);
        List<Redirect> redirects = Aliases.of(pages(ordered, glossary), diagnostics);
        Outline outline = Outline.of(course, home, ordered, glossary, tags, redirects);
        if (outline.lessons().isEmpty() && home.source().isEmpty()) {
            diagnostics.report(
                    CoreRule.COURSE_LAYOUT,
                    LESSONS,
                    0,
                    0,
                    "the folder lessons holds no lesson",
                    "create lessons/01-first-lesson.md");
            return Optional.empty();
        }
        return Optional.of(new SourceTree(files, outline, notFound, bodies(outline)));
    }

    private List<PageRef> pages(List<Unit> ordered, Optional<PageRef> glossary) {
        List<PageRef> pages = new ArrayList<>(List.of(home));
        for (Unit unit : ordered) {
            if (unit.page().kind() == PageKind.UNIT) {
                pages.add(unit.page());
            }
            pages.addAll(unit.lessons());
        }
        glossary.ifPresent(pages::add);
        return pages;
    }

    /** @param depth the number of enclosing folders that hold lessons */
    private void scanFolder(Path folder, String address, int depth) {
        boolean top = address.isEmpty();
        List<Path> sources = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folders.add(entry);
            } else if (SourceName.isSource(entry.getFileName().toString())) {
                sources.add(entry);
            }
        }
        int deep = sources.isEmpty() ? depth : depth + 1;
        if (deep > DEEPEST) {
            diagnostics.report(
                    CoreRule.COURSE_LAYOUT,
                    files.relative(folder),
                    0,
                    0,
                    "lessons are nested deeper than " + (DEEPEST - 1) + " folders",
                    "move them up");
            return;
        }
        readFolder(folder, sources, address, top);
        for (Path child : folders) {
            scanFolder(child, address + Address.of(child.getFileName().toString()) + "/", deep);
        }
    }

    private List<Path> entries(Path folder) {
        try {
            return files.list(folder);
        } catch (IOException e) {
            diagnostics.report(
                    CoreRule.FILE_UNREADABLE,
                    files.relative(folder),
                    0,
                    0,
                    "this folder can't be read: " + Unreadable.reason(e),
                    "check its permissions, or move it elsewhere");
            return List.of();
        }
    }

    private void readFolder(Path folder, List<Path> sources, String address, boolean top) {
        String folderName = folder.getFileName().toString();
        PageRef index =
                top ? home : PageReader.withoutSource(address + "index", PageKind.UNIT, Address.title(folderName));
        Optional<String> own = SourceName.ofFolder(
                sources.stream().map(source -> source.getFileName().toString()).toList());
        List<PageRef> lessons = new ArrayList<>();
        for (Path source : sources) {
            String fileName = source.getFileName().toString();
            boolean isOwn = own.isPresent() && own.get().equals(fileName);
            SourceName name = isOwn
                    ? SourceName.index(top)
                    : SourceName.notFound(fileName, top).orElseGet(() -> SourceName.of(fileName));
            PageRef page = reader.page(source, name, address, course);
            if (page != null && (drafts || !page.frontMatter().draft())) {
                if (page.kind() == PageKind.MADE) {
                    notFound = Optional.of(page);
                } else if (isOwn) {
                    index = page;
                } else {
                    lessons.add(page);
                }
            }
        }
        if (top) {
            home = index;
        }
        if (!lessons.isEmpty() || (!top && !index.source().isEmpty())) {
            lessons.sort(BY_WEIGHT);
            units.add(new Unit(index, lessons));
        }
    }

    /** All units: lessons without a unit first, then units by weight, or else in the order of their folders. */
    private List<Unit> inOrder() {
        List<Unit> ordered = new ArrayList<>(units);
        ordered.sort(Comparator.comparingInt((Unit unit) -> unit.page().kind() == PageKind.HOME ? 0 : 1)
                .thenComparing(Unit::page, BY_WEIGHT));
        return ordered;
    }

    private static List<PageRef> bodies(Outline outline) {
        List<PageRef> bodies = new ArrayList<>();
        bodies.add(outline.home());
        for (Unit unit : outline.units()) {
            if (unit.page().kind() == PageKind.UNIT) {
                bodies.add(unit.page());
            }
            bodies.addAll(unit.lessons());
        }
        return bodies;
    }
}
