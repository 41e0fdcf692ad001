package dev.courseware.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What stands in a folder of resources, of all folders and jars of a class path. */
final class ResourceFolder {
    private ResourceFolder() {}

    /**
     * The names of files and folders in it.
     *
     * @param folder ends with a slash
     */
    static Set<String> names(ClassLoader loader, String folder) throws IOException {
        Set<String> names = new TreeSet<>();
        for (URL url : Collections.list(loader.getResources(folder))) {
            if (url.getProtocol().equals("jar")) {
                names.addAll(inJar(url, folder));
            } else if (url.getProtocol().equals("file")) {
                names.addAll(inFolder(url));
            }
        }
        return names;
    }

    /** Opens a resource without Java's cache of open jars, which would hold the file after the build. */
    static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static Set<String> inFolder(URL url) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString()).forEach(names::add);
            return names;
        } catch (URISyntaxException e) {
            throw new IOException("the folder " + url + " of the class path has an address that is none", e);
        }
    }

    private static Set<String> inJar(URL url, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        Set<String> names = new TreeSet<>();
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder) && name.length() > folder.length())
                    .map(name -> name.substring(folder.length()).split("/")[0])
                    .forEach(names::add);
        }
        return names;
    }
}
