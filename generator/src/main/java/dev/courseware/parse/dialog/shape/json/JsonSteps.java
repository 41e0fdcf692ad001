package dev.courseware.parse.dialog.shape.json;

import dev.courseware.json.Json;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.List;
import java.util.Map;

/** Finds in JSON values what makes a script: objects with a speaker and a text, pairs, facts about the script. */
final class JsonSteps {
    private final JsonStepWriter steps;

    JsonSteps(JsonStepWriter steps) {
        this.steps = steps;
    }

    void root(Json value) {
        if (value instanceof Json.Items items && !JsonTree.speaks(items) && JsonTree.turns(items) != null) {
            list(items);
        } else if (value instanceof Json.Items items) {
            segments(items);
        } else if (value instanceof Json.Members object) {
            Json list = object.first(JsonKeys.LISTS);
            boolean holdsTurns =
                    list != null && !object.members().containsKey("speaker") && JsonTree.turns(list) != null;
            if (isTurn(object) && !holdsTurns) {
                steps.turn(object);
            } else if (list == null && JsonTree.turns(object) != null) {
                steps.facts(object, null);
                list(object);
            } else if (list == null) {
                pairs(object);
            } else {
                steps.facts(object, list);
                list(list);
            }
        }
    }

    private void list(Json list) {
        Json inner = list instanceof Json.Members nested ? nested.first(JsonKeys.LISTS) : list;
        if (list instanceof Json.Members nested && inner != null) {
            steps.facts(nested, inner);
        }
        List<JsonLists.Found> found = JsonLists.in(list);
        if (!found.isEmpty()) {
            lists(found);
        } else if (inner instanceof Json.Items items) {
            segments(items);
        } else {
            steps.words(list);
        }
    }

    /** Reads the turns of one list, of several scenes, or of the passages that a service heard. */
    private void lists(List<JsonLists.Found> found) {
        if (JsonTree.isWordByWord(found.get(0).turns())) {
            segments(JsonLists.joined(found));
            return;
        }
        for (JsonLists.Found scene : found) {
            if (scene.scene() != null) {
                heading(scene.scene(), scene.turns());
            }
            segments(scene.turns());
        }
    }

    private void heading(Json.Members scene, Json.Items turns) {
        Json heading = scene.first(JsonKeys.HEADINGS);
        String title = JsonWords.of(heading).strip().replace('\n', ' ');
        if (!title.isEmpty()) {
            steps.beat(title, heading.position());
        }
        for (Map.Entry<String, Json> member : scene.members().entrySet()) {
            if (member.getValue() != turns && member.getValue() != heading && member.getValue() instanceof Json.Text) {
                steps.aside(member.getValue());
            }
        }
    }

    private void segments(Json.Items items) {
        if (JsonTree.isWordByWord(items)) {
            wordByWord(items);
            return;
        }
        for (Json item : items.values()) {
            if (item instanceof Json.Members object && isTurn(object)) {
                steps.turn(object);
            } else if (item instanceof Json.Members object) {
                pairs(object);
            } else if (item instanceof Json.Items pair
                    && pair.values().size() == 2
                    && pair.values().get(0) instanceof Json.Text speaker
                    && pair.values().get(1) instanceof Json.Text said) {
                steps.say(speaker.content(), said, speaker.position());
            } else {
                steps.words(item);
            }
        }
    }

    /**
     * Reads the output of a speech service with an object for each word: a turn is everything that one speaker says
     * before another does.
     */
    private void wordByWord(Json.Items items) {
        String speaker = null;
        Json.Members first = null;
        Json.Members last = null;
        StringBuilder said = new StringBuilder();
        for (Json item : items.values()) {
            Json.Members word = (Json.Members) item;
            String next = JsonTree.speaker(word.first(JsonKeys.SPEAKERS), JsonWords.of(word.first(JsonKeys.SPEAKERS)));
            if (first != null && !next.equals(speaker)) {
                steps.heard(speaker, first, last, said.toString());
                said.setLength(0);
                first = null;
            }
            first = first == null ? word : first;
            last = word;
            speaker = next;
            String spoken = JsonWords.of(word.first(JsonKeys.TEXTS));
            said.append(said.isEmpty() || JsonTree.isPunctuation(spoken) ? "" : " ")
                    .append(spoken);
        }
        if (first != null) {
            steps.heard(speaker, first, last, said.toString());
        }
    }

    private static boolean isTurn(Json.Members object) {
        Json text = object.first(JsonKeys.TEXTS);
        boolean speaker =
                object.members().containsKey("speaker") || text != null && object.first(JsonKeys.SPEAKERS) != null;
        return speaker || text != null && !(text instanceof Json.Items);
    }

    /** {@code {"Alice": "Hello."}}: each key is a speaker. */
    private void pairs(Json.Members object) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            if (member.getValue() instanceof Json.Text happens
                    && object.members().size() == 1
                    && JsonKeys.DIRECTIONS.contains(member.getKey())
                    && steps.direction(happens)) {
                return;
            }
            if (member.getValue() instanceof Json.Text said
                    && !NameVocabulary.isStop(NameVocabulary.key(member.getKey()))) {
                steps.say(member.getKey(), said, object.position());
            } else {
                steps.words(member.getValue());
            }
        }
    }
}
