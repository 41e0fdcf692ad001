package dev.courseware.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines around problems, only ever from files of the course itself. */
public final class SourceLines implements ReportPage.Excerpts {
    private static final long MOST_BYTES = 4_000_000;

    private final Path course;
    private final Map<String, List<String>> lines = new HashMap<>();

    /** @param course the course's folder */
    public SourceLines(Path course) {
        this.course = course;
    }

    @Override
    public String line(String path, int line) {
        List<String> all = lines.computeIfAbsent(path, this::read);
        return line < 1 || line > all.size() ? "" : all.get(line - 1);
    }

    private List<String> read(String path) {
        try {
            Path file = course.resolve(path).normalize();
            boolean own = file.startsWith(course)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(course.toRealPath())
                    && Files.size(file) <= MOST_BYTES;
            // Bytes that aren't UTF-8 are reported elsewhere; here they only need to be shown somehow.
            return own
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
    }
}
