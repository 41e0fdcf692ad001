package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Pause;
import dev.courseware.model.Position;
import java.util.List;
import java.util.Optional;

/** Reports what doesn't fit on a slide. */
final class Overfull {
    private static final String SMALLER =
            "its slide is scaled down; shorten it, or show less of it with «::: slide» and «::: page»";

    private final Measures measures;
    private final Diagnostics diagnostics;
    private final String source;

    /** @param source the lesson's file */
    Overfull(Measures measures, Diagnostics diagnostics, String source) {
        this.measures = measures;
        this.diagnostics = diagnostics;
        this.source = source;
    }

    /**
     * Reports at the highest of the blocks that they are too high together, or else that one is too wide.
     *
     * @param height how high they are
     * @param room how high they may be
     */
    void report(List<Block> blocks, BlockHeight heights, double height, double room) {
        boolean high = height > room + 1;
        report(
                highest(blocks, heights).orElseThrow().position(),
                high ? tooLong(blocks, heights, height - room) : "this is too wide for a slide",
                SMALLER);
    }

    /** Reports that what somebody says is too high even for a slide of its own. */
    void reportSaid(List<Block> blocks, BlockHeight heights, double more) {
        report(
                highest(blocks, heights).orElseThrow().position(),
                tooLong(blocks, heights, more),
                "its slide is scaled down; shorten it, or let somebody speak in between");
    }

    /** Reports that a question, or the end of a conversation, is too high for its slide. */
    void reportLong(Position position, List<Block> blocks, BlockHeight heights, double more) {
        report(position, tooLong(blocks, heights, more), "its slide is scaled down; shorten it");
    }

    /** Reports a block that is wider than its slide and can't be made narrower. */
    void reportWide(Block block) {
        report(
                block.position(),
                "this is too wide for a slide",
                "readers have to scroll on its slide; use fewer columns or shorter words");
    }

    /** Reports that what a chosen layout sets side by side doesn't fit. */
    void reportLayout(Position position, Slide.Layout layout) {
        report(
                position,
                "this is too much for one slide with «layout=" + layout.label() + "»",
                "it has the usual layout; shorten it, or leave that away");
    }

    /** Reports that a chosen layout has nothing to set side by side. */
    void reportAlone(Position position, Slide.Layout layout) {
        diagnostics.report(
                CoreRule.ATTRIBUTE_UNKNOWN,
                source,
                position.line(),
                position.column(),
                "there is nothing here that «layout=" + layout.label() + "» could set side by side",
                "write two or three parts with headings of their own, "
                        + (layout == Slide.Layout.CODE_TEXT ? "a listing" : "a picture")
                        + " with words, or leave it away");
    }

    void reportHeading(Position position, int lines) {
        report(position, "this heading fills " + lines + " lines of a slide", "shorten it");
    }

    private static Optional<Block> highest(List<Block> blocks, BlockHeight heights) {
        return blocks.stream()
                .filter(each -> !(each instanceof Pause))
                .max((a, b) -> Double.compare(heights.of(a), heights.of(b)));
    }

    private String tooLong(List<Block> blocks, BlockHeight heights, double more) {
        boolean code =
                highest(blocks, heights).filter(CodeListing.class::isInstance).isPresent();
        double line = code ? measures.code().line() : measures.text().line();
        long lines = Math.max(1, Math.round(more / line));
        return "this is about " + lines + (lines == 1 ? " line" : " lines") + " too long for a slide";
    }

    private void report(Position position, String message, String hint) {
        diagnostics.report(CoreRule.SLIDE_OVERFULL, source, position.line(), position.column(), message, hint);
    }
}
