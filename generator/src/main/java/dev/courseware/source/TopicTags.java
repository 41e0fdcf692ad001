package dev.courseware.source;

import dev.courseware.model.PageRef;
import dev.courseware.model.Tag;
import dev.courseware.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the tags of a course. Tags that differ only in case, blanks or hyphens are the same tag. All others get a
 * page each, even if an address can't express their whole names.
 */
final class TopicTags {
    private static final String FOLDER = "tags/";

    private TopicTags() {}

    static List<Tag> of(List<Unit> units) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<PageRef>> pages = new LinkedHashMap<>();
        for (Unit unit : units) {
            for (PageRef page : unit.lessons()) {
                for (String name : page.frontMatter().tags()) {
                    if (name.isBlank()) {
                        continue;
                    }
                    String address = Address.ofTag(name);
                    names.putIfAbsent(address, name);
                    List<PageRef> tagged = pages.computeIfAbsent(address, key -> new ArrayList<>());
                    // A page may have a tag twice, but comes only once.
                    if (tagged.isEmpty() || tagged.get(tagged.size() - 1) != page) {
                        tagged.add(page);
                    }
                }
            }
        }
        return names.entrySet().stream()
                .map(tag -> new Tag(tag.getValue(), FOLDER + tag.getKey() + ".html", pages.get(tag.getKey())))
                .sorted(Comparator.comparing(Tag::name, NaturalOrder.INSTANCE).thenComparing(Tag::file))
                .toList();
    }
}
