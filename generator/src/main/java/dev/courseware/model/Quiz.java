package dev.courseware.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A question with its answers, which learners try on the page and a deck reveals.
 *
 * @param kind how it is answered
 * @param id its anchor
 * @param number counted from 1 through the page, in reading order; 0 where learners don't see it
 * @param title inline HTML; often empty
 * @param points what it is worth; 0 where its author doesn't say
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
        int number,
        Html title,
        int points,
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
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quiz(this);
    }

    /** The answers alone, for where the question stands above on its own. */
    public Quiz withoutQuestion() {
        return new Quiz(
                kind, id, number, title, points, List.of(), answers, List.of(), List.of(), attributes, position);
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
        CLOZE
    }

    /** What may be answered. */
    public sealed interface Answers permits Choices, Phrases, Amounts, Steps, Pairs, Gaps {}

    /** Answers to choose from. */
    public record Choices(List<Choice> choices) implements Answers {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One answer to choose.
     *
     * @param right whether it should be chosen
     * @param text what it says
     * @param feedback what one who chose it is told; may be empty
     */
    public record Choice(boolean right, List<Block> text, List<Block> feedback) {
        public Choice {
            text = List.copyOf(text);
            feedback = List.copyOf(feedback);
        }
    }

    /** Words that a learner may write; the first that is right is the one to be shown. */
    public record Phrases(List<Phrase> phrases) implements Answers {
        public Phrases {
            phrases = List.copyOf(phrases);
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
    public record Phrase(boolean right, boolean pattern, String text, List<Block> feedback) {
        public Phrase {
            feedback = List.copyOf(feedback);
        }
    }

    /**
     * Numbers that a learner may write; the first that is right is the one to be shown.
     *
     * @param unit what they count, or empty
     */
    public record Amounts(List<Amount> amounts, String unit) implements Answers {
        public Amounts {
            amounts = List.copyOf(amounts);
        }

        /** The right ones, with their unit. */
        public List<String> shown() {
            return amounts.stream()
                    .filter(Amount::right)
                    .map(amount -> (amount.shown() + " " + unit).strip())
                    .toList();
        }
    }

    /**
     * A number that is expected, right or wrong.
     *
     * @param value the number
     * @param tolerance how far from it one may be, itself included
     * @param written how its author wrote it
     * @param toleranceWritten how its author wrote how far from it one may be
     * @param feedback what one who wrote it is told; may be empty
     */
    public record Amount(
            boolean right,
            BigDecimal value,
            BigDecimal tolerance,
            String written,
            String toleranceWritten,
            List<Block> feedback) {
        private static final int LONGEST = 21;

        public Amount {
            feedback = List.copyOf(feedback);
        }

        /** The number in the notation in which it was written; zeros at the end of decimals are left out. */
        public String shown() {
            return shown(written, value);
        }

        /** The same for how far from it one may be. */
        public String toleranceShown() {
            return shown(toleranceWritten, tolerance);
        }

        private static String shown(String written, BigDecimal number) {
            boolean plain = written.isEmpty() || written.matches("[-+−]?[0-9]+(\\.[0-9]+)?");
            return plain ? digits(number) : written;
        }

        /** A number as scripts read it and people may: no zeros at the end, and an exponent only where it is long. */
        public static String digits(BigDecimal number) {
            String text = number.toPlainString();
            String digits = text.indexOf('.') < 0 ? text : text.replaceAll("\\.?0+$", "");
            return digits.length() <= LONGEST
                    ? digits
                    : number.stripTrailingZeros().toString().replace("E+", "e").replace('E', 'e');
        }
    }

    /** Things to be brought into order, shown in another one. */
    public record Steps(List<Step> steps) implements Answers {
        public Steps {
            steps = List.copyOf(steps);
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
    public record Step(int place, List<Block> text) {
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
    public record Pairs(List<Html> heads, List<Left> lefts, List<Html> rights) implements Answers {
        public Pairs {
            heads = List.copyOf(heads);
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }
    }

    /** @param right the index of what belongs to it */
    public record Left(Html text, int right) {}

    /**
     * The gaps of a text, in order; in it each is a {@code <span class="gap" data-gap="N">} with its first answer.
     *
     * @param gaps what may stand in each; the first is the one to be shown
     */
    public record Gaps(List<List<String>> gaps) implements Answers {
        public Gaps {
            gaps = gaps.stream().map(List::copyOf).toList();
        }
    }
}
