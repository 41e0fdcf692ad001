package dev.courseware.deck;

import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import java.util.List;

/** Distinguishes what a speaker quotes from remarks to the reader, which look the same in scripts. */
final class Quoted {
    private Quoted() {}

    /** Whether the part is a quote that its speaker announces, or talks on after. */
    static boolean is(List<DialogPart> parts, int index) {
        if (!(parts.get(index) instanceof Aside aside) || !aside.kind().equals("aside") || index == 0) {
            return false;
        }
        if (!(parts.get(index - 1) instanceof Turn before)) {
            return false;
        }
        String said = before.text().stripTrailing();
        boolean announced = said.endsWith(":") || said.endsWith("：");
        boolean goesOn = index + 1 < parts.size()
                && parts.get(index + 1) instanceof Turn after
                && after.speaker().equals(before.speaker())
                // It has no label of its own.
                && after.position().equals(after.textPosition());
        return announced || goesOn;
    }
}
