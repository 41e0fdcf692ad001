package dev.courseware.source;

import dev.courseware.svg.Svg;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Decides which of a course's files may become part of its site, and under which names. This is the only place that
 * decides it, for links, images, videos, sounds, captions and everything else that names a file. What counts is the
 * name in the site, not the author's, because browsers and servers go by that; a name without a suffix gets one. Each
 * file is examined once. Thread-safe.
 */
public final class Assets {
    private static final String LESSONS = "lessons/";
    private static final String CAPTIONS = "vtt";
    /** As many bytes as browsers examine when a server doesn't say what it sends (MIME Sniffing Standard, 5.2). */
    private static final int SNIFFED = 1_445;

    private final CourseFiles files;
    private final Map<String, Admission> images;
    private final Map<String, Admission> others;

    Assets(CourseFiles files) {
        this(files, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    private Assets(CourseFiles files, Map<String, Admission> images, Map<String, Admission> others) {
        this.files = files;
        this.images = images;
        this.others = others;
    }

    /** The same decisions, for lookups by another view of the same course. */
    Assets of(CourseFiles asking) {
        return new Assets(asking, images, others);
    }

    /** Admits a file that a lesson links to, for readers to open or save. */
    public Admission linked(String source) {
        files.look(Lookup.Kind.FILE, source);
        return others.computeIfAbsent(source, this::other);
    }

    /** Admits an image that a page shows. */
    public Admission image(String source) {
        files.look(Lookup.Kind.FILE, source);
        return images.computeIfAbsent(source, this::newImage);
    }

    /** Admits a video or sound that a page plays. */
    public Admission played(String source) {
        return MediaType.of(name(source)).isPresent()
                ? linked(source)
                : new Admission.Refused(source + " is neither a video nor a sound", "use MP4, WebM, MP3 or Ogg");
    }

    /** Admits the captions of a video or sound. */
    public Admission captions(String source) {
        return suffix(name(source)).equals(CAPTIONS)
                ? linked(source)
                : new Admission.Refused(
                        source + " doesn't have the name of a caption file",
                        "use WebVTT, in a file that ends in ." + CAPTIONS);
    }

    /** The file that was admitted under a path in the course, if one was. */
    public Optional<Asset> admitted(String source) {
        return Stream.of(images, others)
                .map(found -> found.get(source))
                .flatMap(found -> asset(found).stream())
                .findFirst();
    }

    private static Optional<Asset> asset(Admission found) {
        if (found instanceof Admission.Image image) {
            return Optional.of(image.asset());
        }
        return found instanceof Admission.Admitted admitted ? Optional.of(admitted.asset()) : Optional.empty();
    }

    static String suffix(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 || dot < file.lastIndexOf('/') ? "" : file.substring(dot + 1);
    }

    private static String name(String source) {
        return Address.ofAsset(source.startsWith(LESSONS) ? source.substring(LESSONS.length()) : "course/" + source);
    }

    private Admission other(String source) {
        String name = name(source);
        String suffix = suffix(name);
        Optional<Path> file = files.find(source);
        if (file.isEmpty()) {
            return absent(source, "file");
        }
        try {
            boolean image = ImageType.of(suffix).isPresent()
                    || (suffix.isEmpty() && ImageInfo.read(file.get()).isPresent());
            return image ? image(source) : other(new Asset(source, name, file.get()), suffix);
        } catch (IOException e) {
            return unreadable(source, e);
        }
    }

    private static Admission other(Asset asset, String suffix) throws IOException {
        String source = asset.source();
        Optional<MediaType> media = MediaType.of(asset.file());
        byte[] beginning;
        try (InputStream in = Files.newInputStream(asset.path())) {
            beginning = in.readNBytes(SNIFFED);
        }
        if (media.isPresent()) {
            return media.get().begins(beginning)
                    ? new Admission.Admitted(asset)
                    : new Admission.Refused(
                            source + " is not what its name says, "
                                    + media.get().name(),
                            "check the file, and give it the suffix that fits its content");
        }
        if (suffix.equals(CAPTIONS)) {
            return CaptionFile.isOne(new String(beginning, StandardCharsets.UTF_8))
                    ? new Admission.Admitted(asset)
                    : new Admission.Refused(source + " is not a WebVTT file", "WebVTT files begin with a line WEBVTT");
        }
        if (suffix.isEmpty() && isText(beginning)) {
            return new Admission.Admitted(new Asset(source, asset.file() + ".txt", asset.path()));
        }
        if (!Suffixes.isAllowed(suffix)) {
            return new Admission.Refused(
                    source + " can't be published as it is: "
                            + (suffix.isEmpty()
                                    ? "its name doesn't say what it is"
                                    : "a browser or server may run files that end in ." + suffix
                                            + ", or show them as pages of this site"),
                    "put it into a .zip, or show its text with «include:» in a code block");
        }
        // Servers and browsers agree that this suffix is text. Other suffixes may be unknown to them, and then they
        // look inside.
        if (!suffix.equals("txt") && PageStart.isOne(beginning)) {
            return new Admission.Refused(
                    source + " begins like a web page, but its name says otherwise",
                    "give it the suffix that fits its content, or put it into a .zip");
        }
        return new Admission.Admitted(asset);
    }

    /** Whether a file without a suffix is text for people, like a Makefile or a LICENSE. */
    private static boolean isText(byte[] beginning) {
        for (byte b : beginning) {
            if (b >= 0 && b < '\t') {
                return false;
            }
        }
        return true;
    }

    private Admission newImage(String source) {
        String name = name(source);
        Optional<ImageType> type = ImageType.of(suffix(name));
        Optional<Path> file = files.find(source);
        if (file.isEmpty()) {
            return absent(source, "image");
        }
        try {
            Asset asset = new Asset(source, name, file.get());
            return type.isPresent() && type.get() == ImageType.SVG ? drawing(asset) : pixels(asset, type);
        } catch (IOException e) {
            return unreadable(source, e);
        }
    }

    private static Admission drawing(Asset asset) throws IOException {
        if (Files.size(asset.path()) > Asset.DRAWING) {
            throw new IOException("it is larger than " + Asset.DRAWING / 1024 / 1024 + " MB");
        }
        Svg svg = Svg.read(Files.readAllBytes(asset.path()));
        if (svg instanceof Svg.Picture picture) {
            Asset drawn = new Asset(asset.source(), asset.file(), asset.path(), picture.markup());
            return new Admission.Image(
                    drawn,
                    ImageType.SVG,
                    picture.width(),
                    picture.height(),
                    SeeThrough.svg(picture.markup()),
                    picture.leftOut());
        }
        return svg instanceof Svg.Refused refused
                ? new Admission.Refused(asset.source() + " " + refused.problem(), refused.hint())
                : noImage(asset);
    }

    private static Admission pixels(Asset asset, Optional<ImageType> type) throws IOException {
        Optional<ImageInfo> info = ImageInfo.read(asset.path());
        if (info.isEmpty()) {
            return noImage(asset);
        }
        ImageInfo found = info.get();
        if (suffix(asset.file()).isEmpty()) {
            Asset named =
                    new Asset(asset.source(), asset.file() + "." + found.type().suffix(), asset.path());
            return pixels(named, found);
        }
        if (type.isEmpty() || type.get() != found.type()) {
            int stem = asset.source().length() - suffix(asset.source()).length();
            return new Admission.Refused(
                    asset.source() + " is an image in " + found.type().label() + " format, but its name says otherwise",
                    "rename it to " + asset.source().substring(0, stem)
                            + found.type().suffix());
        }
        return pixels(asset, found);
    }

    private static Admission pixels(Asset asset, ImageInfo found) {
        if (found.isHuge()) {
            return new Admission.Refused(
                    asset.source() + " is " + found.width() + " x " + found.height()
                            + " pixels in size, which is too large",
                    "make it smaller: at most 20,000 pixels on each side and 100 million in all");
        }
        return new Admission.Image(asset, found.type(), found.width(), found.height(), found.seeThrough(), List.of());
    }

    private static Admission noImage(Asset asset) {
        return new Admission.Refused(asset.source() + " is not an image", "use PNG, JPEG, GIF, WebP, AVIF or SVG");
    }

    private Admission absent(String source, String what) {
        return files.secret(source)
                .map(why -> new Admission.Refused(source + " " + why, "use a file that may be published"))
                .orElseGet(() -> new Admission.Refused(
                        "there is no " + what + " " + source, "check its name; upper and lower case matter"));
    }

    private static Admission unreadable(String source, IOException e) {
        return new Admission.Refused(
                source + " can't be read: " + Unreadable.reason(e), "check its size and permissions");
    }
}
