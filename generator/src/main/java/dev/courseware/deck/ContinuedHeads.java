package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The headings of the slides of one section, from one to the next: what comes, if it has a name, and else what the last
 * one said, continued.
 */
final class ContinuedHeads {
    private static final Attributes PART = new Attributes("", List.of("part"), Map.of());

    private final RichText title;
    private final String continued;
    private final Map<Position, String> titles;
    private RichText current;
    private RichText section = RichText.EMPTY;
    /** The place of what the current heading names; none where that is a whole section. */
    private Optional<Position> named = Optional.empty();

    /**
     * @param title the section's, may be empty
     * @param continued the word behind a heading that stands there once more
     * @param titles those that listings lost, by the listings' places
     */
    ContinuedHeads(RichText title, String continued, Map<Position, String> titles) {
        this.titles = Map.copyOf(titles);
        this.title = title;
        this.continued = continued;
        this.current = title;
    }

    /** What stands above the heading that was given last: the section's title, if that says something else. */
    RichText section() {
        return section;
    }

    SlideHead first(List<Block> blocks) {
        return new SlideHead(title, "", blocks);
    }

    /**
     * The heading of something new.
     *
     * @param lead what leads to it
     * @param fits whether there is room for a heading of its own
     * @param low whether a heading leaves as much room as the section's
     */
    SlideHead next(List<Block> blocks, Optional<Prose> lead, Predicate<SlideHead> fits, Predicate<RichText> low) {
        Optional<SlideHead> found = SlideHead.of(blocks, lead, titles).filter(fits);
        current = found.map(SlideHead::title).orElse(title);
        section = found.isPresent() ? title : RichText.EMPTY;
        named = found.filter(head -> head.id().isEmpty())
                .map(head -> head.blocks().get(0).position());
        return found.orElseGet(() -> new SlideHead(more(low), "", blocks));
    }

    /**
     * The heading of the rest of what the slide before shows.
     *
     * @param low whether a heading leaves as much room as the section's
     */
    SlideHead again(List<Block> blocks, Predicate<RichText> low) {
        if (named.isPresent() && !blocks.get(0).position().equals(named.get())) {
            current = title;
            section = RichText.EMPTY;
            named = Optional.empty();
        }
        List<Block> rest = SlideHead.of(blocks, Optional.empty(), titles)
                .filter(head -> head.title().equals(current))
                .map(SlideHead::blocks)
                .orElse(blocks);
        return new SlideHead(more(low), "", rest);
    }

    private RichText more(Predicate<RichText> low) {
        RichText more = current.isEmpty()
                ? current
                : current.plus(RichText.of(List.of(new Text(" "), new Span(PART, RichText.of(continued)))));
        return low.test(more) ? more : current;
    }
}
