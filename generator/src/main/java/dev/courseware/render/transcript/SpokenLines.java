package dev.courseware.render.transcript;

import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a conversation into lines of plain text. */
final class SpokenLines {
    private final Map<String, Integer> voices = new HashMap<>();
    private final List<Speaker> cast;
    private final PlainText spoken;

    private SpokenLines(List<Speaker> cast, SpokenWords words) {
        this.spoken = PlainText.spoken(words);
        this.cast = cast;
        for (int i = 0; i < cast.size(); i++) {
            voices.put(cast.get(i).id(), i + 1);
        }
    }

    static List<SpokenLine> of(DialogBlock dialog, SpokenWords words) {
        SpokenLines reader = new SpokenLines(dialog.dialog().cast(), words);
        List<SpokenLine> lines = new ArrayList<>();
        List<DialogPart> parts = dialog.dialog().parts();
        for (int i = 0; i < parts.size(); i++) {
            lines.add(reader.line(parts.get(i), dialog.bodies().get(i).blocks()));
        }
        return lines;
    }

    private SpokenLine line(DialogPart part, List<Block> blocks) {
        String text = PlainText.READ.of(blocks);
        if (part instanceof Turn turn) {
            return turn(turn, blocks);
        } else if (part instanceof Beat) {
            return other(SpokenLine.Kind.BEAT, text);
        } else if (part instanceof Direction) {
            return other(SpokenLine.Kind.DIRECTION, text);
        } else if (part instanceof Aside) {
            return other(SpokenLine.Kind.ASIDE, text);
        }
        Choice choice = (Choice) part;
        return other(SpokenLine.Kind.CHOICE, choice.text().isEmpty() ? "" : text);
    }

    private SpokenLine turn(Turn turn, List<Block> blocks) {
        List<String> cues = turn.cues().stream()
                .filter(cue -> cue.place() != Cue.Place.MIDDLE)
                .map(Cue::text)
                .toList();
        int voice = voices.getOrDefault(turn.speaker(), 1);
        String name = cast.isEmpty() ? turn.speaker() : cast.get(voice - 1).name();
        RunningText running = new RunningText(spoken);
        CuedText.Builder words = new CuedText.Builder();
        blocks.forEach(block -> words.add(block.accept(running)).add(" "));
        CuedText said = words.build();
        String text = PlainText.READ.of(blocks);
        return new SpokenLine(SpokenLine.Kind.TURN, name, voice, cues, text, said, Moments.of(turn, said));
    }

    private static SpokenLine other(SpokenLine.Kind kind, String text) {
        return new SpokenLine(kind, "", 0, List.of(), text, CuedText.NONE, List.of());
    }
}
