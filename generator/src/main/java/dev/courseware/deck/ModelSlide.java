package dev.courseware.deck;

import dev.courseware.deck.measure.Measures;
import dev.courseware.model.Block;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * What a model's slide says above and shows below: a question that is short enough is the heading.
 *
 * @param heading what stands above
 * @param shown the model as it stands below
 */
record ModelSlide(RichText heading, FormulaModel shown) {
    static ModelSlide of(FormulaModel model, Measures measures, DeckWords words) {
        List<Block> question = model.question();
        if (!model.title().isEmpty()) {
            return new ModelSlide(model.title(), model.onSlide(question));
        }
        return QuizSlide.asked(question, measures)
                .map(asked -> new ModelSlide(asked, model.onSlide(List.of())))
                .orElseGet(() -> new ModelSlide(RichText.of(words.model()), model.onSlide(question)));
    }
}
