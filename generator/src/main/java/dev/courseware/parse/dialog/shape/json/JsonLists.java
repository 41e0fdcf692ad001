package dev.courseware.parse.dialog.shape.json;

import dev.courseware.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the lists of turns in a JSON value: the nearest to the root, and those that stand where it does in sibling
 * objects, such as the lines of further scenes or what a speech service heard in further passages.
 */
final class JsonLists {
    private final List<Found> found = new ArrayList<>();

    private JsonLists() {}

    /**
     * A list of turns.
     *
     * @param turns the list
     * @param path the keys that lead to it, {@code *} for any item of a list
     * @param depth how many keys these are
     * @param scene the object of a list in which it stands, or null
     */
    record Found(Json.Items turns, String path, int depth, Json.Members scene) {}

    /** Returns the lists in the order of the source. */
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

    /** The words of several passages in one list; the last passage alone where it repeats all others, as one service does. */
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
