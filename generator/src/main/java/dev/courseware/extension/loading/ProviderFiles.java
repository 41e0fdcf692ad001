package dev.courseware.extension.loading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the jar that something comes from, to be named in messages. */
final class ProviderFiles {
    private static final String SERVICES = "META-INF/services/";
    private static final String UNKNOWN = "a dependency of the plugin";

    private final String service;
    private final ClassLoader loader;

    ProviderFiles(Class<?> service, ClassLoader loader) {
        this.service = SERVICES + service.getName();
        this.loader = loader;
    }

    /** The name of the jar that holds a class. */
    static String jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null ? UNKNOWN : name(source.getLocation());
    }

    /** The name of the jar whose service file names what an error of {@link java.util.ServiceLoader} speaks of. */
    String jar(String error) {
        try {
            for (URL file : Collections.list(loader.getResources(service))) {
                if (error.contains(file.toString()) || lines(file).stream().anyMatch(error::contains)) {
                    return name(file);
                }
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        return UNKNOWN;
    }

    private static List<String> lines(URL file) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.substring(0, line.indexOf('#') < 0 ? line.length() : line.indexOf('#'))
                            .strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** The last part of a path that is a jar's or a folder's. */
    private static String name(URL location) {
        String path = location.getPath().replaceFirst("!?/?" + Pattern.quote(SERVICES) + ".*$", "");
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
