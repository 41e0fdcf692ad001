package dev.courseware.render.site;

import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final String end;
    private final Set<String> features = new TreeSet<>();
    private Optional<Writer> out = Optional.empty();
    private long length;

    /** Begins the page with its cover. */
    OpenPage(WholeCourse whole, String file, SiteFiles files) throws IOException {
        this.whole = whole;
        this.file = file;
        this.files = files;
        WholeCourse.Cover cover = whole.cover(file);
        this.end = cover.after();
        if (!files.mayKeep(file) || !isThere(cover.before(), 0)) {
            out = Optional.of(files.open(file));
        }
        put(cover.before());
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
            Writer writer = files.open(file);
            out = Optional.of(writer);
            writer.write(new String(files.last(file, 0, Math.toIntExact(length)), StandardCharsets.UTF_8));
        }
    }

    private void put(String text) throws IOException {
        if (out.isPresent()) {
            out.get().write(text);
        }
        length += Utf8Length.of(text);
    }

    /**
     * Writes a part.
     *
     * @return where it begins, in bytes
     */
    long write(WholeCourse.Part part) throws IOException {
        leave();
        put(extras(part.features()));
        long offset = length;
        put(part.html());
        return offset;
    }

    /**
     * Takes a part of the last build over.
     *
     * @return where it begins, in bytes
     */
    long write(PrintPiece piece) throws IOException {
        String extras = extras(piece.features());
        boolean follows = piece.file().equals(file) && piece.offset() == length + Utf8Length.of(extras);
        if (!follows) {
            leave();
        }
        put(extras);
        long offset = length;
        if (out.isPresent()) {
            put(new String(files.last(piece.file(), piece.offset(), piece.length()), StandardCharsets.UTF_8));
        } else {
            length += piece.length();
        }
        return offset;
    }

    /** The head was written before anyone knew what the lessons hold, so a style sheet is linked where first needed. */
    private String extras(List<String> needed) {
        List<String> unseen = new ArrayList<>(needed);
        unseen.removeAll(features);
        features.addAll(unseen);
        return unseen.isEmpty() ? "" : whole.extras(file, unseen);
    }

    /** Completes the page. */
    void end() throws IOException {
        if (out.isEmpty() && length + Utf8Length.of(end) == files.lastSize(file) && isThere(end, length)) {
            files.keep(file);
            return;
        }
        leave();
        out.get().write(end);
        out.get().close();
    }

    /** Closes the file, complete or not. */
    @Override
    public void close() throws IOException {
        if (out.isPresent()) {
            out.get().close();
        }
    }
}
