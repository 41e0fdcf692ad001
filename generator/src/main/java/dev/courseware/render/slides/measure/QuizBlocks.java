package dev.courseware.render.slides.measure;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Columns;
import dev.courseware.model.Html;
import dev.courseware.model.ItemList;
import dev.courseware.model.ItemList.Item;
import dev.courseware.model.ItemList.Task;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quiz.Amounts;
import dev.courseware.model.Quiz.Choices;
import dev.courseware.model.Quiz.Pairs;
import dev.courseware.model.Quiz.Phrases;
import dev.courseware.model.Quiz.Steps;
import java.util.ArrayList;
import java.util.List;

/** Other blocks that are as high as a quiz on a slide, where its answers stand as lists do. */
final class QuizBlocks {
    private QuizBlocks() {}

    static List<Block> of(Quiz quiz) {
        List<Block> blocks = new ArrayList<>(quiz.question());
        if (quiz.answers() instanceof Choices choices) {
            blocks.add(list(choices.choices().stream().map(Quiz.Choice::text).toList(), quiz));
        } else if (quiz.answers() instanceof Steps steps) {
            blocks.add(list(steps.steps().stream().map(Quiz.Step::text).toList(), quiz));
        } else if (quiz.answers() instanceof Pairs pairs) {
            blocks.add(columns(pairs, quiz));
        } else if (quiz.answers() instanceof Phrases phrases) {
            phrases.shown().stream().findFirst().ifPresent(text -> blocks.add(line(text, quiz)));
        } else if (quiz.answers() instanceof Amounts amounts) {
            amounts.shown().stream().findFirst().ifPresent(text -> blocks.add(line(text, quiz)));
        }
        return blocks;
    }

    private static ItemList list(List<List<Block>> items, Quiz quiz) {
        List<Item> all = items.stream().map(text -> new Item(Task.NONE, text)).toList();
        return new ItemList(true, 1, true, all, Attributes.NONE, quiz.position());
    }

    private static Columns columns(Pairs pairs, Quiz quiz) {
        List<List<Block>> lefts = new ArrayList<>();
        List<List<Block>> rights = new ArrayList<>();
        pairs.lefts().forEach(left -> lefts.add(List.of(prose(left.text(), quiz))));
        pairs.rights().forEach(right -> rights.add(List.of(prose(right, quiz))));
        return new Columns(List.of(List.of(list(lefts, quiz)), List.of(list(rights, quiz))), quiz.position());
    }

    private static Prose line(String text, Quiz quiz) {
        return prose(Html.text(text), quiz);
    }

    private static Prose prose(Html html, Quiz quiz) {
        return new Prose(html, html.words(), quiz.position());
    }
}
