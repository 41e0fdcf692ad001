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
 * @param text where it stands
 * @param answers where the answers to what it asks stand
 */
record PrintPiece(long key, String file, List<String> features, boolean byHand, Place text, Place answers) {
    /**
     * A place in the file.
     *
     * @param offset where it begins, in bytes
     * @param length 0 if there is nothing
     */
    record Place(long offset, int length) {
        static final Place NONE = new Place(0, 0);

        private void write(StateWriter out) {
            out.number(offset);
            out.number(length);
        }

        private static Place read(StateReader in) {
            return new Place(in.number(), in.count());
        }
    }

    /** The same with the place of its answers, which is known when all pages are written. */
    PrintPiece with(Place known) {
        return new PrintPiece(key, file, features, byHand, text, known);
    }

    void write(StateWriter out) {
        out.fixed(key);
        out.text(file);
        out.texts(features);
        out.truth(byHand);
        text.write(out);
        answers.write(out);
    }

    static PrintPiece read(StateReader in) {
        return new PrintPiece(in.fixed(), in.text(), in.texts(), in.truth(), Place.read(in), Place.read(in));
    }
}
