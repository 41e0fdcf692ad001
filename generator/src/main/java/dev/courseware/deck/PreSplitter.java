package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.CodeListing;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.FewKinds;
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
final class PreSplitter extends FewKinds<Void> {
    private static final int PARTS = 120;
    private static final int CHARACTERS = 4000;

    private final Sentences sentences;
    private final List<Block> pieces = new ArrayList<>();

    private PreSplitter(Sentences sentences) {
        this.sentences = sentences;
    }

    static List<Block> of(List<Block> blocks, Sentences sentences) {
        PreSplitter splitter = new PreSplitter(sentences);
        blocks.forEach(block -> block.accept(splitter));
        return splitter.pieces;
    }

    @Override
    protected Void other(Block block) {
        pieces.add(block);
        return null;
    }

    @Override
    public Void list(ItemList list) {
        if (list.items().size() <= PARTS) {
            return other(list);
        }
        for (int i = 0; i < list.items().size(); i += PARTS) {
            pieces.add(list.withItems(list.start() + i, part(list.items(), i)));
        }
        return null;
    }

    @Override
    public Void table(Table table) {
        if (table.rows().size() <= PARTS) {
            return other(table);
        }
        for (int i = 0; i < table.rows().size(); i += PARTS) {
            pieces.add(
                    new Table(table.caption(), table.columns(), table.head(), part(table.rows(), i), table.position()));
        }
        return null;
    }

    @Override
    public Void definitions(DefinitionList list) {
        if (list.entries().size() <= PARTS) {
            return other(list);
        }
        for (int i = 0; i < list.entries().size(); i += PARTS) {
            pieces.add(new DefinitionList(part(list.entries(), i), list.position()));
        }
        return null;
    }

    @Override
    public Void callout(Callout callout) {
        return other(callout.withChildren(List.of(of(callout.blocks(), sentences))));
    }

    @Override
    public Void quote(Quote quote) {
        return other(quote.withChildren(List.of(of(quote.blocks(), sentences))));
    }

    @Override
    public Void code(CodeListing code) {
        CodeListing rest = code;
        while (rest.lines().size() > PARTS) {
            Optional<List<CodeListing>> cut = CodeParts.cut(rest, PARTS);
            if (cut.isEmpty()) {
                break;
            }
            pieces.add(cut.get().get(0));
            rest = cut.get().get(1);
        }
        return other(rest);
    }

    @Override
    public Void prose(Prose prose) {
        Prose rest = prose;
        while (rest.text().length() > CHARACTERS) {
            Optional<SentenceCut> cut =
                    SentenceCut.of(rest, sentences, part -> part.text().length() <= CHARACTERS);
            if (cut.isEmpty()) {
                break;
            }
            pieces.add(cut.get().head());
            rest = cut.get().rest();
        }
        return other(rest);
    }

    private static <T> List<T> part(List<T> all, int from) {
        return all.subList(from, Math.min(all.size(), from + PARTS));
    }
}
