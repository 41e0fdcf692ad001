package dev.courseware.parse.dialog.shape.json;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.json.Json;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings what chats and speech services export into the one form that is read, a list of objects that each have a
 * speaker and a text: messages inside the nodes of a tree, words apart from who says them, elements of a sentence.
 */
final class JsonForms {
    private JsonForms() {}

    /** Returns the value with each such part in the usual form. */
    static Json usual(Json value) {
        if (value instanceof Json.Items items) {
            List<Json> inside = new ArrayList<>(items.values().size());
            items.values().forEach(each -> inside.add(usual(each)));
            return new Json.Items(inside, items.position());
        }
        if (!(value instanceof Json.Members object)) {
            return value;
        }
        Map<String, Json> members = new LinkedHashMap<>();
        object.members().forEach((key, each) -> members.put(key, usual(each)));
        Json.Members inside = new Json.Members(members, object.position());
        Json.Items attributed = attributed(inside);
        return attributed != null ? attributed : nodes(said(inside));
    }

    /** The message in {@code {"id": "a", "message": {"author": …, "content": …}}}, and sentences of elements. */
    private static Json.Members said(Json.Members object) {
        boolean node = object.first(JsonKeys.SPEAKERS) == null
                && object.members().get("message") instanceof Json.Members message
                && isTurn(message);
        if (node) {
            return (Json.Members) object.members().get("message");
        }
        if (object.first(JsonKeys.TEXTS) == null
                && object.first(JsonKeys.SPEAKERS) != null
                && object.members().get("elements") instanceof Json.Items elements) {
            return withElements(object, elements);
        }
        return object;
    }

    /** Joins {@code "elements": [{"type": "text", "value": "So"}, {"type": "punct", "value": "."}]}. */
    private static Json.Members withElements(Json.Members object, Json.Items elements) {
        StringBuilder text = new StringBuilder();
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        for (Json each : elements.values()) {
            if (!(each instanceof Json.Members element)
                    || !(element.members().get("value") instanceof Json.Text value)) {
                return object;
            }
            text.append(value.content());
            if (element.members().get("ts") instanceof Json.Literal time) {
                members.putIfAbsent("start", time);
            }
        }
        members.remove("elements");
        members.put("text", new Json.Text(text.toString(), elements.position()));
        return new Json.Members(members, object.position());
    }

    /** A list of the messages in an object that holds one under each key, as a tree of messages does. */
    private static Json nodes(Json.Members object) {
        List<Json> turns = new ArrayList<>();
        for (Json each : object.members().values()) {
            if (!(each instanceof Json.Members node)) {
                return object;
            }
            if (isTurn(node) && !JsonWords.of(node.first(JsonKeys.TEXTS)).isBlank()) {
                turns.add(node);
            }
        }
        return turns.size() > 1 ? new Json.Items(turns, object.position()) : object;
    }

    /**
     * Returns the value with one speaker for all, if a service heard what is said and not who says it, which is told.
     */
    static Json spoken(Json root, DiagnosticReporter remarks) {
        boolean heard = root instanceof Json.Members object
                && object.members().get("segments") instanceof Json.Items segments
                && segments.values().stream().allMatch(JsonForms::isUnattributed)
                && !segments.values().isEmpty();
        if (!heard) {
            return root;
        }
        Json.Members object = (Json.Members) root;
        Json.Items segments = (Json.Items) object.members().get("segments");
        remarks.report(
                CoreRule.DIALOG_GUESS,
                segments.position(),
                "these segments name no speaker, so they are read as the words of one",
                "add «\"speaker\": \"…\"» to each of them");
        List<Json> said = new ArrayList<>(segments.values().size());
        for (Json each : segments.values()) {
            Map<String, Json> members = new LinkedHashMap<>(((Json.Members) each).members());
            members.put("speaker", new Json.Text("Speaker 1", each.position()));
            said.add(new Json.Members(members, each.position()));
        }
        Map<String, Json> whole = new LinkedHashMap<>(object.members());
        whole.put("segments", new Json.Items(said, segments.position()));
        return new Json.Members(whole, object.position());
    }

    private static boolean isUnattributed(Json value) {
        return value instanceof Json.Members object
                && object.first(JsonKeys.SPEAKERS) == null
                && object.first(JsonKeys.TEXTS) instanceof Json.Text
                && object.first(JsonKeys.STARTS) != null;
    }

    private static boolean isTurn(Json.Members object) {
        return object.first(JsonKeys.SPEAKERS) != null && object.first(JsonKeys.TEXTS) != null;
    }

    /** The words of a service that tells apart from them, by their times, who says them; or null. */
    private static Json.Items attributed(Json.Members object) {
        Map<String, Json> speakers = new HashMap<>();
        speakers(object.members().get("speaker_labels"), speakers);
        List<Json> words = new ArrayList<>();
        if (!speakers.isEmpty()) {
            words(object.members().get("items"), words);
            words(object.members().get("results"), words);
        }
        List<Json> said = new ArrayList<>(words.size());
        Json speaker = null;
        for (Json each : words) {
            Json.Members word = (Json.Members) each;
            speaker = speakers.getOrDefault(JsonWords.of(word.members().get("start_time")), speaker);
            if (speaker == null) {
                return null;
            }
            Map<String, Json> members = new LinkedHashMap<>(word.members());
            members.put("speaker", speaker);
            said.add(new Json.Members(members, word.position()));
        }
        return said.isEmpty() ? null : new Json.Items(said, object.position());
    }

    /** Collects who speaks at which time. */
    private static void speakers(Json value, Map<String, Json> speakers) {
        if (value instanceof Json.Items items) {
            items.values().forEach(each -> speakers(each, speakers));
        } else if (value instanceof Json.Members object) {
            Json start = object.first(List.of("start_time", "from"));
            Json speaker = object.first(List.of("speaker_label", "speaker"));
            if (start != null && speaker != null) {
                speakers.putIfAbsent(JsonWords.of(start), speaker);
            }
            speakers(object.members().get("segments"), speakers);
            speakers(object.members().get("items"), speakers);
        }
    }

    /** Collects words with their times. */
    private static void words(Json value, List<Json> words) {
        if (!(value instanceof Json.Items items)) {
            return;
        }
        for (Json item : items.values()) {
            Json.Members heard = likeliest(item);
            if (heard == null) {
                continue;
            }
            if (heard.members().get("timestamps") instanceof Json.Items timed) {
                timed.values().forEach(each -> timed(each, words));
            } else if (heard.members().get("content") instanceof Json.Text content) {
                Map<String, Json> members = new LinkedHashMap<>();
                members.put("word", content);
                for (String key : List.of("start_time", "end_time")) {
                    if (((Json.Members) item).members().get(key) != null) {
                        members.put(key, ((Json.Members) item).members().get(key));
                    }
                }
                words.add(new Json.Members(members, item.position()));
            }
        }
    }

    private static Json.Members likeliest(Json item) {
        boolean heard = item instanceof Json.Members object
                && object.members().get("alternatives") instanceof Json.Items several
                && !several.values().isEmpty()
                && several.values().get(0) instanceof Json.Members;
        return heard
                ? (Json.Members) ((Json.Items) ((Json.Members) item).members().get("alternatives"))
                        .values()
                        .get(0)
                : null;
    }

    /** Reads {@code ["hello", 0.1, 0.4]}. */
    private static void timed(Json value, List<Json> words) {
        if (value instanceof Json.Items triple
                && triple.values().size() == 3
                && triple.values().get(0) instanceof Json.Text word) {
            Map<String, Json> members = new LinkedHashMap<>();
            members.put("word", word);
            members.put("start_time", triple.values().get(1));
            members.put("end_time", triple.values().get(2));
            words.add(new Json.Members(members, word.position()));
        }
    }
}
