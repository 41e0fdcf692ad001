package dev.courseware.state;

import dev.courseware.folder.FilePieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Records that an earlier build stored under names. They are read one by one, since all of them together may be large;
 * an index at the end of the file says where each one is.
 */
public final class Records implements AutoCloseable {
    /** No records. */
    public static final Records NONE = new Records(null, Map.of());

    private final FilePieces file;
    private final Map<String, Piece> pieces;

    record Piece(long offset, int length) {}

    private Records(FilePieces file, Map<String, Piece> pieces) {
        this.file = file;
        this.pieces = pieces;
    }

    /** Opens a file; empty if its checksum isn't the given one. */
    static Optional<Records> open(Path path, long sum) {
        try {
            if (!Stamp.of(path).isFile() || Checksum.of(path) != sum) {
                return Optional.empty();
            }
            FilePieces file = FilePieces.open(path);
            try {
                long end = file.size() - Long.BYTES;
                long index = StateReader.part(file.read(end, Long.BYTES)).fixed();
                Map<String, Piece> pieces = new HashMap<>();
                StateReader in = StateReader.part(file.read(index, Math.toIntExact(end - index)));
                in.list(() -> pieces.put(in.text(), new Piece(in.fixed(), in.count())));
                return Optional.of(new Records(file, pieces));
            } catch (IOException | RuntimeException e) {
                file.close();
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The record stored under a name. */
    public Optional<StateReader> find(String name) {
        return bytes(name).map(StateReader::part);
    }

    /** The bytes of the record stored under a name, to be stored again or read by {@link StateReader#part}. */
    public Optional<byte[]> bytes(String name) {
        Piece piece = pieces.get(name);
        if (piece == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.read(piece.offset(), piece.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
