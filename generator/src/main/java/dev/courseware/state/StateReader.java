package dev.courseware.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/** Reads what {@link StateWriter} wrote, value by value in the same order. */
public final class StateReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    private StateReader(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** The bytes aren't what the reader expects. */
    public static final class Malformed extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    /** Opens a file; empty if it was truncated or changed. */
    static Optional<StateReader> file(byte[] bytes) {
        int end = bytes.length - Long.BYTES;
        if (end < 0) {
            return Optional.empty();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        StateReader tail = new StateReader(bytes, bytes.length);
        tail.at = end;
        return tail.fixed() == sum.getValue() ? Optional.of(new StateReader(bytes, end)) : Optional.empty();
    }

    /** Opens a record, which has no checksum of its own. */
    public static StateReader part(byte[] bytes) {
        return new StateReader(bytes, bytes.length);
    }

    public long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            need(1);
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value - 1;
            }
        }
        throw new Malformed("a number is too long");
    }

    /** A number that fits into an {@code int}. */
    public int count() {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new Malformed("no count: " + value);
        }
        return (int) value;
    }

    public long fixed() {
        need(Long.BYTES);
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (bytes[at++] & 0xFFL) << shift;
        }
        return value;
    }

    public boolean truth() {
        return number() == 1;
    }

    public String text() {
        int length = count();
        need(length);
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        int length = count();
        need(length);
        byte[] value = new byte[length];
        System.arraycopy(bytes, at, value, 0, length);
        at += length;
        return value;
    }

    public <T> List<T> list(Supplier<T> each) {
        int size = count();
        need(size);
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.get());
        }
        return values;
    }

    public List<String> texts() {
        return list(this::text);
    }

    private void need(int count) {
        if (end - at < count) {
            throw new Malformed("it ends too early");
        }
    }
}
