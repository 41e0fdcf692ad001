package dev.courseware.render.block;

import dev.courseware.model.Block;
import dev.courseware.model.inline.RichText;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.MarkView;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher asks or says about a turn, before it is written.
 *
 * @param kind as in {@link MarkView}
 * @param id its anchor
 * @param prompt the question, without links; empty for the theme's words
 * @param more what else belongs to the question
 * @param answer the author's answer
 * @param answered the turn that answers it; its title is the name of who speaks there
 */
public record TurnMark(
        String kind, String id, RichText prompt, List<Block> more, List<Block> answer, Optional<LinkView> answered) {
    public TurnMark {
        more = List.copyOf(more);
        answer = List.copyOf(answer);
    }

    /** As templates see it. */
    public MarkView view(BlockWriter writer) {
        return new MarkView(kind, id, writer.text(prompt), writer.children(more), writer.children(answer), answered);
    }
}
