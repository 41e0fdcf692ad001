package dev.courseware.render.slides;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Columns;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Details;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Figure;
import dev.courseware.model.Heading;
import dev.courseware.model.ItemList;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Rule;
import dev.courseware.model.Table;
import java.util.List;

/** Estimates how many lines of a slide a block fills, to decide where a slide would be too full. */
enum Weight implements Block.Visitor<Integer> {
    LINES;

    /** Lines that a slide holds below its heading (look: "Slides"). */
    static final int FULL = 10;

    private static final int CHARACTERS_A_LINE = 55;
    private static final int FIGURE = 9;

    static int of(List<? extends Block> blocks) {
        int lines = 0;
        for (Block block : blocks) {
            lines += block.accept(LINES);
        }
        return lines;
    }

    @Override
    public Integer prose(Prose block) {
        return 1 + block.text().length() / CHARACTERS_A_LINE;
    }

    @Override
    public Integer heading(Heading block) {
        return 1;
    }

    @Override
    public Integer list(ItemList block) {
        return block.items().stream().mapToInt(item -> of(item.blocks())).sum();
    }

    @Override
    public Integer definitions(DefinitionList block) {
        return block.entries().stream()
                .mapToInt(entry -> entry.terms().size()
                        + entry.meanings().stream().mapToInt(Weight::of).sum())
                .sum();
    }

    @Override
    public Integer quote(Quote block) {
        return of(block.blocks());
    }

    @Override
    public Integer rule(Rule block) {
        return 0;
    }

    @Override
    public Integer table(Table block) {
        return 1 + block.rows().size();
    }

    @Override
    public Integer code(CodeListing block) {
        return block.lines().size() * 3 / 4 + 1;
    }

    @Override
    public Integer figure(Figure block) {
        return FIGURE;
    }

    @Override
    public Integer callout(Callout block) {
        return 1 + of(block.blocks());
    }

    @Override
    public Integer details(Details block) {
        return 1;
    }

    @Override
    public Integer region(Region block) {
        return of(block.blocks());
    }

    @Override
    public Integer columns(Columns block) {
        return block.columns().stream().mapToInt(Weight::of).max().orElse(0);
    }

    @Override
    public Integer dialog(DialogBlock block) {
        return block.dialog().turns().size() * 2;
    }
}
