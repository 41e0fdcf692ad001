package dev.courseware.deck;

import dev.courseware.deck.measure.Measures;
import dev.courseware.model.Block;
import dev.courseware.model.Footnote;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the footnotes that can stand at a slide's foot: short ones, to which what it shows refers. */
final class SlideFeet {
    /** Notes that are higher leave too little of a slide, in lines. */
    private static final int LINES = 4;

    private final Map<Integer, Footnote> footnotes = new HashMap<>();
    private final Measures measures;

    SlideFeet(List<Footnote> footnotes, Measures measures) {
        this.measures = measures;
        footnotes.forEach(footnote -> this.footnotes.put(footnote.number(), footnote));
    }

    /**
     * What stands at a slide's foot.
     *
     * @param height in a slide's pixels, with the distance to what stands above
     */
    record Foot(List<Footnote> footnotes, double height) {
        static final Foot NONE = new Foot(List.of(), 0);
    }

    /** What could stand there, if there is room for it. */
    Foot of(RichText heading, RichText above, List<Block> shown) {
        if (footnotes.isEmpty()) {
            return Foot.NONE;
        }
        List<Footnote> found = new ArrayList<>();
        int lines = 0;
        for (int number : FootnoteMarks.in(List.of(heading, above), shown)) {
            Footnote footnote = footnotes.get(number);
            Optional<RichText> line = footnote == null ? Optional.empty() : line(footnote);
            if (line.isEmpty()) {
                return Foot.NONE;
            }
            RichText numbered = RichText.of(number + " ").plus(line.get());
            lines +=
                    measures.lines(numbered, measures.caption(), measures.page().body());
            found.add(footnote);
        }
        return found.isEmpty() || lines > LINES
                ? Foot.NONE
                : new Foot(
                        found,
                        lines * measures.caption().line() + measures.gaps().text());
    }

    /** A footnote's words in a line; empty if they are no words alone. */
    static Optional<RichText> line(Footnote footnote) {
        RichText line = RichText.EMPTY;
        for (Block block : footnote.blocks()) {
            if (!(block instanceof Prose prose)) {
                return Optional.empty();
            }
            line = line.isEmpty()
                    ? prose.content()
                    : line.plus(RichText.of(" ")).plus(prose.content());
        }
        return line.isBlank() ? Optional.empty() : Optional.of(line);
    }
}
