package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question with its answers, which learners try on the page and a deck reveals.
 *
 * @param kind how it is answered
 * @param id its anchor
 * @param asked a short name made of the question's words, under which a browser keeps an answer wherever the question stands
 * @param number counted from 1 through the page, in reading order; 0 where learners don't see it
 * @param title often empty
 * @param points what it is worth; 0 where its author doesn't say
 * @param tries after so many wrong ones the answer is shown; 0 where learners may look it up whenever they like
 * @param draw the numbers that are drawn for it, if any are
 * @param question what is asked; the text with gaps of a cloze
 * @param answers what may be answered, in the order in which it is shown
 * @param hints each folded until a learner opens it
 * @param explanation what is said with the answer
 * @param attributes the author's classes
 * @param position where it starts
 */
public record Quiz(
        Kind kind,
        String id,
        String asked,
        int number,
        RichText title,
        int points,
        int tries,
        Optional<Draw> draw,
        List<Block> question,
        Answers answers,
        List<Details> hints,
        List<Block> explanation,
        Attributes attributes,
        Position position)
        implements Block {

    public Quiz {
        question = List.copyOf(question);
        hints = List.copyOf(hints);
        explanation = List.copyOf(explanation);
    }

    @Override
    public List<List<Block>> children() {
        List<List<Block>> children = new ArrayList<>();
        children.add(question);
        children.addAll(answers.children());
        children.add(List.copyOf(hints));
        children.add(explanation);
        return children;
    }

    @Override
    public Quiz withChildren(List<List<Block>> children) {
        int last = children.size() - 1;
        return with(
                id,
                number,
                title,
                children.get(0),
                answers.withChildren(children.subList(1, last - 1)),
                children.get(last - 1).stream().map(Details.class::cast).toList(),
                children.get(last));
    }

    private Quiz with(
            String itsId,
            int itsNumber,
            RichText itsTitle,
            List<Block> asks,
            Answers offers,
            List<Details> helps,
            List<Block> explains) {
        return new Quiz(
                kind,
                itsId,
                asked,
                itsNumber,
                itsTitle,
                points,
                tries,
                draw,
                asks,
                offers,
                helps,
                explains,
                attributes,
                position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quiz(this);
    }

    /** Whether its author gave it the name that is its anchor. */
    public boolean named() {
        return !attributes.id().isEmpty();
    }

    /** The same under another anchor. */
    public Quiz withId(String other) {
        return other.equals(id) ? this : with(other, number, title, question, answers, hints, explanation);
    }

    /** The same under another number, 0 for none. */
    public Quiz withNumber(int other) {
        return with(id, other, title, question, answers, hints, explanation);
    }

    /** The same without a title, asking something else, for where nothing is titled. */
    public Quiz untitled(List<Block> asks) {
        return with(id, number, RichText.EMPTY, asks, answers, hints, explanation);
    }

    /** The answers alone, for where the question stands above on its own. */
    public Quiz withoutQuestion() {
        return with(id, number, title, List.of(), answers, List.of(), List.of());
    }

    /** How a quiz is answered. */
    public enum Kind {
        /** One of several answers is right. */
        SINGLE,
        /** One or more of several answers are right. */
        MULTIPLE,
        /** Some words. */
        TEXT,
        /** A number, near enough. */
        NUMBER,
        /** Things brought into their order. */
        ORDER,
        /** Things that belong together. */
        MATCH,
        /** A text with gaps. */
        CLOZE,
        /** Lines of code brought into their order. */
        CODE,
        /** Lines picked out of code. */
        LINES,
        /** Words of one's own, which one compares with an answer. */
        OPEN,
        /** One of several answers, none of which is wrong. */
        POLL
    }
}
