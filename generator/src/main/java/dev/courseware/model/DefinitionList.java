package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Terms with what they mean.
 *
 * @param entries in order
 * @param position where it starts
 */
public record DefinitionList(List<Entry> entries, Position position) implements Block {
    public DefinitionList {
        entries = List.copyOf(entries);
    }

    @Override
    public List<List<Block>> children() {
        return entries.stream().flatMap(entry -> entry.meanings().stream()).toList();
    }

    @Override
    public DefinitionList withChildren(List<List<Block>> children) {
        Iterator<List<Block>> next = children.iterator();
        List<Entry> changed = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            List<List<Block>> meanings = new ArrayList<>();
            entry.meanings().forEach(meaning -> meanings.add(next.next()));
            changed.add(new Entry(entry.id(), entry.terms(), meanings));
        }
        return new DefinitionList(changed, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.definitions(this);
    }

    /**
     * One or more terms that share their meanings.
     *
     * @param id the anchor of a term of the glossary; else empty
     * @param terms one or more
     * @param meanings blocks each
     */
    public record Entry(String id, List<RichText> terms, List<List<Block>> meanings) {
        public Entry {
            terms = List.copyOf(terms);
            meanings = meanings.stream().map(List::copyOf).toList();
        }
    }
}
