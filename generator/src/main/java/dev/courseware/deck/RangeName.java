package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.ItemList;
import dev.courseware.model.Prose;
import dev.courseware.model.Table;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import java.util.List;
import java.util.Optional;

/**
 * The name of what has none of its own, by the first and the last of what it treats: "Latency is zero … The network is
 * secure".
 */
final class RangeName {
    private static final RichText TO = RichText.of(" \u2026 ");
    /** Together they have to be read at a glance. */
    private static final int LONGEST = 56;

    private RangeName() {}

    /** Of tables by their rows' names, of definitions by their terms, of lists by the bold words that begin their items. */
    static Optional<RichText> of(Block block) {
        if (block instanceof Table table) {
            boolean compares = !table.head().isEmpty()
                    && table.head().get(0).isBlank()
                    && table.head().size() == 3;
            return compares
                    ? of(table.head().subList(1, 3))
                    : of(table.rows().stream().map(row -> row.get(0)).toList());
        }
        if (block instanceof DefinitionList list) {
            return of(list.entries().stream()
                    .filter(entry -> !entry.terms().isEmpty())
                    .map(entry -> entry.terms().get(0))
                    .toList());
        }
        return block instanceof ItemList list ? ofItems(list) : Optional.empty();
    }

    private static Optional<RichText> ofItems(ItemList list) {
        List<RichText> names = list.items().stream()
                .flatMap(item -> item.blocks().stream().limit(1))
                .filter(Prose.class::isInstance)
                .flatMap(prose -> begin(((Prose) prose).content()).stream())
                .toList();
        return names.size() == list.items().size() ? of(names) : Optional.empty();
    }

    private static Optional<RichText> begin(RichText item) {
        return item.pieces().stream()
                .limit(1)
                .filter(piece -> piece instanceof Styled styled && styled.style() == Styled.Style.STRONG)
                .map(strong -> ((Styled) strong).content())
                .findFirst();
    }

    private static Optional<RichText> of(List<RichText> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        RichText first = bare(names.get(0));
        RichText last = bare(names.get(names.size() - 1));
        RichText both = names.size() == 1 ? first : first.plus(TO).plus(last);
        return isName(first) && isName(last) && both.plain().length() <= LONGEST ? Optional.of(both) : Optional.empty();
    }

    /** Numbers name nothing. */
    private static boolean isName(RichText name) {
        return name.plain().codePoints().filter(Character::isLetter).count() > 1
                && name.plain().codePoints().noneMatch(Character::isDigit)
                && !name.any(FootnoteMark.class::isInstance);
    }

    private static RichText bare(RichText name) {
        String plain = name.plain();
        boolean ends = plain.endsWith(".") || plain.endsWith(":");
        return (ends ? name.part(0, plain.length() - 1) : name).withoutPlaces();
    }
}
