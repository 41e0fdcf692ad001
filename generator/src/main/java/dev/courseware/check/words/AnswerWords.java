package dev.courseware.check.words;

import dev.courseware.model.Amount;
import dev.courseware.model.Answers;
import dev.courseware.model.CodePieces;
import dev.courseware.model.Opinions;
import dev.courseware.model.PickedLines;
import dev.courseware.model.inline.RichText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Adds the words of a quiz's answers, with the feedback on each. */
final class AnswerWords {
    private final WordSequence words;
    private final ModelWords model;

    AnswerWords(WordSequence words, ModelWords model) {
        this.words = words;
        this.model = model;
    }

    void add(Answers answers) {
        if (answers instanceof Answers.Choices choices) {
            for (Answers.Choice choice : choices.choices()) {
                model.blocks(choice.text());
                model.blocks(choice.feedback());
            }
        } else if (answers instanceof Answers.Phrases phrases) {
            for (Answers.Phrase phrase : phrases.phrases()) {
                words.addAll(phrase.text());
                model.blocks(phrase.feedback());
            }
        } else if (answers instanceof Answers.Amounts amounts) {
            for (Amount amount : amounts.amounts()) {
                Numerals.add(amount.value(), words, 0);
                words.addAll(amounts.unit());
                model.blocks(amount.feedback());
            }
        } else if (answers instanceof Answers.Steps steps) {
            steps.inOrder().forEach(model::blocks);
        } else if (answers instanceof Answers.Pairs pairs) {
            pairs.heads().forEach(this::text);
            pairs(pairs);
        } else if (answers instanceof Answers.Gaps gaps) {
            gaps.gaps().forEach(gap -> gap.forEach(words::addAll));
        } else if (answers instanceof CodePieces pieces) {
            Stream.concat(Stream.of(pieces.solution()), pieces.others().stream())
                    .sorted(Comparator.comparingInt(
                            listing -> listing.position().line()))
                    .forEach(listing -> model.blocks(List.of(listing)));
        } else if (answers instanceof PickedLines lines) {
            model.blocks(List.of(lines.listing()));
            for (PickedLines.Remark remark : lines.remarks()) {
                words.addAll(remark.written());
                model.blocks(remark.feedback());
            }
        } else if (answers instanceof Opinions opinions) {
            for (Opinions.Opinion opinion : opinions.opinions()) {
                model.blocks(opinion.text());
                model.blocks(opinion.feedback());
            }
        }
    }

    private void pairs(Answers.Pairs pairs) {
        boolean[] added = new boolean[pairs.rights().size()];
        for (Answers.Left left : pairs.lefts()) {
            text(left.text());
            if (left.right() < added.length) {
                added[left.right()] = true;
                text(pairs.rights().get(left.right()));
            }
        }
        for (int i = 0; i < added.length; i++) {
            if (!added[i]) {
                text(pairs.rights().get(i));
            }
        }
    }

    private void text(RichText text) {
        RichTextWords.add(text, words);
    }
}
