package dev.courseware.deck;

import dev.courseware.deck.TalkStop.Claim;
import dev.courseware.deck.TalkStop.Phrase;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.DialogBody;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayList;
import java.util.List;

/** Makes of a conversation what a slide shows of it, by who says it. */
final class TalkExcerpt {
    private final DialogBlock dialog;

    TalkExcerpt(DialogBlock dialog) {
        this.dialog = dialog;
    }

    DialogBlock phrases(List<Phrase> phrases) {
        List<Integer> indexes = phrases.stream().map(Phrase::part).distinct().toList();
        return parts(indexes, indexes.stream().map(part -> said(phrases, part)).toList());
    }

    private static List<Block> said(List<Phrase> phrases, int part) {
        return phrases.stream()
                .filter(phrase -> phrase.part() == part)
                .<Block>map(Phrase::said)
                .toList();
    }

    /** @param refutation what is shown of it */
    DialogBlock claim(Claim claim, List<Block> refutation) {
        List<DialogBody.Mark> wrong = wrong(claim.at());
        DialogBody.Mark first = new DialogBody.Mark(wrong.get(0).annotation(), refutation);
        DialogBody body = new DialogBody(List.copyOf(claim.claim()), List.of(first), List.of(), "");
        return excerpt(List.of(part(claim.at())), List.of(body));
    }

    /** @param shown for each part what is shown of it */
    DialogBlock parts(List<Integer> indexes, List<List<Block>> shown) {
        List<DialogPart> parts = new ArrayList<>();
        List<DialogBody> bodies = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            parts.add(part(indexes.get(i)));
            bodies.add(new DialogBody(shown.get(i), wrong(indexes.get(i)), List.of(), ""));
        }
        return excerpt(parts, bodies);
    }

    private DialogPart part(int index) {
        DialogPart part = dialog.dialog().parts().get(index);
        return part instanceof Turn turn
                ? turn.withCues(List.of()).withResumes(0).withEnd(EndState.COMPLETE)
                : part;
    }

    /** That something is wrong, without what is. */
    private List<DialogBody.Mark> wrong(int index) {
        return dialog.bodies().get(index).marks(Kind.MISCONCEPTION).stream()
                .map(mark -> new DialogBody.Mark(mark.annotation(), List.of()))
                .toList();
    }

    private DialogBlock excerpt(List<DialogPart> parts, List<DialogBody> bodies) {
        Dialog whole = dialog.dialog();
        return new DialogBlock(
                dialog.prefix(),
                true,
                dialog.source(),
                new Dialog(whole.cast(), "", List.of(), parts, ""),
                bodies,
                dialog.pictures(),
                dialog.whole(),
                dialog.position());
    }
}
