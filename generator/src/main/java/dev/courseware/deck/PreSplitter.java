package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.CodeListing;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.ItemList;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.model.Table;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what fills dozens of slides into pieces that fill some, so that cutting slide by slide need not look at all the
 * rest each time.
 */
final class PreSplitter {
    private static final int PARTS = 120;
    private static final int CHARACTERS = 4000;

    private PreSplitter() {}

    static List<Block> of(List<Block> blocks, Sentences sentences) {
        List<Block> chunks = new ArrayList<>();
        blocks.forEach(block -> add(block, sentences, chunks));
        return chunks;
    }

    private static void add(Block block, Sentences sentences, List<Block> chunks) {
        if (block instanceof ItemList list && list.items().size() > PARTS) {
            for (int i = 0; i < list.items().size(); i += PARTS) {
                chunks.add(new ItemList(
                        list.ordered(),
                        list.start() + i,
                        list.tight(),
                        part(list.items(), i),
                        list.attributes(),
                        list.position()));
            }
        } else if (block instanceof Table table && table.rows().size() > PARTS) {
            for (int i = 0; i < table.rows().size(); i += PARTS) {
                chunks.add(new Table(
                        table.caption(), table.columns(), table.head(), part(table.rows(), i), table.position()));
            }
        } else if (block instanceof DefinitionList list && list.entries().size() > PARTS) {
            for (int i = 0; i < list.entries().size(); i += PARTS) {
                chunks.add(new DefinitionList(part(list.entries(), i), list.position()));
            }
        } else if (block instanceof CodeListing code) {
            code(code, chunks);
        } else if (block instanceof Prose prose) {
            prose(prose, sentences, chunks);
        } else if (block instanceof Callout callout) {
            chunks.add(new Callout(
                    callout.kind(),
                    callout.title(),
                    callout.attributes(),
                    callout.number(),
                    of(callout.blocks(), sentences),
                    callout.position()));
        } else if (block instanceof Quote quote) {
            chunks.add(new Quote(of(quote.blocks(), sentences), quote.position()));
        } else {
            chunks.add(block);
        }
    }

    private static <T> List<T> part(List<T> all, int from) {
        return all.subList(from, Math.min(all.size(), from + PARTS));
    }

    private static void code(CodeListing code, List<Block> chunks) {
        CodeListing rest = code;
        while (rest.lines().size() > PARTS) {
            Optional<List<CodeListing>> cut = CodeParts.cut(rest, PARTS);
            if (cut.isEmpty()) {
                break;
            }
            chunks.add(cut.get().get(0));
            rest = cut.get().get(1);
        }
        chunks.add(rest);
    }

    private static void prose(Prose prose, Sentences sentences, List<Block> chunks) {
        Prose rest = prose;
        while (rest.text().length() > CHARACTERS) {
            Optional<SentenceCut> cut =
                    SentenceCut.of(rest, sentences, part -> part.text().length() <= CHARACTERS);
            if (cut.isEmpty()) {
                break;
            }
            chunks.add(cut.get().head());
            rest = cut.get().rest();
        }
        chunks.add(rest);
    }
}
