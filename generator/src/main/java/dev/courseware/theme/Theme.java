package dev.courseware.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A theme's templates, assets and words. What stands in the course's own {@code theme/} folder goes before what the
 * theme brings, and this before what the theme that it extends brings, file by file.
 */
public final class Theme {
    /** The theme that all others extend in the end. */
    public static final String DEFAULT = "default";

    private static final String RESOURCES = "courseware/themes/";
    private static final String BLOCKS = "templates/blocks/";
    private static final String SUFFIX = ".ftlh";
    static final String EXTRA = "extra.css";
    /** What a course's settings make of the theme. */
    static final String LOOK = "look.css";

    private final List<String> names;
    private final ClassLoader loader;
    private final Path overrides;
    private final Optional<Found> look;
    private final Map<String, byte[]> made;
    private final String scheme;

    /**
     * @param names the theme's, then that of the theme it extends and so on
     * @param loader where themes are resources
     * @param overrides the course's folder of overrides, which need not exist
     */
    public Theme(List<String> names, ClassLoader loader, Path overrides) {
        this(names, loader, overrides, Optional.empty(), Map.of(), "");
    }

    private Theme(
            List<String> names,
            ClassLoader loader,
            Path overrides,
            Optional<Found> look,
            Map<String, byte[]> made,
            String scheme) {
        this.names = List.copyOf(names);
        this.loader = loader;
        this.overrides = overrides;
        this.look = look;
        this.made = Map.copyOf(made);
        this.scheme = scheme;
    }

    /**
     * The same theme with a style sheet that counts more than its own, and less than the course's {@code extra.css}.
     *
     * @param sheet made of what the course's settings say of the theme
     */
    public Theme with(byte[] sheet) {
        return new Theme(names, loader, overrides, Optional.of(new Found(LOOK, sheet)), made, scheme);
    }

    /**
     * The same theme with another content of one of its files, unless the course has a file of its own there.
     *
     * @param path relative to the theme
     */
    public Theme with(String path, byte[] content) {
        Map<String, byte[]> all = new HashMap<>(made);
        all.put(path, content);
        return new Theme(names, loader, overrides, look, all, scheme);
    }

    /**
     * The same theme, seen at first in one scheme.
     *
     * @param newScheme {@code light}, {@code dark}, or empty if the reader's system decides
     */
    public Theme seenIn(String newScheme) {
        return new Theme(names, loader, overrides, look, made, newScheme);
    }

    /** In which scheme pages are seen until a reader chooses: {@code light}, {@code dark}, or empty. */
    public String scheme() {
        return scheme;
    }

    /** A file of one of the themes that this one is made of, or of the course. */
    public record Found(String origin, byte[] content) {}

    /**
     * Whether a theme is there.
     *
     * @param loader where themes are resources
     */
    public static boolean exists(String name, ClassLoader loader) {
        return isName(name)
                && (loader.getResource(RESOURCES + name + "/theme.yml") != null
                        || loader.getResource(RESOURCES + name + "/templates/lesson.ftlh") != null);
    }

    /**
     * What a theme says about itself, its {@code theme.yml}; empty if it says nothing.
     *
     * @throws IOException if it can't be read
     */
    public static Optional<byte[]> description(String name, ClassLoader loader) throws IOException {
        return isName(name) ? resource(loader, name, "theme.yml") : Optional.empty();
    }

    private static boolean isName(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9_-]*");
    }

    /**
     * The names of all themes that are there.
     *
     * @throws IOException if they can't be listed
     */
    public static Set<String> all(ClassLoader loader) throws IOException {
        Set<String> names = new TreeSet<>(ResourceFolder.names(loader, RESOURCES));
        names.removeIf(name -> !exists(name, loader));
        return names;
    }

    /**
     * Reads one of the theme's files.
     *
     * @param path relative to the theme, {@code templates/lesson.ftlh}
     * @return empty if the theme has no such file
     * @throws IOException if it can't be read
     */
    public Optional<byte[]> read(String path) throws IOException {
        if (!isSafe(path)) {
            return Optional.empty();
        }
        Optional<byte[]> override = own(path);
        if (override.isPresent()) {
            return override;
        }
        if (made.containsKey(path)) {
            return Optional.of(made.get(path));
        }
        for (String name : names) {
            Optional<byte[]> content = resource(loader, name, path);
            if (content.isPresent()) {
                return content;
            }
        }
        return path.startsWith(BLOCKS) ? own(path.substring("templates/".length())) : Optional.empty();
    }

    /**
     * Reads a file that adds to those of the same path further back: the course's, the theme's, then those of the themes
     * it extends, where several jars may bring one.
     *
     * @throws IOException if one can't be read
     */
    public List<Found> readAll(String path) throws IOException {
        List<Found> found = new ArrayList<>();
        own(path).ifPresent(content -> found.add(new Found("theme/" + path, content)));
        for (String name : names) {
            for (URL url : Collections.list(loader.getResources(RESOURCES + name + "/" + path))) {
                try (InputStream in = ResourceFolder.open(url)) {
                    found.add(new Found("theme " + name + "/" + path, in.readAllBytes()));
                }
            }
        }
        return found;
    }

    /**
     * Where the file that {@link #read} reads comes from, as it is shown to people: {@code theme/templates/unit.ftlh}
     * for the course's own, {@code theme default/templates/unit.ftlh} for one that a theme brings.
     */
    public String origin(String path) {
        try {
            if (own(path).isPresent()) {
                return "theme/" + path;
            }
        } catch (IOException e) {
            return "theme/" + path;
        }
        return names.stream()
                .filter(name -> loader.getResource(RESOURCES + name + "/" + path) != null)
                .map(name -> "theme " + name + "/" + path)
                .findFirst()
                .orElse("theme " + names.get(0) + "/" + path);
    }

    /**
     * The names of what stands in a folder of the theme, wherever it comes from.
     *
     * @throws IOException if it can't be listed
     */
    public Set<String> list(String folder) throws IOException {
        Set<String> files = listOwn(folder);
        for (String name : names) {
            files.addAll(ResourceFolder.names(loader, RESOURCES + name + "/" + folder + "/"));
        }
        return files;
    }

    /**
     * The same of what the course itself has there.
     *
     * @throws IOException if it can't be listed
     */
    public Set<String> listOwn(String folder) throws IOException {
        Set<String> files = new TreeSet<>();
        Path own = overrides.resolve(folder);
        if (Files.isDirectory(own)) {
            try (Stream<Path> children = Files.list(own)) {
                children.map(file -> file.getFileName().toString()).forEach(files::add);
            }
        }
        return files;
    }

    /**
     * The style sheets {@code extra.css}, which change a look without replacing a file: those of the themes that this one
     * extends, then its own, then what the course's settings make of it, then the course's, so that the last one decides.
     *
     * @throws IOException if one can't be read
     */
    public List<Found> extraSheets() throws IOException {
        List<Found> sheets = new ArrayList<>(readAll(EXTRA));
        look.ifPresent(sheet -> sheets.add(beginsWithOwn(sheets) ? 1 : 0, sheet));
        Collections.reverse(sheets);
        return sheets;
    }

    /**
     * Reads a file of the theme that all others extend, whatever they have in its place.
     *
     * @throws IOException if it can't be read
     */
    public Optional<byte[]> readDefault(String path) throws IOException {
        return resource(loader, DEFAULT, path);
    }

    private static boolean beginsWithOwn(List<Found> sheets) {
        return !sheets.isEmpty() && sheets.get(0).origin().equals("theme/" + EXTRA);
    }

    private static boolean isSafe(String path) {
        return !path.contains("..") && !path.startsWith("/") && path.indexOf('\\') < 0 && path.indexOf(':') < 0;
    }

    private static Optional<byte[]> resource(ClassLoader loader, String name, String path) throws IOException {
        try (InputStream in = loader.getResourceAsStream(RESOURCES + name + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private Optional<byte[]> own(String path) throws IOException {
        Path file = overrides.resolve(path);
        return Files.isRegularFile(file) && file.toRealPath().startsWith(overrides.toRealPath())
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /**
     * Whether the course has a file in the place of the theme's.
     *
     * @throws IOException if it can't be read
     */
    public boolean isReplaced(String path) throws IOException {
        return own(path).isPresent();
    }

    /** Whether the theme brings a file itself, whatever the course has in its place. */
    public boolean brings(String path) {
        return names.stream().anyMatch(name -> loader.getResource(RESOURCES + name + "/" + path) != null);
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
        return names.get(0);
    }
}
