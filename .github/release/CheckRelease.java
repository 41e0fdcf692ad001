import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks a folder repository as Maven Central would (https://central.sonatype.org/publish/requirements/): jars with
 * sources and Javadoc, signatures that hold, checksums that fit, and the fields of each pom. Says what is wrong, and
 * exits with 1 if anything is.
 *
 * <p>{@code java CheckRelease.java FOLDER VERSION}; signatures are checked by {@code gpg} and its keys.
 */
final class CheckRelease {
    private static final List<String> ARTIFACTS =
            List.of("courseware", "courseware-themes", "courseware-generator", "courseware-maven-plugin");
    private static final List<String> FIELDS = List.of("name", "description", "url", "licenses", "developers", "scm");
    private static final Map<String, String> CHECKSUMS = Map.of(".md5", "MD5", ".sha1", "SHA-1");

    private final Path group;
    private final String version;
    private final List<String> problems = new ArrayList<>();
    private int checked;

    private CheckRelease(Path folder, String version) {
        this.group = folder.resolve("dev/courseware");
        this.version = version;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("expected are a folder and a version");
            System.exit(2);
        }
        CheckRelease check = new CheckRelease(Path.of(arguments[0]), arguments[1]);
        for (String artifact : ARTIFACTS) {
            check.artifact(artifact);
        }
        check.problems.forEach(System.err::println);
        System.out.println(check.checked + " files checked, " + check.problems.size() + " problems");
        System.exit(check.problems.isEmpty() ? 0 : 1);
    }

    private void artifact(String name) throws Exception {
        Path folder = group.resolve(name).resolve(version);
        if (version.endsWith("-SNAPSHOT")) {
            problems.add(version + " is a snapshot, which Maven Central refuses");
        }
        if (!Files.isDirectory(folder)) {
            problems.add(folder + " is missing");
            return;
        }
        String base = name + "-" + version;
        List<String> wanted = new ArrayList<>(List.of(base + ".pom"));
        Element pom = pom(folder.resolve(base + ".pom"));
        if (!text(pom, "packaging").equals("pom")) {
            wanted.addAll(List.of(base + ".jar", base + "-sources.jar", base + "-javadoc.jar"));
        }
        for (String file : wanted) {
            file(folder.resolve(file));
        }
        // A parent's fields count for its children.
        Element parent = pom(
                group.resolve(ARTIFACTS.get(0)).resolve(version).resolve(ARTIFACTS.get(0) + "-" + version + ".pom"));
        for (String field : FIELDS) {
            if (text(pom, field).isBlank()
                    && (field.equals("name") || text(parent, field).isBlank())) {
                problems.add(base + ".pom has no <" + field + ">");
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path extra : all.map(Path::getFileName).toList()) {
                if (wanted.stream().noneMatch(file -> extra.toString().startsWith(file))) {
                    problems.add(folder.resolve(extra) + " isn't expected there");
                }
            }
        }
    }

    private void file(Path file) throws Exception {
        if (!Files.isRegularFile(file)) {
            problems.add(file + " is missing");
            return;
        }
        checked++;
        for (Map.Entry<String, String> kind : CHECKSUMS.entrySet()) {
            Path sum = file.resolveSibling(file.getFileName() + kind.getKey());
            if (!Files.exists(sum) || !Files.readString(sum).strip().equals(digest(file, kind.getValue()))) {
                problems.add(sum + " is missing or doesn't fit");
            }
        }
        Path signature = file.resolveSibling(file.getFileName() + ".asc");
        if (!Files.exists(signature) || !isSigned(file, signature)) {
            problems.add(signature + " is missing or doesn't fit");
        }
        if (file.toString().endsWith(".jar")) {
            try (ZipFile jar = new ZipFile(file.toFile())) {
                if (jar.stream()
                        .filter(entry ->
                                !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
                        .findAny()
                        .isEmpty()) {
                    problems.add(file + " is empty");
                }
            }
        }
    }

    private static boolean isSigned(Path file, Path signature) throws IOException, InterruptedException {
        return new ProcessBuilder("gpg", "--batch", "--quiet", "--verify", signature.toString(), file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static String digest(Path file, String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element pom(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    /** The text of a child, or nothing. */
    private static String text(Element pom, String name) {
        for (Node child = pom.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent();
            }
        }
        return "";
    }
}
