package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much room a dialog's turns and questions take on slides. */
final class TalkMeasures {
    /** What somebody says before a slide would be full of it. */
    private static final int MOST_LINES = 5;

    /** How far a slide is set smaller that one turn fills alone, in percent; beyond the last it scrolls. */
    private static final int[] ZOOMS = {100, 85, 75, 65};

    private final Measures measures;
    private final BlockHeight said;
    private final Sentences sentences;

    TalkMeasures(Measures measures, Sentences sentences) {
        this.sentences = sentences;
        this.measures = measures;
        this.said = new BlockHeight(measures, measures.page().body()).turn();
    }

    /** The height below a heading. */
    double room(RichText heading) {
        double lines = measures.headingLines(heading, measures.heading())
                * measures.heading().line();
        return measures.page().room()
                - Math.max(measures.page().head(), lines + measures.gaps().text());
    }

    /** What of each part is shown; nothing of what isn't. */
    List<List<Block>> excerpts(DialogBlock dialog) {
        List<List<Block>> excerpts = new ArrayList<>();
        List<DialogPart> parts = dialog.dialog().parts();
        double most = MOST_LINES * measures.text().line();
        for (int i = 0; i < parts.size(); i++) {
            List<Block> body = dialog.bodies().get(i).blocks();
            DialogPart part = parts.get(i);
            if (part instanceof Turn) {
                excerpts.add(TurnExcerpt.of(Silent.of(body), said, sentences, most));
            } else {
                excerpts.add(part instanceof Choice || Quoted.is(parts, i) ? body : List.of());
            }
        }
        return excerpts;
    }

    /** How high each part is. */
    double[] heights(DialogBlock dialog, List<List<Block>> excerpts) {
        double[] heights = new double[excerpts.size()];
        for (int i = 0; i < heights.length; i++) {
            boolean turn = dialog.dialog().parts().get(i) instanceof Turn;
            heights[i] = (turn ? measures.gaps().who() : 0) + said.stack(excerpts.get(i));
        }
        return heights;
    }

    double gap() {
        return measures.gaps().turn();
    }

    /** The look of a slide whose body has a height. */
    SlideStyle look(double height, double room) {
        int zoom = ZOOMS[ZOOMS.length - 1];
        for (int i = ZOOMS.length - 1; i >= 0; i--) {
            // Set smaller, lines also hold more words, which this leaves out to be on the safe side.
            zoom = height * ZOOMS[i] / 100 <= room + 1 ? ZOOMS[i] : zoom;
        }
        List<String> classes = new ArrayList<>();
        if (zoom < 100) {
            classes.add("zoom-" + zoom);
        }
        if (height * zoom / 100 > room + 1) {
            classes.add("scrolls");
        }
        return new SlideStyle(classes, false, 0, 0, Optional.empty(), "", "", height * zoom / 100);
    }

    /** The height of a question with its answer. */
    double question(RichText prompt, List<Block> more, List<Block> answer) {
        double width = measures.page().body();
        double height = measures.gaps().who()
                + measures.lines(prompt, measures.ask(), width) * measures.ask().line();
        return height + below(more) + below(answer);
    }

    /** The height of what a conversation leaves one with: one thing set large, or a list. */
    double takeaways(List<List<Block>> takeaways) {
        BlockHeight all = new BlockHeight(measures, measures.page().body());
        if (takeaways.size() == 1) {
            return all.in(measures.ask()).stack(takeaways.get(0));
        }
        double height = -measures.gaps().item();
        for (List<Block> takeaway : takeaways) {
            height += all.indented().stack(takeaway) + measures.gaps().item();
        }
        return height;
    }

    /** The height of what stands below a question, beside a line. */
    private double below(List<Block> blocks) {
        double width = measures.page().body()
                - measures.gaps().quote()
                - measures.sizes().answerRule();
        return blocks.isEmpty()
                ? 0
                : new BlockHeight(measures, width).stack(blocks)
                        + measures.gaps().ask();
    }
}
