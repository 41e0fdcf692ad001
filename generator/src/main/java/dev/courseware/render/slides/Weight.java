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
import dev.courseware.model.Html;
import dev.courseware.model.ItemList;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Rule;
import dev.courseware.model.Table;
import java.util.List;

/** Estimates how many lines of a slide a block fills, to decide where a slide would be too full. */
enum Weight implements Block.Visitor<Double> {
    LINES;

    /** Lines that a slide holds below its heading. */
    static final double FULL = 10.4;

    private static final int CHARACTERS_A_LINE = 62;
    private static final double CODE_LINE = 0.7;
    /** The theme's measures in CSS pixels: a line of text, and the most that an image gets. */
    private static final double LINE_HEIGHT = 49;

    private static final double IMAGE_WIDTH = 1126;
    private static final double IMAGE_HEIGHT = 440;
    private static final double CAPTION = 1.1;
    /** The space above a block, or around a row or item. */
    private static final double GAP = 0.4;

    /** Tables are set smaller. */
    private static final double ROW_LINE = 0.8;

    private static final double ROW_GAP = 0.65;

    /** The frame of a listing, and the tab that holds its title. */
    private static final double CODE_FRAME = 0.9;

    private static final double CODE_TITLE = 0.9;

    /** The frame and title of a callout. */
    static final double BOX = 2;

    /** Text in a callout is set larger and stands in a frame. */
    static final double BOXED = 1.2;

    static double of(List<? extends Block> blocks) {
        double lines = 0;
        for (Block block : blocks) {
            lines += block.accept(LINES);
        }
        return lines;
    }

    static double of(ItemList.Item item) {
        return of(item.blocks());
    }

    static double of(DefinitionList.Entry entry) {
        double lines = entry.terms().size();
        for (List<Block> meaning : entry.meanings()) {
            lines += of(meaning);
        }
        return lines;
    }

    /** A row is as high as the cell with the most lines. */
    static double of(List<Html> row, int columns) {
        int longest = row.stream().mapToInt(Weight::characters).max().orElse(0);
        return ROW_LINE * lines(longest * Math.max(1, columns) * 3 / 4) + ROW_GAP;
    }

    /** How many lines of a listing fit. */
    static int codeLines(double full, CodeListing code) {
        return (int) ((full - codeFrame(code)) / CODE_LINE);
    }

    private static double codeFrame(CodeListing code) {
        return CODE_FRAME + (code.title().isEmpty() ? 0 : CODE_TITLE);
    }

    private static int lines(int characters) {
        return 1 + Math.max(0, characters - 1) / CHARACTERS_A_LINE;
    }

    private static int characters(Html html) {
        int count = 0;
        boolean inTag = false;
        for (int i = 0; i < html.value().length(); i++) {
            char c = html.value().charAt(i);
            inTag = c == '<' || (inTag && c != '>');
            count += inTag || c == '>' ? 0 : 1;
        }
        return count;
    }

    @Override
    public Double prose(Prose block) {
        return lines(block.text().length()) + GAP;
    }

    @Override
    public Double heading(Heading block) {
        return 1 + GAP;
    }

    @Override
    public Double list(ItemList block) {
        return block.items().stream().mapToDouble(Weight::of).sum();
    }

    @Override
    public Double definitions(DefinitionList block) {
        return block.entries().stream().mapToDouble(Weight::of).sum();
    }

    @Override
    public Double quote(Quote block) {
        return of(block.blocks());
    }

    @Override
    public Double rule(Rule block) {
        return 0.0;
    }

    @Override
    public Double table(Table block) {
        int columns = block.columns().size();
        return of(block.head(), columns)
                + block.rows().stream().mapToDouble(row -> of(row, columns)).sum();
    }

    @Override
    public Double code(CodeListing block) {
        return block.lines().size() * CODE_LINE + codeFrame(block);
    }

    @Override
    public Double figure(Figure block) {
        double scale = Math.min(
                1, Math.min(IMAGE_WIDTH / Math.max(1, block.width()), IMAGE_HEIGHT / Math.max(1, block.height())));
        double height = block.height() == 0 ? IMAGE_HEIGHT : block.height() * scale;
        return height / LINE_HEIGHT + GAP + (block.caption().isEmpty() ? 0 : CAPTION);
    }

    @Override
    public Double callout(Callout block) {
        return BOX + BOXED * of(block.blocks());
    }

    @Override
    public Double details(Details block) {
        return 1.0;
    }

    @Override
    public Double region(Region block) {
        return of(block.blocks());
    }

    @Override
    public Double columns(Columns block) {
        return block.columns().stream().mapToDouble(Weight::of).max().orElse(0);
    }

    @Override
    public Double dialog(DialogBlock block) {
        return block.dialog().turns().size() * 2.0;
    }
}
