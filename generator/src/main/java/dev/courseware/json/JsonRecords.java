package dev.courseware.json;

import dev.courseware.model.Position;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records as JSON and back, each component under its name. All components are required and no other key is allowed, so
 * that two versions of a record that differ never read each other's values into the wrong places.
 *
 * <p>Components may be texts, {@code int}, {@code long}, {@code boolean}, enums (by name), paths, durations (in
 * milliseconds), other records, and lists of all of these.
 */
public final class JsonRecords {
    private JsonRecords() {}

    /** A line that is not what a record would be written as. */
    public static final class Malformed extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }

        Malformed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The record on one line. */
    public static String write(Record value) {
        return JsonWriter.write(plain(value));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws Malformed if it isn't JSON, or not of this record
     */
    public static <T extends Record> T read(Class<T> type, String line) {
        return read(type, value(line));
    }

    /**
     * Reads a value that stands in another one.
     *
     * @throws Malformed if it isn't of this record
     */
    public static <T extends Record> T read(Class<T> type, Json value) {
        return type.cast(value(type, value, type.getSimpleName()));
    }

    /**
     * The one value of a line.
     *
     * @throws Malformed if it isn't JSON
     */
    public static Json value(String line) {
        JsonReader.Result result = JsonReader.read(List.of(new Line(line)), 0);
        if (!result.errors().isEmpty() || result.values().size() != 1) {
            throw new Malformed("not one value of JSON: " + result.errors());
        }
        return result.values().get(0);
    }

    private record Line(String text) implements JsonReader.Line {
        @Override
        public Position at(int index) {
            return new Position(1, index + 1);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Record) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                members.put(component.getName(), plain(component(value, component)));
            }
            return members;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonRecords::plain).toList();
        }
        if (value instanceof Duration duration) {
            return duration.toMillis();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Path path ? path.toString() : value;
    }

    private static Object component(Object value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("«" + component.getName() + "» of " + value.getClass(), e);
        }
    }

    private static Object value(Type type, Json json, String name) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            List<Object> values = new ArrayList<>();
            for (Json item : as(Json.Items.class, json, name).values()) {
                values.add(value(list.getActualTypeArguments()[0], item, name));
            }
            return values;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain, as(Json.Members.class, json, name), name);
        }
        if (plain == String.class) {
            return as(Json.Text.class, json, name).content();
        }
        if (plain == Path.class) {
            return Path.of(as(Json.Text.class, json, name).content());
        }
        if (plain.isEnum()) {
            return constant(plain, as(Json.Text.class, json, name).content(), name);
        }
        return literal(plain, as(Json.Literal.class, json, name).word(), name);
    }

    private static Object literal(Class<?> type, String word, String name) {
        if (type == boolean.class && (word.equals("true") || word.equals("false"))) {
            return Boolean.valueOf(word);
        }
        try {
            if (type == int.class) {
                return Integer.valueOf(word);
            }
            if (type == long.class) {
                return Long.valueOf(word);
            }
            if (type == Duration.class) {
                return Duration.ofMillis(Long.parseLong(word));
            }
        } catch (NumberFormatException e) {
            throw new Malformed("«" + name + "» is not a number: " + word, e);
        }
        throw new Malformed("«" + name + "» is no " + type.getSimpleName() + ": " + word);
    }

    private static Object record(Class<?> type, Json.Members json, String name) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String key = components[i].getName();
            Json member = json.members().get(key);
            if (member == null) {
                throw new Malformed("«" + name + "» lacks «" + key + "»");
            }
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), member, key);
        }
        if (json.members().size() > components.length) {
            throw new Malformed("«" + name + "» has more than the " + components.length + " keys of "
                    + type.getSimpleName() + ": " + json.members().keySet());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new Malformed("«" + name + "» is no " + type.getSimpleName(), e);
        }
    }

    private static Object constant(Class<?> type, String word, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(word)) {
                return constant;
            }
        }
        throw new Malformed("«" + name + "» is no " + type.getSimpleName() + ": " + word);
    }

    private static <T extends Json> T as(Class<T> kind, Json json, String name) {
        if (!kind.isInstance(json)) {
            throw new Malformed("«" + name + "» is no " + kind.getSimpleName() + " but "
                    + json.getClass().getSimpleName());
        }
        return kind.cast(json);
    }
}
