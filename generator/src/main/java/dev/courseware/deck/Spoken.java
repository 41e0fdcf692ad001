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
    /** A short sentence has the next one beside it, if both have no more characters. */
    private static final int BOTH = 120;

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

    /** The first sentence, with the next ones where it is hardly one, or with the second where both are short. */
    private static Prose begin(Prose prose, Sentences sentences) {
        List<Prose> all = SentenceCut.all(prose, sentences);
        Prose begin = all.get(0);
        for (int i = 1; i < all.size(); i++) {
            int length = begin.text().length();
            boolean few = length < LEAST;
            boolean pair = i == 1 && length + all.get(i).text().length() < BOTH;
            if (!few && !pair) {
                break;
            }
            begin = begin.with(
                    begin.content().plus(RichText.of(" ")).plus(all.get(i).content()));
        }
        return begin;
    }
}
