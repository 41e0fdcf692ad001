package dev.courseware.check.dialog;

import dev.courseware.model.DialogBlock;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.DialogStatistics.Share;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A conversation as the rules see it: who says what, and who teaches whom. */
final class Talk {
    /** The number of turns from which on it is a lesson, rather than a few lines in one. */
    private static final int LESSON = 8;

    private final DialogBlock dialog;
    private final List<Said> turns = new ArrayList<>();
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final boolean roles;
    private final int mostWords;

    Talk(DialogBlock dialog) {
        this.dialog = dialog;
        dialog.dialog().cast().forEach(speaker -> speakers.put(speaker.id(), speaker));
        List<DialogPart> parts = dialog.dialog().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Turn turn) {
                Said said = Said.of(turn, dialog.bodies().get(i));
                turns.add(said);
                words.merge(turn.speaker(), said.words(), Integer::sum);
            }
        }
        roles = speakers.values().stream().anyMatch(speaker -> !speaker.role().isEmpty());
        mostWords = words.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    List<Said> turns() {
        return turns;
    }

    Position start() {
        return turns.isEmpty() ? dialog.position() : turns.get(0).turn().position();
    }

    /** The file of the script, relative to the course. */
    String source() {
        return dialog.source();
    }

    boolean isLesson() {
        return turns.size() >= LESSON && words.size() > 1;
    }

    String name(String id) {
        Speaker speaker = speakers.get(id);
        return speaker == null ? id : speaker.name();
    }

    /** How much each speaker says, in descending order. */
    List<Share> shares() {
        return words.entrySet().stream()
                .map(entry -> new Share(name(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Share::words).reversed().thenComparing(Share::name))
                .toList();
    }

    /**
     * Whether a speaker is a learner: by the role in the cast or, if it states no roles, because somebody else says
     * more.
     */
    boolean isLearner(String id) {
        if (roles) {
            Speaker speaker = speakers.get(id);
            return speaker != null && speaker.isLearner();
        }
        return words.getOrDefault(id, 0) < mostWords;
    }
}
