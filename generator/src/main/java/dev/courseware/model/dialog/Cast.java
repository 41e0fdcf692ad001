package dev.courseware.model.dialog;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** The speakers of a dialog, found by their ids, for a dialog may have as many speakers as turns. Can't be changed. */
final class Cast extends AbstractList<Speaker> implements RandomAccess {
    private final List<Speaker> speakers;
    private final Map<String, Integer> places = new HashMap<>();

    private Cast(List<Speaker> speakers) {
        this.speakers = List.copyOf(speakers);
        for (int i = 0; i < this.speakers.size(); i++) {
            places.putIfAbsent(this.speakers.get(i).id(), i);
        }
    }

    /** The same list if it is a cast, so that what is cut out of a dialog shares its cast. */
    static Cast of(List<Speaker> speakers) {
        return speakers instanceof Cast cast ? cast : new Cast(speakers);
    }

    /** The index of the speaker with this id, or -1. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    @Override
    public Speaker get(int index) {
        return speakers.get(index);
    }

    @Override
    public int size() {
        return speakers.size();
    }
}
