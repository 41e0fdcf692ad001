package dev.courseware.deck;

import dev.courseware.model.ThemeNames;
import java.util.HashSet;
import java.util.Set;

/** The anchors of a deck's slides: those of the page's sections, and others beside them. Made for one deck. */
final class SlideIds {
    private final Set<String> anchors;
    private final Set<String> given = new HashSet<>();

    /** @param anchors all ids that the lesson's sections and blocks have */
    SlideIds(Set<String> anchors) {
        this.anchors = anchors;
    }

    /** An anchor that stands for the section in the page as well, made unique for further slides of one section. */
    String of(String wanted) {
        String id = wanted;
        for (int i = 2; !given.add(id) || i > 2 && anchors.contains(id); i++) {
            id = wanted + "-s" + i;
        }
        return id;
    }

    /** What to ask for where a slide is none of the page's sections: its name, unless an author has given it. */
    String made(String name) {
        return anchors.contains(name) ? ThemeNames.id(name) : name;
    }
}
