package dev.courseware.source;

import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.Position;
import dev.courseware.svg.Svg;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the course that may become part of the site. Only {@link Assets} makes one, and only what it admits can be
 * linked or copied.
 */
public final class Asset {
    /** The largest drawing that is read, in bytes. */
    static final int DRAWING = 8 * 1024 * 1024;

    private final String source;
    private final String file;
    private final Path real;
    /** A drawing's markup as the site gets it, kept while there is memory for it. */
    private final SoftReference<String> markup;

    Asset(String source, String file, Path real) {
        this.source = source;
        this.file = file;
        this.real = real;
        this.markup = new SoftReference<>(null);
    }

    /** @param markup of a drawing, after filtering */
    Asset(String source, String file, Path real, String markup) {
        this.source = source;
        this.file = file;
        this.real = real;
        this.markup = new SoftReference<>(markup);
    }

    /** Its path in the course. */
    public String source() {
        return source;
    }

    /** Its path in the site. */
    public String file() {
        return file;
    }

    /** Where the file itself can be read. */
    public Path path() {
        return real;
    }

    /** A reference to this file from a place in a lesson. */
    public AssetRef at(Position position) {
        return new AssetRef(source, file, position);
    }

    /** A reference to a file that an earlier build admitted. The file must be admitted again before it is copied. */
    public static AssetRef remembered(String source, String file, Position position) {
        return new AssetRef(source, file, position);
    }

    /**
     * Writes what the site gets: the file's bytes or, for a drawing, its filtered markup.
     *
     * @throws IOException if it can't be read or written
     */
    public void writeTo(OutputStream out) throws IOException {
        String known = markup.get();
        if (!Assets.suffix(file).equals(ImageType.SVG.suffix())) {
            Files.copy(real, out);
        } else if (known != null) {
            out.write(known.getBytes(StandardCharsets.UTF_8));
        } else if (Svg.read(Files.readAllBytes(real)) instanceof Svg.Picture picture) {
            out.write(picture.markup().getBytes(StandardCharsets.UTF_8));
        } else {
            throw new IOException(source + " changed while the course was being built");
        }
    }
}
