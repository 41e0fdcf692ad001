package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.model.Block;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a slide shows of a turn: all of a short one, the first sentences of a long one, and whatever isn't prose, since
 * people talk about it. The notes have the turn whole.
 */
final class TurnExcerpt {
    private TurnExcerpt() {}

    /** @param most how high its prose may become */
    static List<Block> of(List<Block> body, BlockHeight heights, Sentences sentences, double most) {
        List<Block> shown = new ArrayList<>();
        double left = most;
        for (Block block : body) {
            if (!(block instanceof Prose prose)) {
                shown.add(block);
                continue;
            }
            double height = heights.of(prose);
            if (height <= left) {
                shown.add(prose);
            } else if (left > 0) {
                double room = left;
                Optional<SentenceCut> cut = SentenceCut.of(prose, sentences, part -> heights.of(part) <= room);
                if (cut.isPresent()) {
                    shown.add(withDots(cut.get().head()));
                } else if (shown.isEmpty()) {
                    shown.add(prose);
                }
            }
            left = height <= left ? left - height : 0;
        }
        return shown;
    }

    private static Prose withDots(Prose prose) {
        return prose.with(prose.content().plus(RichText.of(" …")));
    }
}
