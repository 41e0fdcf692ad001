package dev.courseware.serve;

import dev.courseware.source.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The file of the site that an address refers to.
 *
 * @param path where it is
 * @param type its content type
 */
record ServedFile(Path path, String type) {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("vtt", "text/vtt; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("webmanifest", "application/manifest+json"));

    /**
     * Finds the file.
     *
     * @param site the site's folder
     * @param address the decoded path of a request, starting with {@code /}
     * @return empty if there is none; never a file outside the site, nor one that is reached through a link
     */
    static Optional<ServedFile> find(Path site, String address) throws IOException {
        if (!address.startsWith("/") || address.indexOf('\0') >= 0 || address.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        Path file = site;
        for (String part : address.substring(1).split("/")) {
            if (part.equals("..") || part.equals(".")) {
                return Optional.empty();
            }
            file = file.resolve(part);
            if (Files.isSymbolicLink(file)) {
                return Optional.empty();
            }
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            file = file.resolve("index.html");
        }
        file = file.normalize();
        boolean there = file.startsWith(site) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        return there ? Optional.of(new ServedFile(file, type(file))) : Optional.empty();
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MediaType.of(name)
                .map(MediaType::name)
                .orElseGet(() -> TYPES.getOrDefault(suffix, "application/octet-stream"));
    }

    boolean isPage() {
        return type.startsWith("text/html");
    }
}
