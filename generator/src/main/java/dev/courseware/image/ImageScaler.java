package dev.courseware.image;

import dev.courseware.cache.ContentCache;
import dev.courseware.source.Admission;
import dev.courseware.source.Asset;
import dev.courseware.source.ImageType;
import dev.courseware.source.Orientation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes smaller copies of large PNG and JPEG files, once for each, and hands them to whoever writes the site. What an
 * earlier build has made is taken from the cache. Thread-safe.
 */
public final class ImageScaler {
    /** Makes no copies. */
    public static final ImageScaler NONE = new ImageScaler(ContentCache.NONE, null);

    private static final int[] WIDTHS = {480, 960, 1440, 1920};
    /** A copy that is hardly narrower than what it is made of is not worth a file. */
    private static final double NARROWER = 0.9;

    private static final int SMALLEST = 600;
    private static final long LARGEST_FILE = 40L << 20;
    private static final int MOST_SCANS = 30;
    /**
     * A file of more pixels for each of its bytes is mostly of one colour: a copy would hardly be smaller, but a few
     * kilobytes could cost seconds.
     */
    private static final int MOST_PIXELS_A_BYTE = 100;
    /** What a pixel takes while it is decoded, at most, in bytes; a part of the heap is for all else. */
    private static final int HEAP_A_PIXEL = 64;

    private static final int MOST_BAND = 24_000_000;
    private static final int LEAST_BAND = 250_000;
    /** Raised when the same image would give other bytes, or they are kept in another form. */
    private static final String VERSION = "2";

    private final ContentCache cache;
    private final Output output;
    private final long heap;
    private final Map<String, Copies> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> written = new ConcurrentHashMap<>();

    /** @param output gets each copy once */
    public ImageScaler(ContentCache cache, Output output) {
        this(cache, output, Runtime.getRuntime().maxMemory());
    }

    /** @param heap how many bytes of memory there are for all of the build */
    ImageScaler(ContentCache cache, Output output, long heap) {
        this.cache = cache;
        this.output = output;
        this.heap = heap;
    }

    /** Receives files of the site. */
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
     * An image's smaller copies.
     *
     * @param files from the smallest on; none if it is small, or of another kind
     * @param missing why there are none though there should be, for the author; usually empty
     */
    public record Copies(List<Copy> files, String missing) {
        static final Copies NONE = new Copies(List.of(), "");
    }

    /**
     * How many pixels have to be decoded for the copies of an image, whether or not an earlier build has kept them; 0
     * if it gets none.
     *
     * @throws UncheckedIOException if the file can't be looked at
     */
    public long cost(Admission.Image image) {
        boolean scalable = image.type() == ImageType.PNG || image.type() == ImageType.JPEG;
        if (output == null || image.width() < SMALLEST || !scalable) {
            return 0;
        }
        try {
            long size = Files.size(image.asset().path());
            long pixels = (long) image.width() * image.height();
            return size > LARGEST_FILE || pixels > size * MOST_PIXELS_A_BYTE ? 0 : pixels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The smaller copies of an image.
     *
     * @throws UncheckedIOException if it can't be read, or a copy not be written
     */
    public Copies copies(Admission.Image image) {
        if (cost(image) == 0) {
            return Copies.NONE;
        }
        String place = image.asset().file();
        Copies found = known.get(place);
        return found != null ? found : known.computeIfAbsent(place, key -> make(image));
    }

    private Copies make(Admission.Image image) {
        boolean png = image.type() == ImageType.PNG;
        int width = image.width();
        int height = image.height();
        try {
            byte[] original = Files.readAllBytes(image.asset().path());
            String hash = hash(original);
            List<Integer> widths = new ArrayList<>();
            for (int each : WIDTHS) {
                if (each <= width * NARROWER) {
                    widths.add(each);
                }
            }
            Optional<Map<Integer, byte[]>> kept = kept(hash, png, widths);
            if (kept.isEmpty() && isTooLarge(width, height, widths)) {
                return new Copies(
                        List.of(), "Java has only " + (heap >> 20) + " MB of memory here, too little to make them");
            }
            Map<Integer, byte[]> made =
                    kept.isPresent() ? kept.get() : drawn(original, hash, png, width, height, widths);
            List<Copy> copies = new ArrayList<>();
            for (Map.Entry<Integer, byte[]> each : made.entrySet()) {
                Copy copy = new Copy(place(image.asset(), hash, each.getKey()), each.getKey());
                copies.add(copy);
                if (written.putIfAbsent(copy.file(), true) == null) {
                    output.write(copy.file(), each.getValue());
                }
            }
            return new Copies(List.copyOf(copies), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the largest copy alone would take more memory than there is to spare. */
    private boolean isTooLarge(int width, int height, List<Integer> widths) {
        int widest = widths.isEmpty() ? 0 : widths.get(widths.size() - 1);
        return (long) widest * newHeight(widest, width, height) * Integer.BYTES > heap / 4;
    }

    private static String place(Asset asset, String hash, int width) {
        String address = asset.file().substring(asset.file().lastIndexOf('/') + 1);
        int dot = address.lastIndexOf('.');
        return "assets/scaled/" + address.substring(0, dot) + "." + hash.substring(0, 10) + "-" + width
                + address.substring(dot);
    }

    /** All copies of an image, as an earlier build has made them; an empty text where a copy is not worth it. */
    private Optional<Map<Integer, byte[]>> kept(String hash, boolean png, List<Integer> widths) {
        Map<Integer, byte[]> made = new TreeMap<>();
        for (int width : widths) {
            Optional<byte[]> bytes = cache.findBytes(key(hash, png, width));
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            if (bytes.get().length > 0) {
                made.put(width, bytes.get());
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
            cache.keepBytes(key(hash, png, each), bytes);
        }
        return made;
    }

    /** One image at a time, since each takes much memory; one copy at a time where there is little. */
    private synchronized Map<Integer, byte[]> scaled(
            byte[] original, boolean png, int width, int height, List<Integer> widths) {
        if (!png && scans(original) > MOST_SCANS) {
            return Map.of();
        }
        Map<Integer, byte[]> made = new TreeMap<>();
        boolean together = copiedPixels(width, height, widths) * Integer.BYTES <= heap / 8;
        List<List<Integer>> rounds =
                together ? List.of(widths) : widths.stream().map(List::of).toList();
        for (List<Integer> round : rounds) {
            if (!scale(original, png, width, height, round, made)) {
                return Map.of();
            }
        }
        return made;
    }

    private static long copiedPixels(int width, int height, List<Integer> widths) {
        long pixels = 0;
        for (int each : widths) {
            pixels += (long) each * newHeight(each, width, height);
        }
        return pixels;
    }

    private static int newHeight(int newWidth, int width, int height) {
        return Math.max(1, (int) Math.round((double) newWidth * height / width));
    }

    /** Adds copies that are worth it; returns false if the image can't be decoded. */
    private boolean scale(
            byte[] original, boolean png, int width, int height, List<Integer> widths, Map<Integer, byte[]> made) {
        int orientation = png ? 1 : Orientation.of(original);
        boolean side = orientation >= 5;
        int storedWidth = side ? height : width;
        int storedHeight = side ? width : height;
        Map<Integer, Shrinker> shrinkers = new TreeMap<>();
        for (int each : widths) {
            int newHeight = newHeight(each, width, height);
            int across = side ? newHeight : each;
            int down = side ? each : newHeight;
            shrinkers.put(each, new Shrinker(storedWidth, storedHeight, across, down));
        }
        int band = (int) Math.max(LEAST_BAND, Math.min(MOST_BAND, heap / HEAP_A_PIXEL));
        if (!ImageFile.read(
                original,
                png,
                storedWidth,
                storedHeight,
                band,
                row -> shrinkers.values().forEach(shrinker -> shrinker.add(row)))) {
            return false;
        }
        for (Map.Entry<Integer, Shrinker> each : shrinkers.entrySet()) {
            try {
                byte[] bytes = ImageFile.write(each.getValue().picture().turned(orientation), png);
                if (bytes.length < original.length) {
                    made.put(each.getKey(), bytes);
                }
            } catch (IOException | RuntimeException e) {
                return false;
            }
        }
        return true;
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
