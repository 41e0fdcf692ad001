package dev.courseware.render.transcript;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Prose;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayDeque;
import java.util.Deque;

/** Marks the cues in the middle of one turn, block after block. */
final class MiddleCues {
    private final Deque<String> cues = new ArrayDeque<>();

    MiddleCues(Turn turn) {
        for (Cue cue : turn.cues()) {
            if (cue.place() == Cue.Place.MIDDLE) {
                cues.add(cue.text());
            }
        }
    }

    Block marked(Block block) {
        return cues.isEmpty()
                ? block
                : Blocks.as(Prose.class, block).<Block>map(this::marked).orElse(block);
    }

    private Prose marked(Prose prose) {
        StringBuilder marked = new StringBuilder();
        String text = prose.text();
        int from = 0;
        while (!cues.isEmpty()) {
            String shown = "(" + cues.peek() + ")";
            int at = text.indexOf(shown, from);
            if (at < 0) {
                break;
            }
            marked.append(text, from, at).append(CueText.marked(cues.remove()));
            from = at + shown.length();
        }
        return new Prose(prose.html(), marked.append(text, from, text.length()).toString(), prose.position());
    }
}
