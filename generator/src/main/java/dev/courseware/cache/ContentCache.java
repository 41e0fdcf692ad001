package dev.courseware.cache;

import dev.courseware.folder.OwnFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Texts in files of their own, each named by the hash of all it was made from. A build is right without it: what is
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
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What was kept under a name, if it is there and whole. Who can write the folder can also forge what is in it. */
    public Optional<String> find(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = folder.read(key, LARGEST);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            String text = new String(bytes.get(), StandardCharsets.UTF_8);
            String content = text.length() < HASH ? "" : text.substring(HASH);
            if (!text.equals(key(key, content) + content)) {
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
        if (folder == null) {
            return;
        }
        used.add(key);
        try {
            folder.create();
            folder.replace(key, (key(key, content) + content).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            used.remove(key);
        }
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
