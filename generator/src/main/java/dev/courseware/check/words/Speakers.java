package dev.courseware.check.words;

import dev.courseware.model.dialog.Speaker;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The speakers of a lesson's dialogs, by all the names they go by. */
final class Speakers {
    private static final int SEVERAL = WordSequence.NOBODY;
    private static final int MOST_QUESTIONS = 99;
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}\\d{1,2}");

    /** Words that script formats put beside names and that are never spoken there. */
    private static final List<String> FORMS = List.of(
            "WEBVTT NOTE Kind captions",
            "(CONT'D)",
            "Turn 1",
            "| Speaker | Line |",
            "said",
            "From … to Everyone",
            "<|im_start|> <|im_end|> user assistant system human");

    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<Long> called = new HashSet<>();
    private boolean scripted;

    void add(Speaker speaker) {
        int number = byId.computeIfAbsent(speaker.id(), id -> byId.size() + 1);
        name(speaker.id(), number);
        name(speaker.name(), number);
        speaker.aliases().forEach(alias -> name(alias, number));
        for (int i = 1; NUMBERED.matcher(speaker.id() + i).matches() && i <= MOST_QUESTIONS; i++) {
            calls(speaker.id() + i);
        }
        calls(speaker.role());
        calls(speaker.description());
    }

    /** Notes that there is a script, so that words which scripts put beside names may be absent from the model. */
    void inScript() {
        if (!scripted) {
            scripted = true;
            FORMS.forEach(this::calls);
        }
    }

    private void name(String name, int number) {
        byName.merge(key(name), number, (one, other) -> one.equals(other) ? one : SEVERAL);
        calls(name);
    }

    private void calls(String name) {
        WordSequence words = new WordSequence(4);
        words.addAll(name);
        for (int i = 0; i < words.size(); i++) {
            called.add(words.word(i));
        }
    }

    /** The number of the speaker with an id. */
    int number(String id) {
        return byId.getOrDefault(id, WordSequence.NOBODY);
    }

    /** Whether a speaker goes by this name. */
    boolean isName(String label) {
        return byName.containsKey(name(label));
    }

    /** The number of the speaker who goes by this name; {@code NOBODY} if several do. */
    int named(String label) {
        return byName.getOrDefault(name(label), WordSequence.NOBODY);
    }

    /** Whether a word is part of a name that a speaker goes by. */
    boolean calls(long word) {
        return called.contains(word);
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The name that a label gives; in interviews it may be a letter with the question's number, {@code Q3}. */
    private String name(String label) {
        String key = key(label);
        return byName.containsKey(key) || !NUMBERED.matcher(key).matches() ? key : key.substring(0, 1);
    }

    private static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
