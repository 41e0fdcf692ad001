package dev.courseware.cache;

import dev.courseware.folder.OwnFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Texts and bytes in files of their own, each named by the hash of all it was made from. A build is right without it: what is
 * absent, damaged or can't be written is made anew. Thread-safe; several builds may share a folder.
 */
public final class ContentCache {
    /** Keeps nothing. */
    public static final ContentCache NONE = new ContentCache(null, 0);

    private static final int HASH = 64;
    private static final long LARGEST = 4_000_000;
    private static final int MOST = 5_000;
    /** The names that a cache gives its files, half-written ones among them. */
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}|[0-9a-f]{8}[0-9]+\\.part");

    private final OwnFolder folder;
    private final int most;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private ContentCache(OwnFolder folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /** A cache in a folder, which is made when there is something to keep. */
    public static ContentCache in(Path folder) {
        return in(folder, MOST);
    }

    static ContentCache in(Path folder, int most) {
        return new ContentCache(OwnFolder.at(folder), most);
    }

    /** The name for what is made from these texts and nothing else. */
    public static String key(String... origin) {
        MessageDigest digest = sha256();
        for (String text : origin) {
            add(text.getBytes(StandardCharsets.UTF_8), digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(byte[] part, MessageDigest digest) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }

    /** The text that was kept under a name, if it is there and whole. Who can write the folder can also forge what is in it. */
    public Optional<String> find(String key) {
        return findBytes(key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The bytes that were kept under a name, if they are there and whole. */
    public Optional<byte[]> findBytes(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> file = folder.read(key, LARGEST);
            if (file.isEmpty() || file.get().length < HASH) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(file.get(), HASH, file.get().length);
            if (!Arrays.equals(file.get(), 0, HASH, seal(key, content), 0, HASH)) {
                return Optional.empty();
            }
            used.add(key);
            return Optional.of(content);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a text, if that is possible. */
    public void keep(String key, String content) {
        keepBytes(key, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps bytes, if that is possible. */
    public void keepBytes(String key, byte[] content) {
        if (folder == null) {
            return;
        }
        used.add(key);
        try {
            folder.create();
            ByteArrayOutputStream file = new ByteArrayOutputStream(HASH + content.length);
            file.writeBytes(seal(key, content));
            file.writeBytes(content);
            folder.replace(key, file.toByteArray());
        } catch (IOException e) {
            used.remove(key);
        }
    }

    /** What stands before the content of a file, in ASCII: nothing that was cut, changed or renamed fits it. */
    private static byte[] seal(String key, byte[] content) {
        MessageDigest digest = sha256();
        add(key.getBytes(StandardCharsets.UTF_8), digest);
        add(content, digest);
        return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Forgets what this build had no use for, once there is much of it. */
    public void prune() {
        if (folder == null) {
            return;
        }
        try {
            List<String> all = folder.names();
            boolean full = all.size() > most;
            for (String name : all) {
                if (full && !used.contains(name) && OURS.matcher(name).matches()) {
                    folder.delete(name);
                }
            }
        } catch (IOException e) {
            // The next build tries again.
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
