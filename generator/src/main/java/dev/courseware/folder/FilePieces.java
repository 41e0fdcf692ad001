package dev.courseware.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A file that is read piece by piece, in any order. Thread-safe. */
public final class FilePieces implements Closeable {
    private final Path path;
    private final FileChannel file;

    private FilePieces(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it isn't there, or a link
     */
    public static FilePieces open(Path path) throws IOException {
        return new FilePieces(path, FileChannel.open(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }

    public long size() throws IOException {
        return file.size();
    }

    /**
     * Reads a piece.
     *
     * @throws IOException if the file has no such piece
     */
    public byte[] read(long offset, int length) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(length);
        while (piece.hasRemaining()) {
            if (file.read(piece, offset + piece.position()) < 0) {
                throw new IOException("something else has changed " + path);
            }
        }
        return piece.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
