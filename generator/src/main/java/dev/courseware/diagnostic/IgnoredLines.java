package dev.courseware.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lines at which rules are silenced. Marks may be many and overlap: what they cover is kept as disjoint ranges. */
final class IgnoredLines {
    private final Set<Ignore> marks = new LinkedHashSet<>();
    private final Map<Place, TreeMap<Integer, Integer>> ranges = new HashMap<>();

    private record Place(String path, String id) {}

    void add(Ignore mark) {
        if (marks.add(mark) && mark.first() <= mark.last()) {
            cover(
                    ranges.computeIfAbsent(new Place(mark.path(), mark.id()), place -> new TreeMap<>()),
                    mark.first(),
                    mark.last());
        }
    }

    void addAll(IgnoredLines others) {
        others.marks.forEach(this::add);
    }

    List<Ignore> marks() {
        return new ArrayList<>(marks);
    }

    boolean cover(Rule rule, String path, int line) {
        TreeMap<Integer, Integer> covered = ranges.get(new Place(path, rule.id()));
        Map.Entry<Integer, Integer> range = covered == null ? null : covered.floorEntry(line);
        return range != null && line <= range.getValue();
    }

    private static void cover(TreeMap<Integer, Integer> covered, int first, int last) {
        int from = first;
        int to = last;
        Map.Entry<Integer, Integer> other = covered.floorEntry(last);
        while (other != null && other.getValue() >= from) {
            from = Math.min(from, other.getKey());
            to = Math.max(to, other.getValue());
            covered.remove(other.getKey());
            other = covered.floorEntry(to);
        }
        covered.put(from, to);
    }
}
