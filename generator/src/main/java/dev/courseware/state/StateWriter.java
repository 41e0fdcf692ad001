package dev.courseware.state;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** Writes a file of the state: numbers, strings and lists of them, followed by a checksum. */
public final class StateWriter {
    private final OutputStream out;
    private byte[] bytes;
    private int length;

    /** Holds everything in memory. */
    public StateWriter() {
        this.out = null;
        this.bytes = new byte[1 << 12];
    }

    /** Passes on what doesn't fit into memory; {@link #flush} must be called at the end. */
    public StateWriter(OutputStream out) {
        this.out = out;
        this.bytes = new byte[1 << 16];
    }

    /** Writes a number that is usually small and never below -1, seven bits to a byte. */
    public void number(long value) {
        long rest = value + 1;
        ensure(10);
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Writes a number that is usually large. */
    public void fixed(long value) {
        ensure(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    public void truth(boolean value) {
        number(value ? 1 : 0);
    }

    public void text(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a byte array, preceded by its length. */
    public void bytes(byte[] value) {
        number(value.length);
        if (out != null && value.length > bytes.length) {
            flush();
            pass(value, value.length);
            return;
        }
        ensure(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    /** Writes a list, preceded by its length. */
    public <T> void list(Collection<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    /** Writes a list of strings, preceded by its length. */
    public void texts(Collection<String> values) {
        list(values, this::text);
    }

    private void ensure(int more) {
        if (bytes.length - length < more && out != null) {
            flush();
        } else if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Passes on everything that was written so far. */
    public void flush() {
        pass(bytes, length);
        length = 0;
    }

    private void pass(byte[] content, int count) {
        try {
            out.write(content, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that was written, without a checksum: a record of another file. */
    public byte[] part() {
        return Arrays.copyOf(bytes, length);
    }

    /** Everything that was written, followed by its checksum. */
    public byte[] file() {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        fixed(sum.getValue());
        return part();
    }
}
