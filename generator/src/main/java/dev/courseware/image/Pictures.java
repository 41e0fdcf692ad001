package dev.courseware.image;

import dev.courseware.cache.ContentCache;
import dev.courseware.source.Address;
import dev.courseware.source.Orientation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes smaller copies of large PNG and JPEG files, once for each, and hands them to whoever writes the site. What an
 * earlier build has made is taken from the cache. Thread-safe.
 */
public final class Pictures {
    /** Makes nothing. */
    public static final Pictures NONE = new Pictures(ContentCache.NONE, null);

    private static final int[] WIDTHS = {480, 960, 1440, 1920};
    /** A copy that is hardly narrower than what it is made of is not worth a file. */
    private static final double NARROWER = 0.9;

    private static final int SMALLEST = 600;
    private static final long LARGEST_FILE = 40L << 20;
    private static final int MOST_SCANS = 30;
    /** Raised when the same image would give other bytes. */
    private static final String VERSION = "1";

    private final ContentCache cache;
    private final Output output;
    private final Map<Path, List<Copy>> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> written = new ConcurrentHashMap<>();

    /** @param output gets each copy once */
    public Pictures(ContentCache cache, Output output) {
        this.cache = cache;
        this.output = output;
    }

    /** Takes files of the site. */
    public interface Output {
        void write(String path, byte[] content) throws IOException;
    }

    /**
     * A smaller image.
     *
     * @param file its place in the site
     * @param width in pixels, as it is seen
     */
    public record Copy(String file, int width) {}

    /**
     * The smaller copies of an image, from the smallest on; none if it is small, or of another kind.
     *
     * @param width as it is seen
     * @param height as it is seen
     * @throws UncheckedIOException if it can't be read, or a copy not be written
     */
    public List<Copy> copies(Path file, int width, int height) {
        if (output == null || width < SMALLEST) {
            return List.of();
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean png = name.endsWith(".png");
        if (!png && !name.endsWith(".jpg") && !name.endsWith(".jpeg")) {
            return List.of();
        }
        List<Copy> found = known.get(file);
        return found != null ? found : known.computeIfAbsent(file, key -> make(key, png, width, height));
    }

    private List<Copy> make(Path file, boolean png, int width, int height) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return List.of();
            }
            byte[] original = Files.readAllBytes(file);
            String hash = hash(original);
            List<Integer> widths = new ArrayList<>();
            for (int each : WIDTHS) {
                if (each <= width * NARROWER) {
                    widths.add(each);
                }
            }
            Map<Integer, byte[]> made =
                    kept(hash, png, widths).orElseGet(() -> drawn(original, hash, png, width, height, widths));
            List<Copy> copies = new ArrayList<>();
            for (Map.Entry<Integer, byte[]> each : made.entrySet()) {
                Copy copy = new Copy(place(file, hash, each.getKey()), each.getKey());
                copies.add(copy);
                if (written.putIfAbsent(copy.file(), true) == null) {
                    output.write(copy.file(), each.getValue());
                }
            }
            return List.copyOf(copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Path file, String hash, int width) {
        String address = Address.ofAsset(file.getFileName().toString());
        int dot = address.lastIndexOf('.');
        return "assets/scaled/" + address.substring(0, dot) + "." + hash.substring(0, 10) + "-" + width
                + address.substring(dot);
    }

    /** All copies of an image, as an earlier build has made them; an empty text where a copy is not worth it. */
    private Optional<Map<Integer, byte[]>> kept(String hash, boolean png, List<Integer> widths) {
        Map<Integer, byte[]> made = new TreeMap<>();
        for (int width : widths) {
            Optional<String> text = cache.find(key(hash, png, width));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                byte[] bytes = Base64.getDecoder().decode(text.get());
                if (bytes.length > 0) {
                    made.put(width, bytes);
                }
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(made);
    }

    private static String key(String hash, boolean png, int width) {
        return ContentCache.key("scaled", VERSION, hash, png ? "png" : "jpeg", Integer.toString(width));
    }

    private Map<Integer, byte[]> drawn(
            byte[] original, String hash, boolean png, int width, int height, List<Integer> widths) {
        Map<Integer, byte[]> made = widths.isEmpty() ? Map.of() : scaled(original, png, width, height, widths);
        for (int each : widths) {
            byte[] bytes = made.getOrDefault(each, new byte[0]);
            cache.keep(key(hash, png, each), Base64.getEncoder().encodeToString(bytes));
        }
        return made;
    }

    /** One image at a time, since each takes much memory. */
    private synchronized Map<Integer, byte[]> scaled(
            byte[] original, boolean png, int width, int height, List<Integer> widths) {
        int orientation = png ? 1 : Orientation.of(original);
        boolean side = orientation >= 5;
        int storedWidth = side ? height : width;
        int storedHeight = side ? width : height;
        Map<Integer, byte[]> made = new TreeMap<>();
        if (!png && scans(original) > MOST_SCANS) {
            return made;
        }
        Optional<Pixels> whole = ImageFile.read(original, png, storedWidth, storedHeight);
        if (whole.isEmpty()) {
            return made;
        }
        for (int each : widths) {
            int newHeight = Math.max(1, (int) Math.round((double) each * height / width));
            int across = side ? newHeight : each;
            int down = side ? each : newHeight;
            if (across > whole.get().width() || down > whole.get().height()) {
                continue;
            }
            try {
                byte[] bytes = ImageFile.write(whole.get().shrunk(across, down).turned(orientation), png);
                if (bytes.length < original.length) {
                    made.put(each, bytes);
                }
            } catch (IOException | RuntimeException e) {
                return new TreeMap<>();
            }
        }
        return made;
    }

    /** Each scan of a JPEG goes over the whole picture, and there may be thousands. */
    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 0; i + 1 < jpeg.length; i++) {
            scans += (jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xDA ? 1 : 0;
        }
        return scans;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
