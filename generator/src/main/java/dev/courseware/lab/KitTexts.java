package dev.courseware.lab;

import dev.courseware.model.Position;
import dev.courseware.source.Fields;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a lab says, in the course's language where the lab has it, else as its {@code lab.yml} says it. */
final class KitTexts {
    private final Deque<Optional<Fields>> translated = new ArrayDeque<>();
    private final List<Fields> asked = new ArrayList<>();

    /** @param translation the file with the same keys in the course's language */
    KitTexts(Optional<Fields> translation) {
        enter(translation);
    }

    private void enter(Optional<Fields> fields) {
        translated.push(fields);
        fields.ifPresent(asked::add);
    }

    /** Goes on in what stands below a key, in both languages. */
    void below(String key) {
        enter(translated.peek().flatMap(fields -> fields.mapping(key)));
    }

    /** Goes back from there. */
    void back() {
        translated.pop();
    }

    /** A text; empty if none is written. */
    String text(Fields own, String key) {
        String written = own.text(key, "");
        return translated.peek().map(fields -> fields.text(key, written)).orElse(written);
    }

    /**
     * What learners read for something; a missing one is told.
     *
     * @param name the thing's
     * @param at where it stands
     */
    String label(String name, Fields fields, Position at) {
        String label = text(fields, "label");
        if (label.isEmpty()) {
            fields.error(at, "«" + name + "» has no label", "write «" + name + ": {label: What learners read}»");
            return name;
        }
        return label;
    }

    /** Texts by key. */
    Map<String, String> texts(Fields own, String key) {
        below(key);
        Map<String, String> texts = new LinkedHashMap<>();
        own.mapping(key).ifPresent(fields -> fields.keys().forEach(name -> texts.put(name, text(fields, name))));
        back();
        return texts;
    }

    /** Tells of the translation what translates nothing. */
    void tellUnknown() {
        asked.forEach(Fields::warnOfUnknownKeys);
    }
}
