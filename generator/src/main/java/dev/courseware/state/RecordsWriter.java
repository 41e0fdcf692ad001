package dev.courseware.state;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes what {@link Records} reads, piece by piece. What can't be written is told in the end alone, for the site is right
 * without it. Thread-safe.
 */
public final class RecordsWriter implements AutoCloseable {
    private final OutputStream out;
    private final Checksum sum = new Checksum();
    private final Map<String, Records.Piece> pieces = new TreeMap<>();
    private long length;
    private boolean broken;
    private boolean ended;
    private final Runnable discard;

    /** @param discard is called when it is closed without having come to its end */
    RecordsWriter(OutputStream out, Runnable discard) {
        this.out = out;
        this.discard = discard;
    }

    /** Remembers something. */
    public synchronized void add(String name, byte[] content) {
        pieces.put(name, new Records.Piece(length, content.length));
        write(content, 0, content.length);
    }

    /** Remembers something that may be too large to be held. */
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
     * Ends the file.
     *
     * @return its checksum
     * @throws IOException if it couldn't be written
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
    public synchronized void close() throws IOException {
        if (!ended) {
            out.close();
            discard.run();
        }
    }
}
