package dev.courseware.model;

/**
 * A piece of a lesson, from which every output format is made. A new kind is a record here, a reader in
 * {@code parse.block} and a template; the compiler then names each renderer that misses it.
 */
public sealed interface Block
        permits Prose,
                Heading,
                ItemList,
                DefinitionList,
                Quote,
                Rule,
                Table,
                CodeListing,
                Figure,
                Callout,
                Details,
                Region,
                Columns,
                DialogBlock {
    /** Where it starts in the source. */
    Position position();
}
