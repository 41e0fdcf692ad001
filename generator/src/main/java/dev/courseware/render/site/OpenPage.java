package dev.courseware.render.site;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One page of the course for print while its parts are written. */
final class OpenPage implements AutoCloseable {
    private final WholeCourse whole;
    private final String file;
    private final Writer out;
    private final String end;
    private final Set<String> features = new TreeSet<>();
    private long length;

    /** Begins the page with its cover. */
    OpenPage(WholeCourse whole, String file, Writer out) throws IOException {
        this.whole = whole;
        this.file = file;
        this.out = out;
        WholeCourse.Cover cover = whole.cover(file);
        this.end = cover.after();
        put(cover.before());
    }

    String file() {
        return file;
    }

    private void put(String text) throws IOException {
        out.write(text);
        length += Utf8Length.of(text);
    }

    /**
     * Writes a part. The head was written before anyone knew what the lessons hold, so a style sheet is linked where first
     * needed.
     *
     * @return where the part begins, in bytes
     */
    long write(WholeCourse.Part part) throws IOException {
        List<String> unseen = new ArrayList<>(part.features());
        unseen.removeAll(features);
        if (!unseen.isEmpty()) {
            put(whole.extras(file, unseen));
            features.addAll(unseen);
        }
        long offset = length;
        put(part.html());
        return offset;
    }

    /** How many bytes were written so far. */
    long length() {
        return length;
    }

    /** Completes the page. */
    void end() throws IOException {
        out.write(end);
        out.close();
    }

    /** Lets the file go, whole or not. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
