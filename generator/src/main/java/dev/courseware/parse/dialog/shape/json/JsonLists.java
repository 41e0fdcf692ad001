package dev.courseware.parse.dialog.shape.json;

import dev.courseware.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the lists of turns in a JSON value: the one nearest to the root, and those in the same place in sibling
 * objects, such as the lines of further scenes, or what a speech service heard in further passages.
 */
final class JsonLists {
    private final List<Found> found = new ArrayList<>();

    private JsonLists() {}

    /**
     * A list of turns.
     *
     * @param turns the list
     * @param path the keys that lead to it, {@code *} for any item of a list
     * @param depth the number of these keys
     * @param scene the object of an outer list that contains it, or null
     */
    record Found(Json.Items turns, String path, int depth, Json.Members scene) {}

    /** Returns the lists in source order. */
    static List<Found> in(Json root) {
        JsonLists lists = new JsonLists();
        lists.search(root, "", 0, null);
        List<Found> sentences = lists.found.stream()
                .filter(each -> !JsonTree.isWordByWord(each.turns))
                .toList();
        List<Found> all = sentences.isEmpty() ? lists.found : sentences;
        Found nearest = null;
        for (Found each : all) {
            nearest = nearest == null || each.depth < nearest.depth ? each : nearest;
        }
        String path = nearest == null ? "" : nearest.path;
        return all.stream().filter(each -> each.path.equals(path)).toList();
    }

    /**
     * Joins the words of several passages. If the last passage repeats all the others, as with one service, it is used
     * alone.
     */
    static Json.Items joined(List<Found> passages) {
        List<Json> words = new ArrayList<>();
        for (Found each : passages) {
            int before = words.size();
            List<Json> more = each.turns.values();
            if (before > 0
                    && more.size() > before
                    && said(more.subList(0, before)).equals(said(words))) {
                words.clear();
            }
            words.addAll(more);
        }
        return new Json.Items(words, passages.get(0).turns.position());
    }

    private static String said(List<Json> words) {
        StringBuilder said = new StringBuilder();
        for (Json word : words) {
            Json text = ((Json.Members) word).first(JsonKeys.TEXTS);
            said.append(text instanceof Json.Text written ? written.content() : "")
                    .append(' ');
        }
        return said.toString();
    }

    private void search(Json value, String path, int depth, Json.Members scene) {
        if (value instanceof Json.Items items) {
            if (JsonTree.speaks(items)) {
                found.add(new Found(items, path, depth, scene));
                return;
            }
            for (Json item : items.values()) {
                search(item, path + "/*", depth + 1, item instanceof Json.Members object ? object : scene);
            }
        } else if (value instanceof Json.Members object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                search(member.getValue(), path + "/" + member.getKey(), depth + 1, scene);
            }
        }
    }
}
