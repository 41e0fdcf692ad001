package dev.courseware.parse.dialog.name;

import dev.courseware.model.dialog.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the members of a declared cast by any of their labels: id, name or alias. */
public final class CastIndex {
    private final Map<String, Speaker> byLabel = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final int longest;

    /** An index of {@code cast} by all their names. */
    public CastIndex(List<Speaker> cast) {
        int length = 0;
        for (Speaker speaker : cast) {
            byLabel.putIfAbsent(NameVocabulary.key(speaker.id()), speaker);
            ids.add(speaker.id());
            length = Math.max(length, speaker.id().length());
        }
        for (Speaker speaker : cast) {
            byLabel.putIfAbsent(NameVocabulary.key(speaker.name()), speaker);
            length = Math.max(length, speaker.name().length());
            for (String alias : speaker.aliases()) {
                byLabel.putIfAbsent(NameVocabulary.key(alias), speaker);
                length = Math.max(length, alias.length());
            }
        }
        byLabel.remove("");
        longest = length;
    }

    /** Whether nobody is declared. */
    public boolean isEmpty() {
        return ids.isEmpty();
    }

    /** Returns the speaker whose label this is, or null. */
    public Speaker find(String label) {
        return byLabel.isEmpty() || label.length() > longest + 8 ? null : byLabel.get(NameVocabulary.key(label));
    }

    /** Returns the speaker whose label has this {@linkplain NameVocabulary#key normalised form}, or null. */
    public Speaker findKey(String key) {
        return byLabel.get(key);
    }

    /** The length of the longest label, in characters. */
    public int longest() {
        return longest;
    }

    /** The ids of all declared speakers, in order. */
    public List<String> ids() {
        return ids;
    }
}
