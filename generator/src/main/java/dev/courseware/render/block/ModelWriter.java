package dev.courseware.render.block;

import dev.courseware.model.FormulaModel;
import dev.courseware.model.FormulaModel.Graph;
import dev.courseware.render.chart.ChartDrawing;
import dev.courseware.render.chart.ChartDrawing.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes what the template {@code blocks/model} sees of a model. */
final class ModelWriter {
    private final BlockWriter writer;
    private final boolean onSlide;

    ModelWriter(BlockWriter writer, boolean onSlide) {
        this.writer = writer;
        this.onSlide = onSlide;
    }

    /**
     * A chart, drawn.
     *
     * @param alternative what it shows
     * @param narrow for a narrow place, or a narrow slide
     */
    public record Drawn(String alternative, ChartDrawing wide, ChartDrawing narrow) {}

    /** On a slide, there is room for the first chart. */
    Map<String, Object> data(FormulaModel model) {
        Map<String, Object> data = new HashMap<>();
        data.put("block", model);
        data.put("onSlide", onSlide);
        data.put("plays", writer.plays());
        data.put("below", onSlide && model.isFull());
        data.put("question", writer.children(model.question()));
        if (onSlide) {
            data.put(
                    "graphs",
                    model.graphs().stream()
                            .limit(1)
                            .map(graph -> slide(graph, model))
                            .toList());
            return data;
        }
        data.put(
                "graphs",
                model.graphs().stream().map(graph -> page(graph, model)).toList());
        data.put("explanation", writer.children(model.explanation()));
        data.put("values", writer.children(model.values().rows().isEmpty() ? List.of() : List.of(model.values())));
        data.put("given", writer.children(List.of(model.given())));
        data.put("formulas", writer.children(List.of(model.formulas())));
        return data;
    }

    private Drawn page(Graph graph, FormulaModel model) {
        return drawn(graph, model, Size.PAGE, Size.PHONE);
    }

    private Drawn drawn(Graph graph, FormulaModel model, Size wide, Size narrow) {
        return new Drawn(
                graph.alternative(),
                writer.drawn(graph, wide, model.decimalComma()),
                writer.drawn(graph, narrow, model.decimalComma()));
    }

    private Drawn slide(Graph graph, FormulaModel model) {
        boolean asked = !model.question().isEmpty();
        boolean low = asked && model.isFull();
        boolean tall = !asked && !model.isFull();
        Size wide = low ? Size.SLIDE_LOW : tall ? Size.SLIDE_TALL : Size.SLIDE_STAGE;
        Size narrow = low ? Size.NARROW_LOW : tall ? Size.NARROW_TALL : Size.NARROW_STAGE;
        return drawn(graph, model, wide, narrow);
    }
}
