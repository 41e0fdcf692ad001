package dev.courseware.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The classes of the build process in the form in which a JVM holds them once they have been read and verified (a
 * dynamic archive for class-data sharing), which saves later processes that work. It is stored beside the plugin's own
 * jar, so it serves every course and survives {@code mvn clean}; and whoever can write to it can also write to the
 * jars. Builds are right without it, and a JVM that can't use it continues without.
 */
final class ClassArchive {
    /**
     * The name states what an archive was made from, and its length and checksum, because a damaged archive would crash
     * the JVM.
     */
    private static final Pattern NAME =
            Pattern.compile("courseware-([0-9a-f]{64})-([0-9a-f]{1,16})-([0-9a-f]{8})\\.jsa");

    private static final Pattern PART = Pattern.compile("courseware-[0-9a-f-]{36}\\.part");

    /**
     * Several are kept, so that two versions of Java, or courses with different jars, don't replace each other's
     * archives.
     */
    private static final int MOST = 4;

    private static final Duration NOBODY_WRITES_LONGER = Duration.ofHours(1);

    private final Path folder;
    private final String key;

    private ClassArchive(Path folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * The archive for a process of this JVM.
     *
     * @param classPath all jars in order, this plugin's own first
     * @param options the JVM's other options
     * @return empty if there can be none: not every JVM supports archives, and they are only made from jars
     */
    static Optional<ClassArchive> of(List<Path> classPath, List<String> options) {
        String machine = System.getProperty("java.vm.name", "");
        if (!machine.contains("OpenJDK") && !machine.contains("HotSpot")) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        for (String property : List.of("java.vm.vendor", "java.vm.version", "java.home", "os.arch")) {
            add(System.getProperty(property, ""), digest);
        }
        options.forEach(option -> add(option, digest));
        try {
            for (Path jar : classPath) {
                BasicFileAttributes known = Files.readAttributes(jar, BasicFileAttributes.class);
                if (!known.isRegularFile()) {
                    return Optional.empty();
                }
                add(jar + " " + known.size() + " " + known.lastModifiedTime().toMillis(), digest);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(new ClassArchive(
                classPath.get(0).toAbsolutePath().getParent(), HexFormat.of().formatHex(digest.digest())));
    }

    private static void add(String part, MessageDigest digest) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** The archive, if it exists and is undamaged. */
    Optional<Path> find() {
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches() && name.group(1).equals(key) && isWhole(file, name)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(Path file, Matcher name) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == Long.parseUnsignedLong(name.group(2), 16)
                    && checksum(file) == Long.parseLong(name.group(3), 16);
        } catch (IOException e) {
            return false;
        }
    }

    private static long checksum(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] some = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                checksum.update(some, 0, count);
            }
        }
        return checksum.getValue();
    }

    /** Where a process may write a new archive; empty if nothing can be written there. */
    Optional<Path> place() {
        // The JVM separates several archives by this character.
        boolean nameable = folder.toString().indexOf(File.pathSeparatorChar) < 0;
        return nameable && Files.isWritable(folder)
                ? Optional.of(folder.resolve("courseware-" + UUID.randomUUID() + ".part"))
                : Optional.empty();
    }

    /**
     * Keeps the archive that a finished process wrote to a {@link #place}, if it did, and deletes old and damaged ones.
     */
    void keep(Path made) {
        try {
            if (Files.isRegularFile(made, LinkOption.NOFOLLOW_LINKS)) {
                String name = "courseware-" + key + "-" + Long.toHexString(Files.size(made)) + "-"
                        + HexFormat.of().toHexDigits((int) checksum(made)) + ".jsa";
                forget();
                Files.move(made, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            drop(made);
        }
    }

    private void forget() throws IOException {
        Instant longAgo = Instant.now().minus(NOBODY_WRITES_LONGER);
        List<Path> others = new ArrayList<>();
        for (Path file : files()) {
            String written = file.getFileName().toString();
            Matcher name = NAME.matcher(written);
            boolean abandoned = PART.matcher(written).matches()
                    && Files.getLastModifiedTime(file).toInstant().isBefore(longAgo);
            if (abandoned || name.matches() && name.group(1).equals(key)) {
                drop(file);
            } else if (name.matches()) {
                others.add(file);
            }
        }
        others.sort(Comparator.comparing(ClassArchive::age));
        others.subList(0, Math.max(0, others.size() - (MOST - 1))).forEach(ClassArchive::drop);
    }

    private static Instant age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // On Windows, another process has it open; a later build tries again.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
