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

    /** Most of what is added has a few bytes, each of which would cost a call of both checks. */
    private static final int GATHERED = 1 << 9;

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private final byte[] gathered = new byte[GATHERED];
    private int waiting;

    /** The checksum of bytes. */
    public static long of(byte[] content) {
        Checksum sum = new Checksum();
        sum.update(content, 0, content.length);
        return sum.value();
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
        // First what is a class: whether something is of an interface that it hasn't, Java finds out slowly.
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? add(-1L) : add(1L).addValue(optional.get());
        }
        if (value instanceof Enum<?> constant) {
            return add(constant.name());
        }
        if (value instanceof Number || value instanceof Boolean) {
            return add(value.toString());
        }
        if (value instanceof Collection<?> values) {
            add(values.size());
            for (Object each : values) {
                addValue(each);
            }
            return this;
        }
        if (value instanceof Map<?, ?> map) {
            add(map.size());
            map.forEach((key, held) -> addValue(key).addValue(held));
            return this;
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
        if (waiting > GATHERED - Long.BYTES) {
            flush();
        }
        for (int i = 0; i < Long.BYTES; i++) {
            gathered[waiting++] = (byte) (number >>> Byte.SIZE * i);
        }
        return this;
    }

    /** Adds bytes. */
    public Checksum add(byte[] bytes, int from, int count) {
        if (count > GATHERED - waiting) {
            flush();
        }
        if (count > GATHERED) {
            update(bytes, from, count);
        } else {
            System.arraycopy(bytes, from, gathered, waiting, count);
            waiting += count;
        }
        return this;
    }

    private void flush() {
        update(gathered, 0, waiting);
        waiting = 0;
    }

    private void update(byte[] bytes, int from, int count) {
        first.update(bytes, from, count);
        second.update(bytes, from, count);
    }

    /** The checksum of everything added so far. */
    public long value() {
        flush();
        return first.getValue() << Integer.SIZE | second.getValue();
    }
}
