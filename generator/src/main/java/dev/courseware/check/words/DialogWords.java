package dev.courseware.check.words;

import dev.courseware.model.DialogBlock;
import dev.courseware.model.DialogBody;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;

/** Adds the words of a dialog, each with its speaker. */
final class DialogWords {
    private final WordSequence words;
    private final Speakers speakers;
    private final ModelWords blocks;

    DialogWords(WordSequence words, Speakers speakers, ModelWords blocks) {
        this.words = words;
        this.speakers = speakers;
        this.blocks = blocks;
    }

    void add(DialogBlock block) {
        Dialog dialog = block.dialog();
        dialog.cast().forEach(speakers::add);
        words.addAll(dialog.preface());
        dialog.meta().forEach(fact -> {
            words.addAll(fact.name());
            words.addAll(fact.text());
        });
        for (int i = 0; i < dialog.parts().size() && i < block.bodies().size(); i++) {
            part(dialog.parts().get(i), block.bodies().get(i));
        }
        words.addAll(dialog.postscript());
    }

    private void part(DialogPart part, DialogBody body) {
        if (part instanceof Turn turn) {
            turn(turn, body);
            return;
        }
        if (part instanceof Aside aside) {
            words.addAll(aside.kind());
        }
        blocks.blocks(body.blocks());
    }

    private void turn(Turn turn, DialogBody body) {
        words.addAll(turn.stamp());
        words.says(speakers.number(turn.speaker()));
        cues(turn, Cue.Place.LABEL);
        cues(turn, Cue.Place.LEAD);
        blocks.blocks(body.blocks());
        cues(turn, Cue.Place.TAIL);
        words.says(WordSequence.NOBODY);
        for (int i = 0; i < turn.annotations().size() && i < body.marks().size(); i++) {
            blocks.blocks(body.marks().get(i).blocks());
        }
    }

    private void cues(Turn turn, Cue.Place place) {
        for (Cue cue : turn.cues()) {
            if (cue.place() == place) {
                words.addAll(cue.text());
            }
        }
    }
}
