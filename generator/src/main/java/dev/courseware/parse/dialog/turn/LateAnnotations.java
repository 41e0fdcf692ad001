package dev.courseware.parse.dialog.turn;

import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks on a turn that come after another part, such as a direction after the turn. */
final class LateAnnotations {
    private final Map<Integer, List<Annotation>> byTurn = new HashMap<>();

    /** Keeps a mark for the turn with that number. */
    void add(int turn, Annotation annotation) {
        byTurn.computeIfAbsent(turn, n -> new ArrayList<>()).add(annotation);
    }

    void addTo(List<DialogPart> parts) {
        if (byTurn.isEmpty()) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Turn turn && byTurn.containsKey(turn.number())) {
                List<Annotation> all = new ArrayList<>(turn.annotations());
                all.addAll(byTurn.get(turn.number()));
                parts.set(i, turn.withAnnotations(all));
            }
        }
    }
}
