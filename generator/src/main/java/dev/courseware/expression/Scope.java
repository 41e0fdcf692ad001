package dev.courseware.expression;

import dev.courseware.diagnostic.Suggestion;
import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Expression.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The names that formulas may use. */
final class Scope {
    private final Map<String, Integer> quantities = new LinkedHashMap<>();
    private final Map<String, Integer> readings = new LinkedHashMap<>();
    private final Map<String, Integer> courses = new LinkedHashMap<>();
    private final List<String> counters = new ArrayList<>();
    private String time = "";
    private int sites;
    private int mostCounters;

    Scope(List<Quantity> all) {
        for (Quantity quantity : all) {
            quantities.putIfAbsent(quantity.name(), quantities.size());
        }
    }

    /** The number of a new reading, or -1 if the name is known already. */
    int addReading(String name) {
        if (knows(name)) {
            return -1;
        }
        readings.put(name, readings.size());
        return readings.size() - 1;
    }

    /** The number of a course, new or known; -1 if the name is that of something else. */
    int addCourse(String name) {
        Integer known = courses.get(name);
        if (known != null) {
            return known;
        }
        if (knows(name)) {
            return -1;
        }
        courses.put(name, courses.size());
        return courses.size() - 1;
    }

    /** Whether this is the time now. */
    boolean setTime(String name) {
        if (!time.isEmpty() || knows(name)) {
            return false;
        }
        time = name;
        return true;
    }

    String time() {
        return time;
    }

    Collection<String> readings() {
        return readings.keySet();
    }

    Collection<String> courses() {
        return courses.keySet();
    }

    /** The index of a quantity, or -1. */
    int quantity(String name) {
        return quantities.getOrDefault(name, -1);
    }

    /** The index of a course, or -1. */
    int course(String name) {
        return counters.contains(name) ? -1 : courses.getOrDefault(name, -1);
    }

    /** What a name means, or null. */
    Name find(String name, Place place) {
        int counter = counters.lastIndexOf(name);
        if (counter >= 0) {
            return new Name(Name.Kind.COUNTER, counter, 0, name, place);
        }
        if (name.equals(time)) {
            return new Name(Name.Kind.TIME, 0, 0, name, place);
        }
        if (quantities.containsKey(name)) {
            return new Name(Name.Kind.QUANTITY, quantities.get(name), 0, name, place);
        }
        if (readings.containsKey(name)) {
            return new Name(Name.Kind.READING, readings.get(name), 0, name, place);
        }
        return courses.containsKey(name) ? new Name(Name.Kind.COURSE, courses.get(name), 0, name, place) : null;
    }

    boolean knows(String name) {
        return find(name, null) != null;
    }

    String suggestion(String name, boolean called) {
        TreeSet<String> all = new TreeSet<>();
        if (called) {
            all.addAll(Operator.FUNCTIONS.keySet());
            all.addAll(Vocabulary.DRAWS);
            all.addAll(Vocabulary.AGGREGATES);
            all.add(Vocabulary.PRODUCT);
        } else {
            all.addAll(quantities.keySet());
            all.addAll(readings.keySet());
            all.addAll(courses.keySet());
            all.addAll(counters);
            all.add(time);
            all.remove("");
        }
        String meant = Suggestion.didYouMean(name, all);
        return !meant.isEmpty() || all.isEmpty() ? meant : "known are " + Vocabulary.cut(String.join(", ", all));
    }

    /** Opens a sum's counter and returns its number among those that are open. */
    int open(String counter) {
        counters.add(counter);
        mostCounters = Math.max(mostCounters, counters.size());
        return counters.size() - 1;
    }

    void close() {
        counters.remove(counters.size() - 1);
    }

    int newSite() {
        return sites++;
    }

    int sites() {
        return sites;
    }

    int mostCounters() {
        return mostCounters;
    }
}
