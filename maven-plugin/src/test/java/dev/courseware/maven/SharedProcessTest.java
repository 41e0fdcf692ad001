package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedProcessTest {
    @TempDir
    private Path folder;

    @Test
    void courses_of_a_reactor_are_built_by_one_process_also_after_it_was_ended() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPath(), null)) {
            assertThat(build("one", loader).title()).isEqualTo("Course one");
            Set<Long> first = children();
            assertThat(build("two", loader).title()).isEqualTo("Course two");
            assertThat(first).isNotEmpty();
            assertThat(children()).isEqualTo(first);

            for (long process : first) {
                ProcessHandle handle = ProcessHandle.of(process).orElseThrow();
                handle.destroyForcibly();
                handle.onExit().get();
            }
            assertThat(build("three", loader).written()).isTrue();
            assertThat(children()).doesNotContainAnyElementsOf(first);
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private BuildReport build(String name, URLClassLoader loader) throws IOException {
        Path course = Files.createDirectories(folder.resolve(name));
        Files.writeString(course.resolve("course.yml"), "title: Course " + name + "\n");
        Files.writeString(Files.createDirectories(course.resolve("lessons")).resolve("a.md"), "# A\n");
        return SharedProcess.build(
                        loader, BuildRequest.of(course, course.resolve("target/courseware")), BuildListener.SILENT)
                .orElseThrow();
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
