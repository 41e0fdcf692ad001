package dev.courseware.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A theme's templates and assets. What stands in the course's own {@code theme/} folder goes before what the theme
 * brings, file by file.
 */
public final class Theme {
    private static final String RESOURCES = "courseware/themes/";

    private final String name;
    private final ClassLoader loader;
    private final Path overrides;

    private Theme(String name, ClassLoader loader, Path overrides) {
        this.name = name;
        this.loader = loader;
        this.overrides = overrides;
    }

    /**
     * Finds a theme by name.
     *
     * @param loader where themes are resources
     * @param overrides the course's folder of overrides, which need not exist
     * @return empty if there is no such theme
     */
    public static Optional<Theme> named(String name, ClassLoader loader, Path overrides) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            return Optional.empty();
        }
        boolean exists = loader.getResource(RESOURCES + name + "/templates/lesson.ftlh") != null;
        return exists ? Optional.of(new Theme(name, loader, overrides)) : Optional.empty();
    }

    /**
     * Reads one of the theme's files.
     *
     * @param path relative to the theme, {@code templates/lesson.ftlh}
     * @return empty if the theme has no such file
     * @throws IOException if it can't be read
     */
    public Optional<byte[]> read(String path) throws IOException {
        if (path.contains("..") || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
            return Optional.empty();
        }
        Path override = overrides.resolve(path);
        if (Files.isRegularFile(override) && override.toRealPath().startsWith(overrides.toRealPath())) {
            return Optional.of(Files.readAllBytes(override));
        }
        try (InputStream in = loader.getResourceAsStream(RESOURCES + name + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
