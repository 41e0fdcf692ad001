package dev.courseware.render.site;

import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.util.List;

/**
 * What a source adds to the page of the whole course, as the next build finds it.
 *
 * @param key what it shows of the course besides its text
 * @param file the file that it stands in
 * @param features what style sheets it needs
 * @param byHand whether it holds addresses that an author wrote in HTML, which lead elsewhere where pages come and go
 * @param offset where it begins, in bytes
 */
record PrintPiece(long key, String file, List<String> features, boolean byHand, long offset, int length) {
    void write(StateWriter out) {
        out.fixed(key);
        out.text(file);
        out.texts(features);
        out.truth(byHand);
        out.number(offset);
        out.number(length);
    }

    static PrintPiece read(StateReader in) {
        return new PrintPiece(in.fixed(), in.text(), in.texts(), in.truth(), in.number(), in.count());
    }
}
