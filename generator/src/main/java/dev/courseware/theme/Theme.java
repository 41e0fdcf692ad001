package dev.courseware.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A theme's templates and assets. What stands in the course's own {@code theme/} folder goes before what the theme
 * brings, file by file.
 */
public final class Theme {
    private static final String RESOURCES = "courseware/themes/";
    private static final String BLOCKS = "templates/blocks/";
    private static final String SUFFIX = ".ftlh";

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
        Optional<byte[]> override = own(path);
        if (override.isPresent()) {
            return override;
        }
        try (InputStream in = loader.getResourceAsStream(RESOURCES + name + "/" + path)) {
            if (in != null) {
                return Optional.of(in.readAllBytes());
            }
        }
        return path.startsWith(BLOCKS) ? own(path.substring("templates/".length())) : Optional.empty();
    }

    private Optional<byte[]> own(String path) throws IOException {
        Path file = overrides.resolve(path);
        return Files.isRegularFile(file) && file.toRealPath().startsWith(overrides.toRealPath())
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** Whether the theme brings a file itself, whatever the course has in its place. */
    public boolean brings(String path) {
        return loader.getResource(RESOURCES + name + "/" + path) != null;
    }

    /**
     * The names of the templates in the course's own {@code theme/blocks}, each of which makes a new kind of container.
     *
     * @throws IOException if the folder can't be read
     */
    public List<String> ownBlocks() throws IOException {
        Path folder = overrides.resolve("blocks");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
