package dev.courseware.render.search;

import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Amounts;
import dev.courseware.model.Answers.Choices;
import dev.courseware.model.Answers.Gaps;
import dev.courseware.model.Answers.OwnWords;
import dev.courseware.model.Answers.Pairs;
import dev.courseware.model.Answers.Phrases;
import dev.courseware.model.Answers.Steps;
import dev.courseware.model.Block;
import dev.courseware.model.CodePieces;
import dev.courseware.model.Opinions;
import dev.courseware.model.PickedLines;
import dev.courseware.model.inline.RichText;
import java.util.List;
import java.util.function.Consumer;

/** What those see who answer a quiz; nothing that tells which answer is right. */
record Offered(Consumer<List<Block>> blocks, Consumer<RichText> words) implements Answers.Visitor<Void> {
    @Override
    public Void choices(Choices choices) {
        choices.choices().forEach(choice -> blocks.accept(choice.text()));
        return null;
    }

    @Override
    public Void phrases(Phrases phrases) {
        return null;
    }

    @Override
    public Void amounts(Amounts amounts) {
        return null;
    }

    @Override
    public Void steps(Steps steps) {
        steps.steps().forEach(step -> blocks.accept(step.text()));
        return null;
    }

    @Override
    public Void pairs(Pairs pairs) {
        pairs.lefts().forEach(left -> words.accept(left.text()));
        pairs.rights().forEach(words);
        return null;
    }

    @Override
    public Void gaps(Gaps gaps) {
        return null;
    }

    @Override
    public Void ownWords(OwnWords words) {
        return null;
    }

    @Override
    public Void pieces(CodePieces pieces) {
        pieces.pieces().forEach(piece -> words.accept(RichText.of(piece.text())));
        return null;
    }

    @Override
    public Void lines(PickedLines lines) {
        blocks.accept(List.of(lines.listing()));
        return null;
    }

    @Override
    public Void opinions(Opinions opinions) {
        opinions.opinions().forEach(opinion -> blocks.accept(opinion.text()));
        return null;
    }
}
