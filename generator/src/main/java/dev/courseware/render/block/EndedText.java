package dev.courseware.render.block;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Html;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Blocks of which a template says more at the end, in the same line where words end them.
 *
 * @param body the blocks, without the paragraph that ends them
 * @param last what stands in that paragraph; empty where something else ends them
 */
record EndedText(Html body, Html last) {
    static final EndedText NONE = new EndedText(Html.EMPTY, Html.EMPTY);

    private static final Attributes DOTS = new Attributes("", List.of("dots"), Map.of());

    static EndedText of(List<Block> blocks, BlockWriter writer) {
        return of(blocks, UnaryOperator.identity(), writer);
    }

    /** What somebody says who leaves a sentence open: its dots look like what they are. */
    static EndedText trailing(List<Block> blocks, BlockWriter writer) {
        return of(blocks, EndedText::withDots, writer);
    }

    private static EndedText of(List<Block> blocks, UnaryOperator<RichText> words, BlockWriter writer) {
        int end = blocks.size() - 1;
        Optional<Prose> last = end < 0
                ? Optional.empty()
                : Blocks.as(Prose.class, blocks.get(end)).filter(Prose::paragraph);
        return last.map(prose -> new EndedText(
                        writer.children(blocks.subList(0, end)), writer.text(words.apply(prose.content()))))
                .orElseGet(() -> new EndedText(writer.children(blocks), Html.EMPTY));
    }

    private static RichText withDots(RichText text) {
        List<Inline> pieces = new ArrayList<>(text.pieces());
        int end = pieces.size() - 1;
        if (end < 0 || !(pieces.get(end) instanceof Text last)) {
            return text;
        }
        String words = last.text();
        int dots = words.endsWith("...") ? 3 : words.endsWith("…") ? 1 : 0;
        if (dots == 0) {
            return text;
        }
        int from = words.length() - dots;
        pieces.set(end, new Text(words.substring(0, from)));
        pieces.add(new Span(DOTS, RichText.of(words.substring(from))));
        return RichText.joined(pieces);
    }
}
