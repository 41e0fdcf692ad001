package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.TurnMark;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the speaker's notes of a dialog's slides. */
final class ExchangeNotes {
    private final DialogBlock dialog;
    private final Position position;
    private final Map<String, String> names = new HashMap<>();

    ExchangeNotes(DialogBlock dialog) {
        this.dialog = dialog;
        this.position = dialog.position();
        for (Speaker speaker : dialog.dialog().cast()) {
            names.put(speaker.id(), speaker.name());
        }
    }

    /**
     * What somebody says, behind the name, and what is wrong with it; what else there is to read, slanted.
     *
     * @param index the part's among the dialog's
     * @param blocks of it
     * @param marks what a teacher asks or says about it
     */
    List<Block> of(int index, List<Block> blocks, List<TurnMark> marks) {
        DialogPart part = dialog.dialog().parts().get(index);
        List<Block> notes = new ArrayList<>();
        if (part instanceof Turn turn) {
            said(who(turn), blocks, notes);
        } else if (part instanceof Beat) {
            Blocks.only(Prose.class, blocks)
                    .ifPresent(title -> notes.add(
                            paragraph(RichText.of(new Styled(Styled.Style.STRONG, Attributes.NONE, title.content())))));
        } else {
            Optional<Prose> only = Blocks.only(Prose.class, blocks).filter(prose -> !(part instanceof Aside));
            notes.addAll(only.map(prose -> List.<Block>of(paragraph(slanted(prose.content()))))
                    .orElse(blocks));
        }
        marks.stream()
                .filter(mark -> mark.kind() == TurnMark.Kind.MISCONCEPTION)
                .forEach(mark -> notes.addAll(NestedPractice.withNotes(mark.answer())));
        return notes;
    }

    private void said(RichText who, List<Block> body, List<Block> notes) {
        Optional<Prose> first = body.isEmpty()
                ? Optional.empty()
                : Blocks.as(Prose.class, body.get(0)).filter(Prose::paragraph);
        notes.add(paragraph(first.map(prose -> who.plus(RichText.of(" ")).plus(prose.content()))
                .orElse(who)));
        notes.addAll(first.isPresent() ? body.subList(1, body.size()) : body);
    }

    private Prose paragraph(RichText content) {
        return new Prose(content, true, position);
    }

    /** The speaker with all cues but those in the middle, those behind what is said last. */
    private RichText who(Turn turn) {
        List<Inline> who = new ArrayList<>(
                strong(names.getOrDefault(turn.speaker(), turn.speaker())).pieces());
        cues(turn, false, who);
        cues(turn, true, who);
        return RichText.of(who);
    }

    private static void cues(Turn turn, boolean behind, List<Inline> out) {
        for (Cue cue : turn.cues()) {
            if (cue.place() != Cue.Place.MIDDLE && (cue.place() == Cue.Place.TAIL) == behind) {
                out.add(new Text(" "));
                out.addAll(slanted(RichText.of("(" + cue.text() + ")")).pieces());
            }
        }
    }

    private static RichText strong(String words) {
        return RichText.of(new Styled(Styled.Style.STRONG, Attributes.NONE, RichText.of(words)));
    }

    private static RichText slanted(RichText words) {
        return RichText.of(new Element("i", Map.of(), words));
    }
}
