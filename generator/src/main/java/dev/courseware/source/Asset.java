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
 * A file of the course that may become a part of the site. Only {@link Assets} makes one, and only of such a file is
 * there a reference or a copy.
 */
public final class Asset {
    /** More is not read of a drawing. */
    static final int DRAWING = 8 * 1024 * 1024;

    private final String source;
    private final String file;
    private final Path real;
    /** What was understood of a drawing, as long as there is memory for it. */
    private final SoftReference<String> markup;

    Asset(String source, String file, Path real) {
        this.source = source;
        this.file = file;
        this.real = real;
        this.markup = new SoftReference<>(null);
    }

    /** @param markup what was understood of it, a drawing */
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

    /** Its place in the site. */
    public String file() {
        return file;
    }

    /** The file itself, to be read. */
    public Path path() {
        return real;
    }

    /** What a lesson remembers of it. */
    public AssetRef at(Position position) {
        return new AssetRef(source, file, position);
    }

    /**
     * What a lesson remembers of a file that an earlier build has admitted, and that is admitted again before it is
     * copied.
     */
    public static AssetRef remembered(String source, String file, Position position) {
        return new AssetRef(source, file, position);
    }

    /**
     * Writes what the site gets: the file's bytes or, of a drawing, what was understood of it.
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
            throw new IOException(source + " has changed while the course was built");
        }
    }
}
