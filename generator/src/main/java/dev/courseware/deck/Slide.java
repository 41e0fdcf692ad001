package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One slide before it is rendered.
 *
 * @param id its anchor, unique in the deck
 * @param layout which of the theme's layouts it has
 * @param heading may be empty
 * @param section the titles of sections that it belongs to and has a heading of its own in; empty on most slides
 * @param shown what the audience sees
 * @param said what goes to the speaker's notes
 * @param look how it stands there
 */
public record Slide(
        String id, Layout layout, RichText heading, RichText section, Shown shown, List<Block> said, SlideStyle look) {
    public Slide {
        said = List.copyOf(said);
    }

    Slide(String id, Layout layout, RichText heading, Shown shown, List<Block> said, SlideStyle look) {
        this(id, layout, heading, RichText.EMPTY, shown, said, look);
    }

    Slide(String id, Layout layout, RichText heading, List<Block> shown, List<Block> said, SlideStyle look) {
        this(id, layout, heading, new Shown.Blocks(shown), said, look);
    }

    /** The same under another anchor. */
    Slide withId(String other) {
        return new Slide(other, layout, heading, section, shown, said, look);
    }

    /** The same with more before what is said on it. */
    Slide after(List<Block> more) {
        List<Block> all = new ArrayList<>(more);
        all.addAll(said);
        return new Slide(id, layout, heading, section, shown, all, look);
    }

    /** The same with something small above its heading. */
    Slide below(RichText above) {
        return above.isEmpty() ? this : new Slide(id, layout, heading, above, shown, said, look);
    }

    /** The same below the one before rather than behind it. */
    Slide below() {
        return new Slide(id, layout, heading, section, shown, said, SlideStyles.below(look));
    }

    /** What is said without what the slide shows: answers, or the sentence that it begins with if that is all. */
    public List<Block> saidBeside() {
        Set<Block> answers = answers();
        if (!answers.isEmpty()) {
            return said.stream().filter(block -> !answers.contains(block)).toList();
        }
        Optional<Prose> only = Blocks.only(Prose.class, shown.blocks())
                .or(() -> Blocks.only(Quote.class, shown.blocks())
                        .flatMap(quote -> Blocks.only(Prose.class, quote.blocks())));
        List<Block> rest = new ArrayList<>(said);
        for (int i = 0; i < said.size() && only.isPresent(); i++) {
            Optional<Optional<Block>> behind = behind(said.get(i), only.get().text());
            if (behind.isPresent()) {
                rest.remove(i);
                behind.get().ifPresent(rest.subList(i, i)::add);
                return rest;
            }
        }
        return said;
    }

    /** What a conversation's slide reveals of what its author answers, or puts right. */
    private Set<Block> answers() {
        Set<Block> answers = new HashSet<>();
        if (shown instanceof Shown.Question question) {
            answers.addAll(question.mark().answer());
        } else if (shown instanceof Shown.Turns turns) {
            turns.dialog().bodies().forEach(body -> body.marks().forEach(mark -> answers.addAll(mark.blocks())));
        }
        return answers;
    }

    /** What of a block comes behind a sentence, which may be nothing; empty if it doesn't begin with that. */
    private static Optional<Optional<Block>> behind(Block block, String sentence) {
        if (block instanceof Prose prose && !sentence.isBlank() && prose.text().startsWith(sentence)) {
            RichText more = prose.content()
                    .part(sentence.length(), prose.text().length())
                    .strip();
            return Optional.of(more.isBlank() ? Optional.empty() : Optional.of(prose.with(more)));
        }
        if (block instanceof Quote quote && !quote.blocks().isEmpty()) {
            List<Block> inner = new ArrayList<>(quote.blocks());
            return behind(inner.remove(0), sentence).map(more -> {
                more.ifPresent(rest -> inner.add(0, rest));
                return inner.isEmpty() ? Optional.empty() : Optional.of(quote.withChildren(List.of(inner)));
            });
        }
        return Optional.empty();
    }

    /** The same slide with something more for the speaker. */
    Slide saying(List<Block> more) {
        List<Block> all = new ArrayList<>(said);
        all.addAll(more);
        return new Slide(id, layout, heading, section, shown, all, look);
    }

    /** The layouts that a theme has, each a template {@code slides/<name>}. */
    public enum Layout {
        /** A deck's first slide. */
        TITLE,
        /** What a long lesson is going to treat. */
        AGENDA,
        /** A heading alone. */
        SECTION,
        /** A heading with blocks of several kinds below it. */
        CONTENT,
        /** A sentence, or a box of few words, that stands alone. */
        STATEMENT,
        /** One list. */
        LIST,
        /** One table. */
        TABLE,
        /** Two things side by side. */
        COMPARISON,
        /** One listing. */
        CODE,
        /** A listing beside what explains it. */
        CODE_TEXT,
        /** One picture, diagram, video or sound. */
        FIGURE,
        /** A picture, diagram or chart beside text. */
        FIGURE_TEXT,
        /** One chart. */
        CHART,
        /** One formula. */
        FORMULA,
        /** Nothing but a quotation. */
        QUOTE,
        /** Something to do for the audience. */
        EXERCISE,
        /** A question, and its answer when that is revealed. */
        QUIZ,
        /** Some turns of a dialog. */
        EXCHANGE,
        /** A question about a turn, and its answer when that is revealed. */
        QUESTION,
        /** What a dialog leaves one with. */
        TAKEAWAYS,
        /** What is to be kept in mind. */
        CLOSING;

        /** The name of its template and its class, {@code figure-text}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
