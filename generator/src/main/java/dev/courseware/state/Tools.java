package dev.courseware.state;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the jars that take part in a build: the generator's own, those of themes and those that a course adds. */
public final class Tools {
    /** A process never reloads classes, so each folder of classes is only looked at once. */
    private static final Map<Path, Long> FOLDERS = new ConcurrentHashMap<>();

    private Tools() {}

    /**
     * The files that a class loader loads from, and the generator's own, in order.
     *
     * @param known those of an earlier build, whose jars need not be read again
     * @param since when that build began
     * @return empty if classes may come from anywhere else
     */
    public static Optional<List<ToolFile>> of(ClassLoader loader, List<ToolFile> known, long since) {
        try {
            Set<Path> paths = new LinkedHashSet<>(paths(loader));
            paths.addAll(paths(Tools.class.getClassLoader()));
            Map<Long, ToolFile> before = new HashMap<>();
            known.forEach(file -> before.put(file.place(), file));
            List<ToolFile> files = new ArrayList<>();
            for (Path path : paths) {
                if (Files.exists(path)) {
                    files.add(file(path, before.get(Checksum.of(path.toString())), since));
                }
            }
            return Optional.of(files);
        } catch (IOException | UncheckedIOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A checksum of all the files, wherever they are. */
    public static long sum(List<ToolFile> files) {
        Checksum sum = new Checksum();
        files.forEach(file -> sum.add(file.name()).add(file.content()));
        return sum.value();
    }

    private static List<Path> paths(ClassLoader loader) throws URISyntaxException {
        List<Path> paths = new ArrayList<>();
        if (loader instanceof URLClassLoader known) {
            for (URL url : known.getURLs()) {
                paths.add(Path.of(url.toURI()));
            }
        } else if (loader == ClassLoader.getSystemClassLoader()) {
            for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (!path.isEmpty()) {
                    paths.add(Path.of(path).toAbsolutePath().normalize());
                }
            }
        } else {
            throw new IllegalArgumentException("a class loader of another kind");
        }
        return paths;
    }

    private static ToolFile file(Path path, ToolFile before, long since) throws IOException {
        long place = Checksum.of(path.toString());
        String name = path.getFileName().toString();
        if (Files.isDirectory(path)) {
            Long sum = FOLDERS.get(path);
            if (sum == null) {
                sum = folder(path);
                FOLDERS.put(path, sum);
            }
            return new ToolFile(place, name, Stamp.NONE, sum);
        }
        Stamp stamp = Stamp.of(path.toRealPath());
        boolean same = before != null && before.stamp().equals(stamp) && !stamp.mayHideChange(since);
        return new ToolFile(place, name, stamp, same ? before.content() : Checksum.of(path));
    }

    /** The checksum of a folder's names, sizes and times. */
    private static long folder(Path top) throws IOException {
        Checksum sum = new Checksum();
        try (Stream<Path> all = Files.walk(top)) {
            for (Path entry : all.sorted().toList()) {
                Stamp stamp = Stamp.of(entry);
                sum.add(top.relativize(entry).toString()).add(stamp.size()).add(stamp.modified());
            }
        }
        return sum.value();
    }
}
