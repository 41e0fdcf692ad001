package dev.courseware.expression;

import dev.courseware.expression.Expression.Aggregate;
import dev.courseware.expression.Expression.Draw;
import dev.courseware.expression.Expression.Loop;
import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Expression.Operation;
import dev.courseware.expression.Program.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts readings and courses into an order in which each finds what it needs; what needs itself is a mistake. A node is a
 * reading, or behind all of them a course.
 */
final class Ordering {
    private final int readings;
    private final int size;
    private final List<String> names;
    /** What each needs at all. */
    private final BitSet[] needs;
    /** What each needs as it is at the same moment, or as a whole. */
    private final BitSet[] now;
    /** Of what it needs a number for the whole course. */
    private final BitSet[] whole;

    private final BitSet[] reach;
    private final List<Part> order = new ArrayList<>();

    /**
     * @param parts by node the formulas that it has, without those that couldn't be read
     * @param readings how many nodes are readings
     */
    Ordering(List<List<Expression>> parts, List<String> names, int readings) {
        this.readings = readings;
        this.size = parts.size();
        this.names = names;
        this.needs = sets();
        this.now = sets();
        this.whole = sets();
        for (int node = 0; node < size; node++) {
            for (Expression part : parts.get(node)) {
                note(part, node);
            }
        }
        this.reach = closure(needs);
    }

    private BitSet[] sets() {
        BitSet[] sets = new BitSet[size];
        for (int i = 0; i < size; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }

    private void note(Expression expression, int node) {
        if (expression instanceof Name name) {
            if (name.kind() == Name.Kind.READING) {
                needs[node].set(name.index());
                now[node].set(name.index());
            } else if (name.kind() == Name.Kind.COURSE) {
                needs[node].set(readings + name.index());
                if (name.lag() == 0) {
                    now[node].set(readings + name.index());
                }
            }
        } else if (expression instanceof Aggregate aggregate) {
            needs[node].set(readings + aggregate.course());
            whole[node].set(readings + aggregate.course());
            note(aggregate.share(), node);
        } else if (expression instanceof Operation operation) {
            operation.operands().forEach(part -> note(part, node));
        } else if (expression instanceof Draw draw) {
            draw.operands().forEach(part -> note(part, node));
        } else if (expression instanceof Loop loop) {
            note(loop.from(), node);
            note(loop.to(), node);
            note(loop.body(), node);
        }
    }

    private BitSet[] closure(BitSet[] direct) {
        BitSet[] all = sets();
        for (int i = 0; i < size; i++) {
            all[i].or(direct[i]);
        }
        for (int by = 0; by < size; by++) {
            for (int i = 0; i < size; i++) {
                if (all[i].get(by)) {
                    all[i].or(all[by]);
                }
            }
        }
        return all;
    }

    /**
     * Orders everything.
     *
     * @param places by node where it was written
     */
    List<Part> order(List<Expression.Place> places, List<Mistake> mistakes) {
        BitSet done = new BitSet();
        boolean more = true;
        while (more) {
            more = false;
            for (int node = 0; node < size; node++) {
                BitSet group = group(node);
                BitSet open = (BitSet) needs(group).clone();
                open.andNot(done);
                open.andNot(group);
                if (!done.get(node) && open.isEmpty()) {
                    emit(node, group, places, mistakes);
                    done.or(group);
                    more = true;
                }
            }
        }
        return order;
    }

    private BitSet needs(BitSet group) {
        BitSet all = new BitSet();
        group.stream().forEach(member -> all.or(needs[member]));
        return all;
    }

    /** All that need one another, or one alone. */
    private BitSet group(int node) {
        BitSet group = new BitSet();
        group.set(node);
        reach[node].stream().filter(other -> reach[other].get(node)).forEach(group::set);
        return group;
    }

    private void emit(int node, BitSet group, List<Expression.Place> places, List<Mistake> mistakes) {
        boolean circle = needs[node].get(node) || group.cardinality() > 1;
        boolean wrong =
                circle && group.stream().anyMatch(member -> member < readings || whole[member].intersects(group));
        List<Integer> courses = wrong ? List.of() : courses(group);
        if (wrong || node >= readings && courses.size() < group.cardinality()) {
            Expression.Place place = places.get(node);
            String all = group.stream()
                    .mapToObj(member -> "«" + names.get(member) + "»")
                    .collect(Collectors.joining(", "));
            mistakes.add(new Mistake(
                    place.offset(),
                    place.length(),
                    group.cardinality() == 1 ? all + " is made of itself" : all + " are made of one another",
                    group.length() <= readings && group.cardinality() == 1
                            ? "leave it out of its own formula"
                            : group.length() > readings
                                    ? "let a course use an earlier moment, such as x[t-1]"
                                    : "leave one of them out of the other's formula"));
        } else {
            order.add(node < readings ? new Program.Single(node) : new Program.Together(courses));
        }
    }

    /** Courses by what they need of the same moment; some are missing if that goes round. */
    private List<Integer> courses(BitSet group) {
        List<Integer> sorted = new ArrayList<>();
        BitSet done = new BitSet();
        boolean more = true;
        while (more) {
            more = false;
            for (int member = group.nextSetBit(0); member >= 0; member = group.nextSetBit(member + 1)) {
                BitSet open = (BitSet) now[member].clone();
                open.and(group);
                open.andNot(done);
                if (member >= readings && !done.get(member) && open.isEmpty()) {
                    sorted.add(member - readings);
                    done.set(member);
                    more = true;
                }
            }
        }
        return sorted;
    }
}
