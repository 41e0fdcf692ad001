package dev.courseware.deck;

import dev.courseware.model.ThemeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The anchors of a deck's slides: those of the page's sections, and others beside them. Made for one deck. */
final class SlideIds {
    private final Set<String> anchors;
    private final Set<String> given = new HashSet<>();
    /** The last number behind an anchor that many slides have, so that none is tried twice. */
    private final Map<String, Integer> last = new HashMap<>();

    /** @param anchors all ids that the lesson's sections and blocks have */
    SlideIds(Set<String> anchors) {
        this.anchors = anchors;
    }

    /** An anchor that stands for the section in the page as well, made unique for further slides of one section. */
    String of(String wanted) {
        if (given.add(wanted)) {
            return wanted;
        }
        int number = last.getOrDefault(wanted, 1) + 1;
        while (anchors.contains(wanted + "-s" + number) || !given.add(wanted + "-s" + number)) {
            number++;
        }
        last.put(wanted, number);
        return wanted + "-s" + number;
    }

    /** The wanted anchor of a slide that isn't a section of the page: its name, unless an author uses that as an id. */
    String made(String name) {
        return anchors.contains(name) ? ThemeNames.id(name) : name;
    }
}
