package dev.courseware.model.dialog;

import java.util.List;

/**
 * A teaching conversation, read from a script of any shape.
 *
 * @param cast everyone who speaks, in the order of their first turn
 * @param preface text before the conversation that only introduces the script, or empty
 * @param meta facts about the scene such as {@code Setting: …}, as the script writes them
 * @param parts turns and what stands between them
 * @param postscript text after the conversation about the script, or empty
 */
public record Dialog(
        List<Speaker> cast, String preface, List<Meta> meta, List<DialogPart> parts, String postscript) {

    public Dialog {
        cast = List.copyOf(cast);
        meta = List.copyOf(meta);
        parts = List.copyOf(parts);
    }

    /** The turns alone, in order. */
    public List<Turn> turns() {
        return parts.stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .toList();
    }
}
