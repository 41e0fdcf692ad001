package dev.courseware.model.dialog;

import dev.courseware.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * A teaching conversation, read from a script of any shape.
 *
 * @param cast everyone who speaks, in the order of their first turn
 * @param preface text before the conversation that only introduces the script, or empty
 * @param meta facts about the scene such as {@code Setting: …}, as the script writes them
 * @param parts turns and what stands between them
 * @param postscript text after the conversation about the script, or empty
 * @param shape in which form it was written, for its author: «WebVTT»; empty where nobody speaks
 * @param signs what of the script is nobody's words; none for our own shapes, whose signs are known
 */
public record Dialog(
        List<Speaker> cast,
        String preface,
        List<Meta> meta,
        List<DialogPart> parts,
        String postscript,
        String shape,
        List<ScriptSign> signs) {

    public Dialog {
        cast = Cast.of(cast);
        meta = List.copyOf(meta);
        parts = List.copyOf(parts);
        signs = List.copyOf(signs);
    }

    /** A dialog of no known shape. */
    public Dialog(List<Speaker> cast, String preface, List<Meta> meta, List<DialogPart> parts, String postscript) {
        this(cast, preface, meta, parts, postscript, "", List.of());
    }

    /** This dialog, read from a script of a shape. */
    public Dialog ofShape(String shape) {
        return new Dialog(cast, preface, meta, parts, postscript, shape, signs);
    }

    /** This dialog, of whose script some signs are nobody's words. */
    public Dialog withSigns(List<ScriptSign> signs) {
        return new Dialog(cast, preface, meta, parts, postscript, shape, signs);
    }

    /** The index in the cast of the speaker with an id, or -1. */
    public int place(String id) {
        return Cast.of(cast).place(id);
    }

    /** The speaker with an id. */
    public Optional<Speaker> speaker(String id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(cast.get(place));
    }

    /** The turns alone, in order. */
    public List<Turn> turns() {
        return parts.stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .toList();
    }

    /**
     * Where a run of choices, each perhaps with its answer, ends.
     *
     * @param from the index of its first choice among the parts; another part's is returned as it is
     */
    public int choicesEnd(int from) {
        int end = from;
        while (end < parts.size()
                && (parts.get(end) instanceof Choice
                        || end > from && parts.get(end).isReply())) {
            end++;
        }
        return end;
    }

    /**
     * This dialog with every position set to {@link Position#START}: two scripts say the same if their dialogs are equal
     * without positions, wherever the words stand.
     */
    public Dialog withoutPositions() {
        return new Dialog(
                cast,
                preface,
                meta.stream()
                        .map(fact -> new Meta(fact.name(), fact.text(), fact.place(), Position.START))
                        .toList(),
                parts.stream().map(Dialog::withoutPosition).toList(),
                postscript);
    }

    private static DialogPart withoutPosition(DialogPart part) {
        if (part instanceof Turn turn) {
            return turn.withoutPositions();
        } else if (part instanceof Beat beat) {
            return new Beat(beat.title(), beat.attributes(), Position.START);
        } else if (part instanceof Direction direction) {
            return new Direction(direction.text(), Position.START);
        } else if (part instanceof Aside aside) {
            return new Aside(aside.kind(), aside.text(), Position.START);
        }
        return new Choice(((Choice) part).text(), Position.START);
    }
}
