package dev.courseware.state;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A checksum of 64 bits that distinguishes contents: two cyclic redundancy checks, which Java computes at memory speed
 * even before it has compiled anything. They aren't proof against forgery and need not be: whoever can write a course's
 * files or its state can change the site anyway.
 */
public final class Checksum {
    private static final int BUFFER = 1 << 16;
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
            }
            return accessors;
        }
    };

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private final byte[] eight = new byte[Long.BYTES];

    /** The checksum of bytes. */
    public static long of(byte[] content) {
        return new Checksum().add(content, 0, content.length).value();
    }

    /** The checksum of strings in order; it depends on where each one ends. */
    public static long of(Iterable<String> texts) {
        Checksum sum = new Checksum();
        texts.forEach(sum::add);
        return sum.value();
    }

    /** The checksum of a string. */
    public static long of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The checksum of a file's content.
     *
     * @throws IOException if the file can't be read
     */
    public static long of(Path file) throws IOException {
        Checksum sum = new Checksum();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                sum.add(buffer, 0, count);
            }
        }
        return sum.value();
    }

    /** Adds a string and its end. */
    public Checksum add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return add(bytes, 0, bytes.length).add(bytes.length);
    }

    /**
     * Adds all that a record holds, however deep; a list and an empty one, a missing value and an empty text differ. Quicker
     * than what a record says of itself, for which Java makes methods at run time.
     *
     * @param value a record, a list, a map in order, an optional, or what is told by its text
     */
    public Checksum addValue(Object value) {
        if (value instanceof String text) {
            return add(text);
        }
        if (value instanceof Record record) {
            return add(record);
        }
        if (value instanceof Collection<?> values) {
            add(values.size());
            values.forEach(this::addValue);
            return this;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? add(-1L) : add(1L).addValue(optional.get());
        }
        if (value instanceof Map<?, ?> map) {
            add(map.size());
            map.forEach((key, held) -> addValue(key).addValue(held));
            return this;
        }
        if (value instanceof Enum<?> constant) {
            return add(constant.name());
        }
        return add(String.valueOf(value));
    }

    private Checksum add(Record record) {
        for (Method accessor : COMPONENTS.get(record.getClass())) {
            try {
                addValue(accessor.invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record's component can't be read", e);
            }
        }
        return this;
    }

    /** Adds a number. */
    public Checksum add(long number) {
        for (int i = 0; i < Long.BYTES; i++) {
            eight[i] = (byte) (number >>> Byte.SIZE * i);
        }
        return add(eight, 0, Long.BYTES);
    }

    /** Adds bytes. */
    public Checksum add(byte[] bytes, int from, int count) {
        first.update(bytes, from, count);
        second.update(bytes, from, count);
        return this;
    }

    /** The checksum of everything added so far. */
    public long value() {
        return first.getValue() << Integer.SIZE | second.getValue();
    }
}
