package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The possible answers to a {@link Quiz}, by its kind. */
public sealed interface Answers
        permits Answers.Choices,
                Answers.Phrases,
                Answers.Amounts,
                Answers.Steps,
                Answers.Pairs,
                Answers.Gaps,
                Answers.OwnWords,
                CodePieces,
                PickedLines,
                Opinions {
    /** What stands in them, as {@link Block#children()} gives it. */
    default List<List<Block>> children() {
        return List.of();
    }

    /** The same answers with something else in them, as {@link Block#withChildren}. */
    default Answers withChildren(List<List<Block>> children) {
        return this;
    }

    /** Hands these answers to the visitor's method for their kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A method for each kind of answers.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        R choices(Choices choices);

        R phrases(Phrases phrases);

        R amounts(Amounts amounts);

        R steps(Steps steps);

        R pairs(Pairs pairs);

        R gaps(Gaps gaps);

        R ownWords(OwnWords words);

        R pieces(CodePieces pieces);

        R lines(PickedLines lines);

        R opinions(Opinions opinions);
    }

    /** Answers to choose from. */
    record Choices(List<Choice> choices) implements Answers {
        public Choices {
            choices = List.copyOf(choices);
        }

        @Override
        public List<List<Block>> children() {
            List<List<Block>> children = new ArrayList<>(2 * choices.size());
            for (Choice choice : choices) {
                children.add(choice.text());
                children.add(choice.feedback());
            }
            return children;
        }

        @Override
        public Answers withChildren(List<List<Block>> children) {
            List<Choice> changed = new ArrayList<>(choices.size());
            for (int i = 0; i < choices.size(); i++) {
                changed.add(new Choice(choices.get(i).right(), children.get(2 * i), children.get(2 * i + 1)));
            }
            return new Choices(changed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choices(this);
        }
    }

    /**
     * One answer to choose.
     *
     * @param right whether it should be chosen
     * @param text what it says
     * @param feedback what one who chose it is told; may be empty
     */
    record Choice(boolean right, List<Block> text, List<Block> feedback) {
        public Choice {
            text = List.copyOf(text);
            feedback = List.copyOf(feedback);
        }
    }

    /** Words that a learner may write; the first that is right is the one to be shown. */
    record Phrases(List<Phrase> phrases) implements Answers {
        public Phrases {
            phrases = List.copyOf(phrases);
        }

        @Override
        public List<List<Block>> children() {
            return phrases.stream().map(Phrase::feedback).toList();
        }

        @Override
        public Answers withChildren(List<List<Block>> children) {
            List<Phrase> changed = new ArrayList<>(phrases.size());
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                changed.add(new Phrase(phrase.right(), phrase.pattern(), phrase.text(), children.get(i)));
            }
            return new Phrases(changed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.phrases(this);
        }

        /** The right ones that can be shown. */
        public List<String> shown() {
            return phrases.stream()
                    .filter(phrase -> phrase.right() && !phrase.pattern())
                    .map(Phrase::text)
                    .toList();
        }
    }

    /**
     * Words that are expected, right or wrong.
     *
     * @param right whether they are an answer
     * @param pattern whether the text is a regular expression, of the few signs that every program reads alike
     * @param text the words, or the expression for all of them
     * @param feedback what one who wrote them is told; may be empty
     */
    record Phrase(boolean right, boolean pattern, String text, List<Block> feedback) {
        public Phrase {
            feedback = List.copyOf(feedback);
        }
    }

    /**
     * Numbers that a learner may write; the first that is right is the one to be shown.
     *
     * @param unit what they count, or empty
     */
    record Amounts(List<Amount> amounts, String unit) implements Answers {
        public Amounts {
            amounts = List.copyOf(amounts);
        }

        @Override
        public List<List<Block>> children() {
            return amounts.stream().map(Amount::feedback).toList();
        }

        @Override
        public Answers withChildren(List<List<Block>> children) {
            List<Amount> changed = new ArrayList<>(amounts.size());
            for (int i = 0; i < amounts.size(); i++) {
                changed.add(amounts.get(i).withFeedback(children.get(i)));
            }
            return new Amounts(changed, unit);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.amounts(this);
        }

        /** The right ones, with their unit. */
        public List<String> shown() {
            return amounts.stream().filter(Amount::right).map(this::withUnit).toList();
        }

        /** A number as it is shown. */
        public String withUnit(Amount amount) {
            return (amount.shown() + " " + unit).strip();
        }
    }

    /** Things to be put in order, which are shown in another order. */
    record Steps(List<Step> steps) implements Answers {
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public List<List<Block>> children() {
            return steps.stream().map(Step::text).toList();
        }

        @Override
        public Answers withChildren(List<List<Block>> children) {
            List<Step> changed = new ArrayList<>(steps.size());
            for (int i = 0; i < steps.size(); i++) {
                changed.add(new Step(steps.get(i).place(), children.get(i)));
            }
            return new Steps(changed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.steps(this);
        }

        /** What each says, in the right order. */
        public List<List<Block>> inOrder() {
            return steps.stream()
                    .sorted(Comparator.comparingInt(Step::place))
                    .map(Step::text)
                    .toList();
        }
    }

    /**
     * One of the things.
     *
     * @param place where it belongs, from 1
     */
    record Step(int place, List<Block> text) {
        public Step {
            text = List.copyOf(text);
        }
    }

    /**
     * Things, and others of which one belongs to each.
     *
     * @param heads what the two columns are called; may be empty
     * @param lefts the things
     * @param rights the others, in the order in which they are shown; some may belong to nothing
     */
    record Pairs(List<RichText> heads, List<Left> lefts, List<RichText> rights) implements Answers {
        public Pairs {
            heads = List.copyOf(heads);
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pairs(this);
        }
    }

    /** @param right the index of what belongs to it */
    record Left(RichText text, int right) {}

    /**
     * The gaps of a text, in order; in it each is a {@link dev.courseware.model.inline.Gap}.
     *
     * @param gaps what may stand in each; the first is the one to be shown
     */
    record Gaps(List<List<String>> gaps) implements Answers {
        public Gaps {
            gaps = gaps.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.gaps(this);
        }
    }

    /** What learners write in words of their own, and compare with the question's explanation. */
    record OwnWords() implements Answers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ownWords(this);
        }
    }
}
