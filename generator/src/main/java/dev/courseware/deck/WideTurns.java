package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Overhang;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.dialog.Turn;
import java.util.List;

/** Reports what is wider than the slides of a conversation, which show all of a turn that isn't prose. */
final class WideTurns {
    private WideTurns() {}

    /** @param heights what a slide's whole width holds */
    static void report(DialogBlock dialog, BlockHeight heights, String source, Diagnostics diagnostics) {
        BlockHeight turn = heights.turn();
        for (int i = 0; i < dialog.bodies().size(); i++) {
            if (dialog.dialog().parts().get(i) instanceof Turn) {
                for (Block block : dialog.bodies().get(i).blocks()) {
                    if (Overhang.any(List.of(block), turn)) {
                        report(block, source, diagnostics);
                    }
                }
            }
        }
    }

    private static void report(Block block, String source, Diagnostics diagnostics) {
        diagnostics.report(
                CoreRule.SLIDE_OVERFULL,
                source,
                block.position().line(),
                block.position().column(),
                "this is too wide for a slide",
                "on its slide one has to scroll; use fewer columns or shorter words");
    }
}
