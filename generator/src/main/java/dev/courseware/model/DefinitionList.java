package dev.courseware.model;

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
    public <R> R accept(Visitor<R> visitor) {
        return visitor.definitions(this);
    }

    /**
     * One or more terms that share their meanings.
     *
     * @param id the anchor of a term of the glossary; else empty
     * @param terms inline HTML each
     * @param meanings blocks each
     */
    public record Entry(String id, List<Html> terms, List<List<Block>> meanings) {
        public Entry {
            terms = List.copyOf(terms);
            meanings = meanings.stream().map(List::copyOf).toList();
        }
    }
}
