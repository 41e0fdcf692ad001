package dev.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** NOTICE names every work that comes with the jars, in its version. */
class NoticeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JAR = Pattern.compile("(.+)-(\\d[^/\\\\]*)\\.jar");
    private static final Pattern PACKAGE = Pattern.compile("\"(@?[\\w./-]+)\": \"([\\d.]+)\"");

    private static List<String> notice() throws IOException {
        return Files.readString(ROOT.resolve("NOTICE"))
                .replace("\n  ", " ")
                .toLowerCase(Locale.ROOT)
                .lines()
                .toList();
    }

    /** The works that a pom says come with it, as group and artifact. */
    private static List<String[]> needed(String pom) {
        Document xml = Jsoup.parse(pom, "", Parser.xmlParser());
        List<String[]> needed = new ArrayList<>();
        for (Element each : xml.select("project > dependencies > dependency")) {
            String scope = each.select("> scope").text();
            boolean comes = scope.isEmpty() || scope.equals("compile") || scope.equals("runtime");
            if (comes && !each.select("> optional").text().equals("true")) {
                needed.add(new String[] {
                    each.select("> groupId").text(), each.select("> artifactId").text()
                });
            }
        }
        return needed;
    }

    private static Path jar(String artifact) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var name = JAR.matcher(Path.of(entry).getFileName().toString());
            if (name.matches() && name.group(1).equals(artifact)) {
                return Path.of(entry);
            }
        }
        throw new AssertionError(artifact + " is not on the class path");
    }

    private static String pomIn(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (entry.getName().startsWith("META-INF/maven/")
                        && entry.getName().endsWith("/pom.xml")) {
                    return new String(
                            file.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        return "<project/>";
    }

    @Test
    void each_library_that_the_generator_brings_is_named_in_its_version() throws IOException {
        Deque<String[]> waiting = new ArrayDeque<>(needed(Files.readString(Path.of("pom.xml"))));
        Set<String> seen = new HashSet<>();
        List<String> notice = notice();
        while (!waiting.isEmpty()) {
            String[] work = waiting.pop();
            if (work[0].contains("courseware") || !seen.add(work[1])) {
                continue;
            }
            Path jar = jar(work[1]);
            var name = JAR.matcher(jar.getFileName().toString());
            assertThat(name.matches()).isTrue();
            String group = work[0].substring(work[0].lastIndexOf('.') + 1);
            assertThat(notice)
                    .as("%s:%s:%s", work[0], work[1], name.group(2))
                    .anyMatch(line -> line.contains(name.group(2)) && (line.contains(work[1]) || line.contains(group)));
            waiting.addAll(needed(pomIn(jar)));
        }
        assertThat(seen).contains("flexmark", "annotations", "freemarker", "snakeyaml-engine");
    }

    @Test
    void each_package_that_the_themes_are_made_of_is_named_in_its_version() throws IOException {
        String json = Files.readString(ROOT.resolve("themes/package.json"));
        String shipped = json.substring(json.indexOf("\"dependencies\""), json.indexOf("\"devDependencies\""));
        List<MatchResult> packages = PACKAGE.matcher(shipped).results().toList();
        assertThat(packages).hasSizeGreaterThan(5);
        List<String> notice = notice();
        for (MatchResult each : packages) {
            String name = each.group(1).replace("prismjs", "prism");
            assertThat(notice).as(each.group()).anyMatch(line -> line.contains(name) && line.contains(each.group(2)));
        }
    }
}
