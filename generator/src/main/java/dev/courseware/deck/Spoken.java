package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Sentences;
import java.util.List;
import java.util.Optional;

/**
 * What a section says beside what it shows.
 *
 * @param block what is said
 * @param behind so many of the blocks that the section shows stand before it
 */
record Spoken(Block block, int behind) {
    /** Fewer characters stand for nothing. */
    private static final int LEAST = 25;

    static List<Spoken> behind(int shown, List<Block> blocks) {
        return blocks.stream().map(block -> new Spoken(block, shown)).toList();
    }

    static List<Block> blocks(List<Spoken> said) {
        return said.stream().map(Spoken::block).toList();
    }

    /**
     * How the first paragraph begins that doesn't lead to something else, to stand for what is said.
     *
     * @param from only what is said behind so many blocks counts
     */
    static Optional<Block> first(List<Spoken> said, int from, Sentences sentences) {
        return first(blocks(said.stream().filter(each -> each.behind() >= from).toList()), sentences);
    }

    /** The same of all blocks. */
    static Optional<Block> first(List<Block> said, Sentences sentences) {
        return said.stream()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast)
                .filter(prose -> !prose.text().isBlank() && !SectionPages.leads(prose))
                .findFirst()
                .map(prose -> begin(prose, sentences));
    }

    /** The first sentence, with the next ones where it is hardly one. */
    private static Prose begin(Prose prose, Sentences sentences) {
        return SentenceCut.all(prose, sentences).stream()
                .reduce((one, next) -> one.text().length() < LEAST
                        ? one.with(one.content().plus(RichText.of(" ")).plus(next.content()))
                        : one)
                .orElse(prose);
    }
}
