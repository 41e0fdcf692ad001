package dev.courseware.model;

import dev.courseware.model.DialogBody.Mark;
import dev.courseware.model.TurnMark.Answer;
import dev.courseware.model.TurnMark.Kind;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Question;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.TermMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes of a turn's annotations and deep questions what stands below it. */
final class TurnMarks {
    private final DialogBlock dialog;

    TurnMarks(DialogBlock dialog) {
        this.dialog = dialog;
    }

    /** @param index the turn's index among the dialog's parts */
    List<TurnMark> below(int index) {
        Turn turn = (Turn) dialog.dialog().parts().get(index);
        DialogBody body = dialog.bodies().get(index);
        List<Mark> predictions = body.marks(Annotation.Kind.PREDICT);
        List<Mark> answers = body.marks(Annotation.Kind.ANSWER);
        Optional<Answer> next = answeredBy(index);
        // A learner who asks and goes on gives reasons for asking; somebody who explains gives the answer.
        boolean asksInEarnest = dialog.dialog()
                .speaker(turn.speaker())
                .filter(Speaker::isLearner)
                .isPresent();
        boolean open = asksInEarnest
                || question(body, false).filter(Question::followed).isEmpty();
        List<TurnMark> marks = new ArrayList<>();
        for (Mark misconception : body.marks(Annotation.Kind.MISCONCEPTION)) {
            marks.add(mark(
                    Kind.MISCONCEPTION,
                    turn,
                    marks,
                    RichText.EMPTY,
                    List.of(),
                    misconception.blocks(),
                    Optional.empty(),
                    misconception.annotation().position()));
        }
        for (int i = 0; i < predictions.size(); i++) {
            List<Block> answer = i < answers.size() ? answers.get(i).blocks() : List.of();
            marks.add(asked(predictions.get(i), turn, body, marks, answer, open ? next : Optional.empty()));
        }
        for (Mark answer : answers.subList(Math.min(predictions.size(), answers.size()), answers.size())) {
            marks.add(answered(answer, turn, body, marks));
        }
        if (predictions.isEmpty() && answers.isEmpty() && turn.end() == EndState.COMPLETE && next.isPresent()) {
            question(body, true)
                    .filter(question -> asksInEarnest || !question.followed())
                    .ifPresent(question -> marks.add(mark(
                            Kind.GUESS,
                            turn,
                            marks,
                            RichText.of(question.text()),
                            List.of(),
                            List.of(),
                            next,
                            turn.textPosition())));
        }
        return marks;
    }

    private TurnMark asked(
            Mark prediction,
            Turn turn,
            DialogBody body,
            List<TurnMark> before,
            List<Block> answer,
            Optional<Answer> answered) {
        List<Block> blocks = prediction.blocks();
        Optional<Prose> first = blocks.isEmpty()
                ? Optional.empty()
                : Blocks.as(Prose.class, blocks.get(0))
                        .filter(prose -> !prose.text().isBlank());
        RichText prompt = first.map(prose -> withoutLinks(prose.content())).orElse(RichText.EMPTY);
        if (blocks.isEmpty()) {
            prompt = words(question(body, true).or(() -> question(body, false)));
        }
        List<Block> more = blocks.subList(first.isPresent() ? 1 : 0, blocks.size());
        return mark(
                Kind.PREDICT,
                turn,
                before,
                prompt,
                more,
                answer,
                answered,
                prediction.annotation().position());
    }

    /** An answer that no question of its author's goes before. */
    private TurnMark answered(Mark answer, Turn turn, DialogBody body, List<TurnMark> before) {
        boolean complete = turn.end() == EndState.COMPLETE;
        RichText lastWords = RichText.of(body.lastWords().isEmpty() ? "" : body.lastWords() + " …");
        return mark(
                complete ? Kind.CHECK : Kind.COMPLETE,
                turn,
                before,
                complete ? words(question(body, false)) : lastWords,
                List.of(),
                answer.blocks(),
                Optional.empty(),
                answer.annotation().position());
    }

    private TurnMark mark(
            Kind kind,
            Turn turn,
            List<TurnMark> before,
            RichText prompt,
            List<Block> more,
            List<Block> answer,
            Optional<Answer> answered,
            Position position) {
        long same = before.stream().filter(mark -> mark.kind() == kind).count();
        String id = dialog.turnId(turn.number()) + "-" + kind.name().toLowerCase(Locale.ROOT)
                + (same == 0 ? "" : "-" + (same + 1));
        return new TurnMark(kind, id, prompt, more, answer, answered, position);
    }

    /** The turn in which somebody else goes on. */
    private Optional<Answer> answeredBy(int index) {
        List<DialogPart> parts = dialog.dialog().parts();
        Turn asking = (Turn) parts.get(index);
        for (DialogPart part : parts.subList(index + 1, parts.size())) {
            if (part instanceof Turn turn) {
                return turn.speaker().equals(asking.speaker())
                        ? Optional.empty()
                        : Optional.of(new Answer(name(turn.speaker()), dialog.turnId(turn.number())));
            }
        }
        return Optional.empty();
    }

    private String name(String id) {
        return dialog.dialog().speaker(id).map(Speaker::name).orElse(id);
    }

    /** The turn's last question, since that is the one that the next speaker answers; or the last deep one. */
    private static Optional<Question> question(DialogBody body, boolean deep) {
        List<Question> questions = body.questions();
        for (int i = questions.size() - 1; i >= 0; i--) {
            if (questions.get(i).deep() || !deep) {
                return Optional.of(questions.get(i));
            }
        }
        return Optional.empty();
    }

    private static RichText words(Optional<Question> question) {
        return question.map(asked -> RichText.of(asked.text())).orElse(RichText.EMPTY);
    }

    /** A line that opens something by a click can't hold links. */
    private static RichText withoutLinks(RichText text) {
        return text.map(piece -> piece instanceof Link link
                ? link.content()
                : piece instanceof TermMention term
                        ? RichText.of(term.words())
                        : piece instanceof FootnoteMark mark ? RichText.of(mark.unlinked()) : null);
    }
}
