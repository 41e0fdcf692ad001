package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Text;
import dev.courseware.text.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The headings of the slides of one section, from one to the next: what comes, if it has a name, and else what the last
 * one said, with a quiet sign that it goes on.
 */
final class ContinuedHeads {
    private static final Attributes PART = new Attributes("", List.of("part"), Map.of());

    /** Behind a heading that stands there once more. */
    private static final RichText MORE = RichText.of(List.of(new Text(" "), new Span(PART, RichText.of("\u2026"))));

    private final RichText title;
    private final Sentences sentences;
    private final Map<Position, String> titles;
    private RichText current;
    private RichText section = RichText.EMPTY;
    /** The place of what the current heading names; none where that is a whole section. */
    private Optional<Position> named = Optional.empty();

    /**
     * @param title the section's, may be empty
     * @param titles those that listings lost, by the listings' places
     */
    ContinuedHeads(RichText title, Map<Position, String> titles, Sentences sentences) {
        this.titles = Map.copyOf(titles);
        this.title = title;
        this.sentences = sentences;
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
     * @param fits whether there is room for a heading of its own, with something above it
     * @param low whether a heading leaves as much room as the section's
     */
    SlideHead next(
            List<Block> blocks, Optional<Prose> lead, BiPredicate<SlideHead, RichText> fits, Predicate<RichText> low) {
        current = title;
        section = RichText.EMPTY;
        named = Optional.empty();
        for (SlideHead head : SlideHead.of(blocks, lead, titles, sentences)) {
            for (RichText above : head.file().isEmpty() ? List.of(title, RichText.EMPTY) : List.of(above(head))) {
                if (fits.test(head, above)) {
                    current = head.title();
                    section = above;
                    named = Optional.of(head.blocks().get(0).position())
                            .filter(position -> head.id().isEmpty());
                    return head;
                }
            }
        }
        return new SlideHead(more(low), "", blocks);
    }

    /**
     * The heading of the rest of what the slide before shows.
     *
     * @param fits whether there is room for a heading of its own, with something above it
     * @param low whether a heading leaves as much room as the section's
     */
    SlideHead again(List<Block> blocks, BiPredicate<SlideHead, RichText> fits, Predicate<RichText> low) {
        if (named.isPresent() && !blocks.get(0).position().equals(named.get())) {
            current = title;
            section = RichText.EMPTY;
            named = Optional.empty();
        }
        Optional<SlideHead> rest = SlideHead.ofRest(blocks, titles)
                .filter(head -> !head.title().plain().equals(current.plain()))
                .filter(head -> fits.test(head, above(head)));
        if (rest.isPresent()) {
            section = above(rest.get());
            named = Optional.of(blocks.get(0).position());
            current = rest.get().title();
            return rest.get();
        }
        List<Block> shown = SlideHead.of(blocks, Optional.empty(), titles, sentences).stream()
                .filter(head -> head.title().equals(current))
                .map(SlideHead::blocks)
                .findFirst()
                .orElse(blocks);
        return new SlideHead(more(low), "", shown);
    }

    private RichText above(SlideHead head) {
        return head.file().isEmpty() || title.isEmpty()
                ? title.plus(head.file())
                : title.plus(RichText.of(" \u00b7 ")).plus(head.file());
    }

    private RichText more(Predicate<RichText> low) {
        RichText more = current.isEmpty() ? current : current.plus(MORE);
        return low.test(more) ? more : current;
    }
}
