package dev.courseware.render.site;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.KeptLesson;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.Reuse;
import dev.courseware.render.SiteFiles;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The page of the whole course, or a page for each unit, written piece by piece and in the course's order, so that no
 * whole page is ever in memory. Thread-safe.
 */
public final class WholeCoursePage implements CourseOutput {
    private final WholeCourse whole;
    private final OrderedSink<Piece> pieces;
    private final SiteFiles files;
    private final Map<String, PrintPiece> written = new TreeMap<>();
    private Map<String, PrintPiece> last = Map.of();
    private boolean samePages;
    /** As the last build wrote them, if they are still the same. */
    private Map<String, OpenPage.Cover> lastCovers = Map.of();

    private final Map<String, OpenPage.Cover> covers = new TreeMap<>();
    /** What covers name of the theme. */
    private final Set<String> assets = new TreeSet<>();

    /** The first page, which ends with the glossary, and the one that is being written. */
    private Optional<OpenPage> first = Optional.empty();

    private Optional<OpenPage> current = Optional.empty();

    /** @param files gets the pages */
    public WholeCoursePage(WholeCourse whole, SiteFiles files) {
        this.whole = whole;
        // The pieces that a source's own lets through are those of others.
        this.pieces = new OrderedSink<>(whole.alone(this::write));
        this.files = files;
    }

    /**
     * What one source adds.
     *
     * @param source its path; empty if there is none
     * @param key what it shows of the course besides its text
     * @param kept what the last build has written of it, in the place of a part
     */
    private record Piece(String source, String file, long key, WholeCourse.Part part, Optional<PrintPiece> kept) {
        static final Piece NONE = new Piece("", "", 0, WholeCourse.Part.NONE, Optional.empty());
    }

    @Override
    public void add(ReadLesson lesson, SiteFiles files) throws IOException {
        Optional<Lesson> text = lesson.page().kind() == PageKind.DECK ? Optional.empty() : Optional.of(lesson.lesson());
        PageRef page = lesson.page();
        WholeCourse.Part part = whole.part(page, text, lesson.blocks());
        pieces.add(
                lesson.number(), new Piece(page.source(), whole.file(page), whole.key(page), part, Optional.empty()));
    }

    @Override
    public String memory() {
        return "print";
    }

    @Override
    public void recall(StateReader memory, boolean sameAround) {
        Map<String, OpenPage.Cover> known = new HashMap<>();
        List<String> named = memory.texts();
        memory.list(() -> known.put(memory.text(), OpenPage.Cover.read(memory)));
        if (sameAround) {
            lastCovers = known;
            assets.addAll(named);
            whole.name(assets);
        }
        Map<String, PrintPiece> found = new HashMap<>();
        samePages = memory.fixed() == whole.pages();
        memory.list(() -> found.put(memory.text(), PrintPiece.read(memory)));
        last = found;
    }

    @Override
    public void remember(StateWriter memory) {
        memory.texts(assets);
        memory.list(covers.entrySet(), each -> {
            memory.text(each.getKey());
            each.getValue().write(memory);
        });
        memory.fixed(whole.pages());
        memory.list(written.entrySet(), each -> {
            memory.text(each.getKey());
            each.getValue().write(memory);
        });
    }

    @Override
    public Reuse reuse(KeptLesson lesson, SiteFiles files) {
        PrintPiece piece = last.get(lesson.page().source());
        boolean same = piece != null
                && (lesson.sameAround() || piece.key() == whole.key(lesson.page()))
                && (samePages || !piece.byHand())
                && (piece.text().length() == 0 || files.mayKeep(piece.file()));
        return same ? Reuse.ALL : Reuse.NONE;
    }

    @Override
    public void again(KeptLesson lesson, SiteFiles files) throws IOException {
        PageRef page = lesson.page();
        PrintPiece piece = last.get(page.source());
        WholeCourse.Part part = new WholeCourse.Part("", "", piece.features(), piece.byHand());
        pieces.add(lesson.number(), new Piece(page.source(), whole.file(page), piece.key(), part, Optional.of(piece)));
    }

    @Override
    public void skip(int number) throws IOException {
        pieces.add(number, Piece.NONE);
    }

    private void write(Piece piece) throws IOException {
        WholeCourse.Part part = piece.part();
        PrintPiece.Place place = PrintPiece.Place.NONE;
        if (piece.kept().isPresent() && piece.kept().get().text().length() > 0) {
            place = page(piece.file()).write(piece.source(), piece.kept().get());
        } else if (!part.html().isEmpty()) {
            place = page(piece.file()).write(piece.source(), part);
        }
        if (!piece.source().isEmpty()) {
            written.put(
                    piece.source(),
                    new PrintPiece(
                            piece.key(), piece.file(), part.features(), part.byHand(), place, PrintPiece.Place.NONE));
        }
    }

    private OpenPage page(String file) throws IOException {
        OpenPage begun = first();
        if (file.equals(GeneratedPages.PRINT)) {
            return begun;
        }
        if (current.isEmpty() || !current.get().file().equals(file)) {
            endCurrent();
            current = Optional.of(open(file));
        }
        return current.get();
    }

    private OpenPage first() throws IOException {
        if (first.isEmpty()) {
            first = Optional.of(open(GeneratedPages.PRINT));
        }
        return first.get();
    }

    private OpenPage open(String file) throws IOException {
        OpenPage.Cover known = lastCovers.get(file);
        OpenPage page = known != null && files.mayKeep(file)
                ? OpenPage.again(whole, file, files, known)
                : OpenPage.begin(whole, file, files);
        assets.addAll(page.assets());
        covers.put(file, page.cover());
        return page;
    }

    private void endCurrent() throws IOException {
        if (current.isPresent()) {
            end(current.get());
        }
    }

    private void end(OpenPage page) throws IOException {
        page.end().forEach((source, answers) -> written.computeIfPresent(source, (key, piece) -> piece.with(answers)));
        files.write(whole.heads(page.file()));
    }

    /** Ends the pages, the first one with the glossary. */
    @Override
    public void finish(ReadCourse course, SiteFiles files) throws IOException {
        endCurrent();
        if (course.glossary().isPresent()) {
            Lesson terms = course.glossary().get();
            first().write(terms.page().source(), whole.part(terms.page(), Optional.of(terms)));
        }
        end(first());
    }

    @Override
    public void close() throws IOException {
        if (current.isPresent()) {
            current.get().close();
        }
        if (first.isPresent()) {
            first.get().close();
        }
    }
}
