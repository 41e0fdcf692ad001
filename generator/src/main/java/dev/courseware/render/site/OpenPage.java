package dev.courseware.render.site;

import dev.courseware.render.SiteFiles;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One page of the course for print while its parts are written. As long as they are the parts of the last build's page,
 * one after the other, nothing is written; if that is so to the end, the page is taken over.
 */
final class OpenPage implements AutoCloseable {
    private final WholeCourse whole;
    private final String file;
    private final SiteFiles files;
    private final Cover cover;
    /** Empty if it is the last build's. */
    private final Optional<String> end;

    private final Set<String> assets;
    private final List<Answers> answers = new ArrayList<>();
    private final Set<String> features = new TreeSet<>();
    private Optional<OutputStream> out = Optional.empty();
    private long length;

    /**
     * What stands around a page's parts and their answers.
     *
     * @param before the length in bytes of what comes first
     * @param begin what stands before the answers, which the last build's page lacks if nothing was asked
     * @param end what stands behind these
     * @param after the length in bytes of the page's end
     */
    record Cover(int before, String begin, String end, int after) {
        void write(StateWriter out) {
            out.number(before);
            out.text(begin);
            out.text(end);
            out.number(after);
        }

        static Cover read(StateReader in) {
            return new Cover(in.count(), in.text(), in.text(), in.count());
        }
    }

    private OpenPage(
            WholeCourse whole, String file, SiteFiles files, Cover cover, Optional<String> end, Set<String> assets) {
        this.assets = assets;
        this.whole = whole;
        this.file = file;
        this.files = files;
        this.cover = cover;
        this.end = end;
    }

    /** Begins a page with its cover. */
    static OpenPage begin(WholeCourse whole, String file, SiteFiles files) throws IOException {
        WholeCourse.Cover made = whole.cover(file);
        Cover cover = new Cover(
                Math.toIntExact(Utf8Length.of(made.before())),
                made.begin(),
                made.end(),
                Math.toIntExact(Utf8Length.of(made.after())));
        OpenPage page = new OpenPage(whole, file, files, cover, Optional.of(made.after()), made.assets());
        if (!files.mayKeep(file) || !page.isThere(made.before(), 0)) {
            page.out = Optional.of(files.open(file));
        }
        page.put(made.before());
        return page;
    }

    /**
     * Begins a page that may be kept and whose cover is still the last build's, which needs not be rendered for that.
     *
     * @param cover as the last build wrote it
     */
    static OpenPage again(WholeCourse whole, String file, SiteFiles files, Cover cover) {
        OpenPage page = new OpenPage(whole, file, files, cover, Optional.empty(), Set.of());
        page.length = cover.before();
        return page;
    }

    Cover cover() {
        return cover;
    }

    /** What of the theme was named for its cover; nothing if that wasn't rendered. */
    Set<String> assets() {
        return assets;
    }

    String file() {
        return file;
    }

    /** Whether the last build's page has a text at some place. */
    private boolean isThere(String text, long offset) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return offset + bytes.length <= files.lastSize(file)
                && Arrays.equals(bytes, files.last(file, offset, bytes.length));
    }

    /** Stops reusing the last build's page: what has been equal so far is written. */
    private void leave() throws IOException {
        if (out.isEmpty()) {
            OutputStream begun = files.open(file);
            out = Optional.of(begun);
            begun.write(files.last(file, 0, Math.toIntExact(length)));
        }
    }

    private void put(String text) throws IOException {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] text) throws IOException {
        if (out.isPresent()) {
            out.get().write(text);
        }
        length += text.length;
    }

    /**
     * The answers of a source, to be written behind all pages.
     *
     * @param text empty where the last build's are taken over
     * @param last where these stand
     */
    private record Answers(String source, String text, String lastFile, PrintPiece.Place last) {}

    /** Writes a part and returns where it stands. */
    PrintPiece.Place write(String source, WholeCourse.Part part) throws IOException {
        leave();
        put(extras(part.features()));
        long offset = length;
        put(part.html());
        if (!part.answers().isEmpty()) {
            answers.add(new Answers(source, part.answers(), file, PrintPiece.Place.NONE));
        }
        return new PrintPiece.Place(offset, Math.toIntExact(length - offset));
    }

    /** Takes a part of the last build over and returns where it stands. */
    PrintPiece.Place write(String source, PrintPiece piece) throws IOException {
        PrintPiece.Place place = again(piece.file(), piece.text(), extras(piece.features()));
        if (piece.answers().length() > 0) {
            answers.add(new Answers(source, "", piece.file(), piece.answers()));
        }
        return place;
    }

    private PrintPiece.Place again(String from, PrintPiece.Place place, String before) throws IOException {
        boolean follows = from.equals(file) && place.offset() == length + Utf8Length.of(before);
        if (!follows) {
            leave();
        }
        put(before);
        long offset = length;
        if (out.isPresent()) {
            put(files.last(from, place.offset(), place.length()));
        } else {
            length += place.length();
        }
        return new PrintPiece.Place(offset, place.length());
    }

    /** Writes a text unless the last build's page has it there. */
    private void putSame(String text) throws IOException {
        if (out.isEmpty() && !isThere(text, length)) {
            leave();
        }
        put(text);
    }

    /** The head was written before anyone knew what the lessons hold, so a style sheet is linked where first needed. */
    private String extras(List<String> needed) {
        List<String> unseen = new ArrayList<>(needed);
        unseen.removeAll(features);
        features.addAll(unseen);
        return unseen.isEmpty() ? "" : whole.extras(file, unseen);
    }

    /**
     * Completes the page.
     *
     * @return by source, where its answers stand
     */
    Map<String, PrintPiece.Place> end() throws IOException {
        Map<String, PrintPiece.Place> places = new HashMap<>();
        if (!answers.isEmpty()) {
            putSame(cover.begin());
            for (Answers each : answers) {
                places.put(each.source(), write(each));
            }
            putSame(cover.end());
        }
        boolean whole = out.isEmpty() && length + cover.after() == files.lastSize(file);
        if (whole && (end.isEmpty() || isThere(end.get(), length))) {
            files.keep(file);
            return places;
        }
        leave();
        out.get().write(end.isPresent() ? end.get().getBytes(StandardCharsets.UTF_8) : lastEnd());
        out.get().close();
        return places;
    }

    private PrintPiece.Place write(Answers each) throws IOException {
        if (each.text().isEmpty()) {
            return again(each.lastFile(), each.last(), "");
        }
        leave();
        long offset = length;
        put(each.text());
        return new PrintPiece.Place(offset, Math.toIntExact(length - offset));
    }

    private byte[] lastEnd() throws IOException {
        return files.last(file, files.lastSize(file) - cover.after(), cover.after());
    }

    /** Closes the file, complete or not. */
    @Override
    public void close() throws IOException {
        if (out.isPresent()) {
            out.get().close();
        }
    }
}
