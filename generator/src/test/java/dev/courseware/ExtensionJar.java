package dev.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes a jar as an author of extensions would: compiled against the generator, with a file of services. */
public final class ExtensionJar {
    private final Path jar;
    private final Path classes;
    private final Map<String, String> files = new TreeMap<>();
    private final List<SimpleJavaFileObject> sources = new ArrayList<>();

    private ExtensionJar(Path jar) {
        this.jar = jar;
        this.classes = jar.resolveSibling(jar.getFileName() + ".classes");
    }

    public static ExtensionJar in(Path folder, String name) {
        return new ExtensionJar(folder.resolve(name));
    }

    /** A class of the jar, by its full name. */
    public ExtensionJar source(String name, String text) {
        URI place = URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension);
        sources.add(new SimpleJavaFileObject(place, Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        });
        return this;
    }

    /** Names classes as those that provide a service. */
    public ExtensionJar provides(Class<?> service, String... classNames) {
        return file("META-INF/services/" + service.getName(), String.join("\n", classNames) + "\n");
    }

    public ExtensionJar file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** A class loader that knows jars and, before them, what the generator knows. */
    public static ClassLoader loader(ExtensionJar... jars) {
        return new URLClassLoader(Stream.of(jars).map(ExtensionJar::made).toArray(URL[]::new));
    }

    private URL made() {
        try {
            compile();
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                    Stream<Path> compiled = Files.walk(classes)) {
                for (Path file : compiled.filter(Files::isRegularFile).sorted().toList()) {
                    entry(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), out);
                }
                for (Map.Entry<String, String> file : files.entrySet()) {
                    entry(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8), out);
                }
            }
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(String name, byte[] content, JarOutputStream out) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private void compile() throws IOException {
        Files.createDirectories(classes);
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        boolean done =
                compiler.getTask(errors, null, null, options, null, sources).call();
        assertThat(done).as(errors.toString()).isTrue();
    }
}
