package dev.courseware.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an author wrote in braces: {@code {#id .class key=value}}.
 *
 * @param id the id, or empty
 * @param classes in source order
 * @param values the rest, in source order
 */
public record Attributes(String id, List<String> classes, Map<String, String> values) {
    public static final Attributes NONE = new Attributes("", List.of(), Map.of());

    public Attributes {
        // A browser compares ids letter by letter, so all are in one form.
        id = id.isEmpty() ? id : Normalizer.normalize(id, Normalizer.Form.NFC);
        classes = List.copyOf(classes);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** These attributes and others, which go before where both say something. */
    public Attributes with(Attributes others) {
        List<String> allClasses = new ArrayList<>(classes);
        allClasses.addAll(others.classes());
        Map<String, String> allValues = new LinkedHashMap<>(values);
        allValues.putAll(others.values());
        return new Attributes(others.id().isEmpty() ? id : others.id(), allClasses, allValues);
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The same without a class. */
    public Attributes without(String className) {
        return new Attributes(
                id, classes.stream().filter(name -> !name.equals(className)).toList(), values);
    }

    public boolean has(String className) {
        return classes.contains(className);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return id.isEmpty() && classes.isEmpty() && values.isEmpty();
    }
}
