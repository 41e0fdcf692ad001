package dev.courseware.render.block;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.DialogBody;
import dev.courseware.model.DialogBody.Mark;
import dev.courseware.model.Prose;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Question;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.TermMention;
import dev.courseware.render.page.LinkView;
import dev.courseware.text.Sentences;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes of a turn's annotations and deep questions what stands below it. */
final class MarkViews {
    /** Fewer words behind a question answer nothing: «Think about it.» */
    private static final int FEWEST_WORDS = 4;

    private final DialogBlock dialog;

    MarkViews(DialogBlock dialog) {
        this.dialog = dialog;
    }

    /** @param index the turn's index among the dialog's parts */
    List<TurnMark> below(int index) {
        Turn turn = (Turn) dialog.dialog().parts().get(index);
        DialogBody body = dialog.bodies().get(index);
        List<Mark> predictions = of(Kind.PREDICT, body);
        List<Mark> answers = of(Kind.ANSWER, body);
        Optional<LinkView> next = answeredBy(index);
        // A learner who asks and goes on gives reasons for asking; somebody who explains gives the answer.
        boolean asksInEarnest =
                speaker(turn.speaker()).filter(Speaker::isLearner).isPresent();
        Optional<LinkView> answered = !asksInEarnest && answersItself(body, false) ? Optional.empty() : next;
        List<TurnMark> views = new ArrayList<>();
        for (Mark misconception : of(Kind.MISCONCEPTION, body)) {
            views.add(view(
                    "misconception", turn, views, RichText.EMPTY, List.of(), misconception.blocks(), Optional.empty()));
        }
        for (int i = 0; i < predictions.size(); i++) {
            List<Block> answer = i < answers.size() ? answers.get(i).blocks() : List.of();
            views.add(asked(predictions.get(i), turn, body, views, answer, answered));
        }
        for (Mark answer : answers.subList(Math.min(predictions.size(), answers.size()), answers.size())) {
            boolean open = turn.end() != EndState.COMPLETE;
            RichText prompt = open ? lastWords(body) : question(body, false);
            views.add(view(
                    open ? "complete" : "check", turn, views, prompt, List.of(), answer.blocks(), Optional.empty()));
        }
        if (predictions.isEmpty() && answers.isEmpty() && turn.end() == EndState.COMPLETE && next.isPresent()) {
            RichText deep = !asksInEarnest && answersItself(body, true) ? RichText.EMPTY : question(body, true);
            if (!deep.isEmpty()) {
                views.add(view("guess", turn, views, deep, List.of(), List.of(), next));
            }
        }
        return views;
    }

    /** What the whole conversation leaves one with. */
    List<List<Block>> takeaways() {
        List<List<Block>> takeaways = new ArrayList<>();
        for (DialogBody body : dialog.bodies()) {
            of(Kind.TAKEAWAY, body).forEach(mark -> takeaways.add(mark.blocks()));
        }
        takeaways.removeIf(List::isEmpty);
        return takeaways;
    }

    private static List<Mark> of(Kind kind, DialogBody body) {
        return body.marks().stream()
                .filter(mark -> mark.annotation().kind() == kind)
                .toList();
    }

    private TurnMark asked(
            Mark prediction,
            Turn turn,
            DialogBody body,
            List<TurnMark> before,
            List<Block> answer,
            Optional<LinkView> answered) {
        List<Block> blocks = prediction.blocks();
        if (blocks.isEmpty()) {
            RichText deep = question(body, true);
            RichText prompt = deep.isEmpty() ? question(body, false) : deep;
            return view("predict", turn, before, prompt, List.of(), answer, answered);
        }
        Optional<Prose> first = Blocks.as(Prose.class, blocks.get(0))
                .filter(prose -> !prose.text().isBlank());
        boolean opens = first.isPresent();
        RichText prompt = first.map(prose -> withoutLinks(prose.content())).orElse(RichText.EMPTY);
        List<Block> more = blocks.subList(opens ? 1 : 0, blocks.size());
        return view("predict", turn, before, prompt, more, answer, answered);
    }

    private TurnMark view(
            String kind,
            Turn turn,
            List<TurnMark> before,
            RichText prompt,
            List<Block> more,
            List<Block> answer,
            Optional<LinkView> answered) {
        long same = before.stream().filter(view -> view.kind().equals(kind)).count();
        String id = dialog.turnId(turn.number()) + "-" + kind + (same == 0 ? "" : "-" + (same + 1));
        return new TurnMark(kind, id, prompt, more, answer, answered);
    }

    /** The turn in which somebody else goes on. */
    private Optional<LinkView> answeredBy(int index) {
        List<DialogPart> parts = dialog.dialog().parts();
        Turn asking = (Turn) parts.get(index);
        for (DialogPart part : parts.subList(index + 1, parts.size())) {
            if (part instanceof Turn turn) {
                return turn.speaker().equals(asking.speaker())
                        ? Optional.empty()
                        : Optional.of(new LinkView(name(turn.speaker()), "#" + dialog.turnId(turn.number())));
            }
        }
        return Optional.empty();
    }

    private String name(String id) {
        return speaker(id).map(Speaker::name).orElse(id);
    }

    private Optional<Speaker> speaker(String id) {
        return dialog.dialog().cast().stream()
                .filter(speaker -> speaker.id().equals(id))
                .findFirst();
    }

    /** Whether the turn itself goes on with a statement behind the question that is asked last. */
    private static boolean answersItself(DialogBody body, boolean deep) {
        List<Question> questions = body.questions();
        int last = questions.size() - 1;
        while (last >= 0 && deep && !questions.get(last).deep()) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        StringBuilder behind = new StringBuilder();
        boolean asked = false;
        for (Block block : body.blocks()) {
            Optional<String> text = Blocks.as(Prose.class, block).map(Prose::text);
            if (text.isEmpty() && asked) {
                return true;
            }
            String words = text.orElse("");
            int at = words.lastIndexOf(questions.get(last).text());
            if (at >= 0) {
                asked = true;
                behind.setLength(0);
                behind.append(words, at + questions.get(last).text().length(), words.length());
            } else if (asked) {
                behind.append(' ').append(words);
            }
        }
        String said = behind.toString();
        for (Question later : questions.subList(last + 1, questions.size())) {
            said = said.replace(later.text(), " ");
        }
        return Words.count(said) >= FEWEST_WORDS;
    }

    /** The turn's last question, since that is the one that the next speaker answers. */
    private static RichText question(DialogBody body, boolean deep) {
        List<Question> questions = body.questions();
        for (int i = questions.size() - 1; i >= 0; i--) {
            if (questions.get(i).deep() || !deep) {
                return RichText.of(questions.get(i).text());
            }
        }
        return RichText.EMPTY;
    }

    /** The sentence that stays open. */
    private static RichText lastWords(DialogBody body) {
        String text = "";
        for (Block block : body.blocks()) {
            text = Blocks.as(Prose.class, block)
                    .map(prose -> prose.text().strip())
                    .orElse(text);
        }
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String last = Sentences.spoken().last(text.substring(0, end));
        return RichText.of(last + (end > 0 ? " …" : ""));
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
