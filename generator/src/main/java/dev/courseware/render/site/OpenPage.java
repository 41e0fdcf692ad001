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

    /** Begins the page with its cover. */
    OpenPage(WholeCourse whole, String file, Writer out) throws IOException {
        this.whole = whole;
        this.file = file;
        this.out = out;
        WholeCourse.Cover cover = whole.cover(file);
        this.end = cover.after();
        out.write(cover.before());
    }

    String file() {
        return file;
    }

    /** The head was written before anyone knew what the lessons hold, so a style sheet is linked where first needed. */
    void write(WholeCourse.Part part) throws IOException {
        List<String> unseen = new ArrayList<>(part.features());
        unseen.removeAll(features);
        if (!unseen.isEmpty()) {
            out.write(whole.extras(file, unseen));
            features.addAll(unseen);
        }
        out.write(part.html());
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
