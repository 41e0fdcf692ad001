package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.courseware.diagnostic.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the example course with each Java 17, 21 and 25 that is on this machine: beside the one that runs, or where the
 * variables JAVA_HOME_21_X64 and the like of continuous integration lead to.
 */
@Tag("slow")
class SameBytesOnEveryJdkTest {
    private static final String EXECUTABLE = File.separatorChar == '\\' ? "java.exe" : "java";

    @TempDir
    private Path folder;

    /** Builds a course in another process, and writes its diagnostics to a file. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) throws IOException {
            BuildReport report = CourseBuilder.build(
                    BuildRequest.of(Path.of(arguments[0]), Path.of(arguments[1])), BuildListener.SILENT);
            String told = String.join(
                    "\n",
                    report.diagnostics().stream().map(Diagnostic::toString).toList());
            Files.writeString(Path.of(arguments[2]), report.written() + "\n" + told);
        }
    }

    @Test
    void the_example_course_has_the_same_bytes_and_diagnostics_on_every_jdk() throws Exception {
        Map<Integer, Path> jdks = jdks();
        assumeFalse(jdks.isEmpty(), "no other JDK on this machine");
        Map<String, String> own = build(Path.of(System.getProperty("java.home")), "own");

        for (Map.Entry<Integer, Path> jdk : jdks.entrySet()) {
            assertThat(build(jdk.getValue(), "jdk" + jdk.getKey()))
                    .as("built by JDK " + jdk.getKey())
                    .isEqualTo(own);
        }
    }

    private Map<String, String> build(Path home, String name) throws Exception {
        Path output = folder.resolve(name);
        Path told = folder.resolve(name + ".txt");
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(
                        home.resolve("bin").resolve(EXECUTABLE).toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.freemarker.loggerLibrary=none",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        Path.of("..", "content").toString(),
                        output.toString(),
                        told.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        Map<String, String> hashes = hashes(output.resolve("site"));
        hashes.put("diagnostics", Files.readString(told));
        assertThat(hashes).hasSizeGreaterThan(100);
        return hashes;
    }

    private static Map<String, String> hashes(Path site) throws IOException, NoSuchAlgorithmException {
        Map<String, String> hashes = new TreeMap<>();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : filesIn(site)) {
            hashes.put(
                    site.relativize(file).toString(),
                    HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))));
        }
        return hashes;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The homes of other JDKs, one for each release. */
    private static Map<Integer, Path> jdks() throws IOException {
        List<Path> candidates = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.matches("JAVA_HOME_[0-9]+_.*")) {
                candidates.add(Path.of(value));
            }
        });
        Path beside = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (Stream<Path> homes = Files.list(beside)) {
            candidates.addAll(new TreeSet<>(homes.toList()));
        }
        Map<Integer, Path> jdks = new TreeMap<>();
        for (Path home : candidates) {
            int release = release(home.resolve("release"));
            boolean supported = release == 17 || release == 21 || release == 25;
            if (supported
                    && release != Runtime.version().feature()
                    && Files.isExecutable(home.resolve("bin").resolve(EXECUTABLE))) {
                jdks.putIfAbsent(release, home);
            }
        }
        return jdks;
    }

    private static int release(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.matches("JAVA_VERSION=\"[0-9]+.*\"")) {
                return Integer.parseInt(line.replaceAll("JAVA_VERSION=\"([0-9]+).*", "$1"));
            }
        }
        return 0;
    }
}
