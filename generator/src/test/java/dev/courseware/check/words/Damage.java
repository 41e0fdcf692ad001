package dev.courseware.check.words;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes of a tree of records all those trees that lack one element of one list, or the words of one text. */
final class Damage {
    private Damage() {}

    /**
     * A tree that lacks something.
     *
     * @param what which part it lacks, by the names around it
     * @param lost the part
     */
    record Damaged<T>(String what, Object lost, T value) {}

    /** All trees that lack one element of a list at any place. */
    static <T> List<Damaged<T>> all(T whole) {
        List<Damaged<T>> all = new ArrayList<>();
        walk(whole, whole.getClass().getSimpleName(), part -> part, all);
        return all;
    }

    /** The tree with another value in the place of one that a record has. */
    @SuppressWarnings("unchecked")
    static <T> T replaced(T whole, Object value, Object other, Record owner) {
        return (T) replace(whole, value, other, owner);
    }

    private static Object replace(Object part, Object value, Object other, Record owner) {
        if (part instanceof List<?> list) {
            return list.stream()
                    .map(element -> replace(element, value, other, owner))
                    .toList();
        }
        if (!(part instanceof Record record)) {
            return part;
        }
        Object changed = record;
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object old = value(record, components[i]);
            Object now = record == owner && old.equals(value) ? other : replace(old, value, other, owner);
            changed = now == old ? changed : with((Record) changed, i, now);
        }
        return changed;
    }

    /** Puts a changed part back into the tree around it. */
    private interface Around<T> {
        T with(Object part);
    }

    @SuppressWarnings("unchecked")
    private static <T> void walk(Object part, String path, Around<?> around, List<Damaged<T>> all) {
        if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                List<Object> without = new ArrayList<>(list);
                without.remove(index);
                all.add(new Damaged<>(path + "[" + i + "]", list.get(i), (T) around.with(without)));
                walk(
                        list.get(i),
                        path + "[" + i + "]",
                        changed -> {
                            List<Object> with = new ArrayList<>(list);
                            with.set(index, changed);
                            return around.with(with);
                        },
                        all);
            }
        } else if (part instanceof Record record) {
            RecordComponent[] components = record.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                int index = i;
                walk(
                        value(record, components[i]),
                        path + "." + record.getClass().getSimpleName() + "." + components[i].getName(),
                        changed -> around.with(with(record, index, changed)),
                        all);
            }
        }
    }

    private static Object with(Record record, int index, Object changed) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(record, component))
                .toArray();
        values[index] = changed;
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
