package dev.courseware.deck.measure;

import dev.courseware.deck.measure.Measures.Gaps;
import dev.courseware.deck.measure.Measures.Sizes;
import dev.courseware.model.Callout;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Diagram;
import dev.courseware.model.Figure;
import dev.courseware.model.Media;
import dev.courseware.model.Table;
import dev.courseware.model.inline.RichText;
import dev.courseware.typeset.Font;
import dev.courseware.typeset.InlineMeasurer;

/** The height in pixels of what blocks have besides their text: titles, captions, frames. */
public final class Frames {
    /** The sign before a callout's title and the gap behind it, in the title's size. */
    private static final double ICON = 1.75;

    private final Measures measures;
    private final Gaps gaps;
    private final Sizes sizes;
    private final InlineMeasurer setter;
    private final double width;

    Frames(Measures measures, InlineMeasurer setter, double width) {
        this.measures = measures;
        this.gaps = measures.gaps();
        this.sizes = measures.sizes();
        this.setter = setter;
        this.width = width;
    }

    /** The height of a table's caption. */
    public double caption(Table table) {
        return table.caption().isEmpty() ? 0 : captionLines(table.caption()) + gaps.caption();
    }

    /** The lines that each line of a listing fills. */
    public int[] lines(CodeListing code) {
        Font font = measures.code().font();
        double numbers = code.numbered() ? sizes.numbers() * font.size() : 0;
        boolean change = !code.added().isEmpty() || !code.removed().isEmpty();
        double room = width - 2 * (gaps.codePad() + sizes.rule()) - numbers - (change ? sizes.sign() * font.size() : 0);
        return CodeMeasure.of(withMarks(code), Math.max(8, (int) (room / setter.character(font))));
    }

    /** A mark is about as wide as three letters. */
    private static String withMarks(CodeListing code) {
        if (code.marks().isEmpty()) {
            return code.text();
        }
        String[] lines = code.text().split("\n", -1);
        code.marks().forEach(mark -> lines[mark.line() - 1] += " (" + mark.number() + ")");
        return String.join("\n", lines);
    }

    /** What a listing adds to its lines. */
    public double of(CodeListing code) {
        double title = code.title().isEmpty() ? 0 : measures.caption().line() + gaps.tab();
        return 2 * (gaps.codePad() + sizes.rule()) + title;
    }

    public double codeLine() {
        return measures.code().line();
    }

    /** What a callout adds to what stands in it. */
    public double of(Callout callout) {
        double icon = ICON * measures.boxTitle().font().size();
        double inner = width - 2 * (gaps.boxSide() + sizes.rule()) - icon;
        int lines = Math.max(
                1, setter.plain().lines(callout.title(), measures.boxTitle().font(), inner));
        return 2 * (gaps.boxPad() + sizes.rule()) + lines * measures.boxTitle().line() + gaps.boxTitle();
    }

    /** The height of a figure without its picture. */
    public double of(Figure figure) {
        return figure.caption().isEmpty() ? 0 : captionLines(figure.caption()) + gaps.caption();
    }

    /** The height of a video's or a sound's caption. */
    double of(Media media) {
        return media.caption().isEmpty() ? 0 : captionLines(media.caption()) + gaps.caption();
    }

    /** The height of a diagram's title. */
    double of(Diagram diagram) {
        return title(diagram.title());
    }

    /** The height of a chart's title. */
    double of(Chart chart) {
        return title(chart.title());
    }

    private double title(String title) {
        return title.isEmpty() ? 0 : captionLines(RichText.of(title)) + gaps.caption();
    }

    private double captionLines(RichText caption) {
        return setter.lines(caption, measures.caption().font(), width)
                * measures.caption().line();
    }
}
