package dev.courseware.parse.dialog.shape.json;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.json.Json;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which keys in a list's objects hold the speaker and the speech if none has a usual name: speakers are a few
 * short strings that recur, speech is long. These keys are replaced by the usual ones, and the author is told.
 */
final class JsonGuess {
    private static final int LONGEST_NAME = 40;

    private final DiagnosticReporter remarks;
    private final Set<String> told = new HashSet<>();

    JsonGuess(DiagnosticReporter remarks) {
        this.remarks = remarks;
    }

    /** Returns the value with the usual keys in each list of turns. */
    Json named(Json value) {
        if (value instanceof Json.Members object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.members().forEach((key, each) -> members.put(key, named(each)));
            return new Json.Members(members, object.position());
        }
        if (!(value instanceof Json.Items items)) {
            return value;
        }
        List<Json> inside = new ArrayList<>(items.values().size());
        items.values().forEach(each -> inside.add(named(heard(each))));
        return new Json.Items(renamed(inside), items.position());
    }

    /**
     * Replaces several recognition results for a word by the likeliest: {@code "alternatives": [{"content": "so"}]}.
     */
    private static Json heard(Json value) {
        boolean word = value instanceof Json.Members object
                && object.first(JsonKeys.HEARINGS) instanceof Json.Items
                && object.first(JsonKeys.SPEAKERS) != null
                && object.first(JsonKeys.TEXTS) == null;
        if (!word) {
            return value;
        }
        Json.Members object = (Json.Members) value;
        List<Json> hearings = ((Json.Items) object.first(JsonKeys.HEARINGS)).values();
        Json said = hearings.isEmpty() || !(hearings.get(0) instanceof Json.Members first)
                ? null
                : first.first(object.members().containsKey("nBest") ? List.of("display", "lexical") : JsonKeys.TEXTS);
        if (!(said instanceof Json.Text)) {
            return value;
        }
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.keySet().removeAll(JsonKeys.HEARINGS);
        members.put(object.members().containsKey("nBest") ? "text" : "word", said);
        return new Json.Members(members, object.position());
    }

    private List<Json> renamed(List<Json> items) {
        List<Json.Members> objects = new ArrayList<>();
        for (Json item : items) {
            if (item instanceof Json.Members object && object.members().size() > 1) {
                objects.add(object);
            }
        }
        if (objects.size() < 2 || objects.size() < items.size() || areUsual(objects)) {
            return items;
        }
        String text = usual(objects, JsonKeys.TEXTS);
        text = text.isEmpty() ? longest(objects) : text;
        String speaker = usual(objects, JsonKeys.SPEAKERS);
        speaker = speaker.isEmpty() || speaker.equals(text) ? recurring(objects, text) : speaker;
        if (text.isEmpty() || speaker.isEmpty()) {
            return items;
        }
        if (told.add(speaker + "\n" + text)) {
            remarks.report(
                    CoreRule.DIALOG_GUESS,
                    objects.get(0).position(),
                    "the key «" + speaker + "» is read as the speaker, and «" + text + "» as the text",
                    "if that is wrong, call these keys «speaker» and «text»");
        }
        List<Json> renamed = new ArrayList<>(objects.size());
        for (Json.Members object : objects) {
            Map<String, Json> members = new LinkedHashMap<>();
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                String key = member.getKey();
                members.put(key.equals(speaker) ? "speaker" : key.equals(text) ? "text" : key, member.getValue());
            }
            renamed.add(new Json.Members(members, object.position()));
        }
        return renamed;
    }

    private static boolean areUsual(List<Json.Members> objects) {
        int usual = 0;
        for (Json.Members object : objects) {
            usual += object.first(JsonKeys.SPEAKERS) != null && object.first(JsonKeys.TEXTS) != null ? 1 : 0;
        }
        return 2 * usual >= objects.size();
    }

    /** The first of the keys that has words in all objects, or an empty string. */
    private static String usual(List<Json.Members> objects, List<String> keys) {
        for (String key : keys) {
            if (!values(objects, key).isEmpty()) {
                return key;
            }
        }
        return "";
    }

    private static String longest(List<Json.Members> objects) {
        String longest = "";
        int most = 0;
        for (String key : objects.get(0).members().keySet()) {
            List<String> values = values(objects, key);
            int length = 0;
            for (String value : values) {
                length += value.length();
            }
            if (length > most && 2 * new HashSet<>(values).size() > values.size()) {
                most = length;
                longest = key;
            }
        }
        return longest;
    }

    /**
     * The key whose values look most like names: short, recurring and of several people; capitals make it more likely.
     */
    private static String recurring(List<Json.Members> objects, String text) {
        String best = "";
        int most = 0;
        for (String key : objects.get(0).members().keySet()) {
            List<String> values = key.equals(text) || JsonKeys.KINDS.contains(key) ? List.of() : values(objects, key);
            Set<String> names = new LinkedHashSet<>(values);
            boolean few = names.size() > 1 && (names.size() < values.size() || values.size() == 2);
            int capitals = 0;
            for (String name : names) {
                few &= name.length() <= LONGEST_NAME && name.chars().anyMatch(Character::isLetter);
                capitals += !name.isEmpty() && NameVocabulary.isProper(name) ? 1 : 0;
            }
            int weight = few ? 1 + (capitals == names.size() ? 1 : 0) : 0;
            if (weight > most) {
                most = weight;
                best = key;
            }
        }
        return best;
    }

    /** The words under a key, if every object has some. */
    private static List<String> values(List<Json.Members> objects, String key) {
        List<String> values = new ArrayList<>(objects.size());
        for (Json.Members object : objects) {
            if (!(object.members().get(key) instanceof Json.Text text)) {
                return List.of();
            }
            values.add(text.content().strip());
        }
        return values;
    }
}
