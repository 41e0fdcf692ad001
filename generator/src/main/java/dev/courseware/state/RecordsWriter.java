package dev.courseware.state;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes the file that {@link Records} reads, one record at a time. A failure to write is only reported at the end,
 * because the site is right without this file. Thread-safe.
 */
public final class RecordsWriter implements AutoCloseable {
    private final OutputStream out;
    private final Checksum sum = new Checksum();
    private final Map<String, Records.Piece> pieces = new LinkedHashMap<>();
    private long length;
    private boolean broken;
    private boolean ended;
    private final Runnable discard;

    /** @param discard called if this is closed before {@link #end} */
    RecordsWriter(OutputStream out, Runnable discard) {
        this.out = out;
        this.discard = discard;
    }

    /** Adds a record. */
    public synchronized void add(String name, byte[] content) {
        pieces.put(name, new Records.Piece(length, content.length));
        write(content, 0, content.length);
    }

    /** Adds a record that may be too large to hold in memory. */
    public synchronized void add(String name, Consumer<StateWriter> content) {
        long start = length;
        StateWriter writer = new StateWriter(new OutputStream() {
            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                RecordsWriter.this.write(bytes, from, count);
            }
        });
        content.accept(writer);
        writer.flush();
        if (length - start <= Integer.MAX_VALUE) {
            pieces.put(name, new Records.Piece(start, (int) (length - start)));
        }
    }

    private void write(byte[] bytes, int from, int count) {
        try {
            if (!broken) {
                out.write(bytes, from, count);
            }
        } catch (IOException e) {
            broken = true;
        }
        sum.add(bytes, from, count);
        length += count;
    }

    /**
     * Completes the file.
     *
     * @return its checksum
     * @throws IOException if any of it couldn't be written
     */
    synchronized long end() throws IOException {
        if (broken) {
            throw new IOException("not all of it was written");
        }
        StateWriter index = new StateWriter();
        index.list(pieces.entrySet(), each -> {
            index.text(each.getKey());
            index.fixed(each.getValue().offset());
            index.number(each.getValue().length());
        });
        index.fixed(length);
        byte[] tail = index.part();
        write(tail, 0, tail.length);
        out.close();
        ended = true;
        return sum.value();
    }

    @Override
    public synchronized void close() {
        if (ended) {
            return;
        }
        try {
            out.close();
        } catch (IOException e) {
            // What is thrown away need not be whole.
        } finally {
            discard.run();
        }
    }
}
