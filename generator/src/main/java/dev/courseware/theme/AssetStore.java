package dev.courseware.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The theme's assets that a site uses, each under a name that changes with its content, so that browsers may keep them
 * for good. Only assets that a template or another asset names get into the site. Thread-safe.
 */
public final class AssetStore {
    private static final String FOLDER = "assets/";
    private static final int HASH_LENGTH = 10;
    private static final Pattern REMOTE =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)[\"']?((?:[a-zA-Z][a-zA-Z+.-]*:)?//[^\"')\\s]*)");

    private final Theme theme;
    private final Function<String, Optional<byte[]>> made;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    /** The same of assets that templates name, by the path that they name. */
    private final Map<String, String> named = new ConcurrentHashMap<>();

    private final Map<String, byte[]> contents = new TreeMap<>();
    private final ThreadLocal<Set<String>> naming = new ThreadLocal<>();
    /** Assets whose own references are being followed. */
    private final Set<String> open = new HashSet<>();

    public AssetStore(Theme theme) {
        this(theme, path -> Optional.empty());
    }

    /** @param made gives the assets that are made of other files of the theme, by their paths in the theme */
    public AssetStore(Theme theme, Function<String, Optional<byte[]>> made) {
        this.theme = theme;
        this.made = made;
    }

    /**
     * The site address of one of the theme's assets, or of several that a browser is to get in one file.
     *
     * @param path relative to the theme's {@code assets} folder, {@code css/site.css}; for several, the name of the file
     *     and then the paths in their order, {@code site.css = css/tokens.css + css/text.css}
     * @throws IllegalArgumentException if the theme has no such asset
     */
    public String address(String path) {
        Set<String> noted = naming.get();
        if (noted != null) {
            noted.add(path);
        }
        // Nearly all have been named before.
        String known = named.get(path);
        if (known == null) {
            known = path.indexOf('=') < 0 ? addressOf(FOLDER + path) : bundle(path);
            named.put(path, known);
        }
        return known;
    }

    /** Notes that assets are named whose addresses are known. */
    public void nameAgain(Set<String> paths) {
        // Most parts of a page name none.
        Set<String> noted = paths.isEmpty() ? null : naming.get();
        if (noted != null) {
            noted.addAll(paths);
        }
    }

    /**
     * Does something and notes which assets it names, on this thread. What is done inside of that to note others is left
     * out.
     *
     * @return their paths as {@link #address} takes them, in no order
     */
    public <E extends Exception> Set<String> named(Naming<E> work) throws E {
        Set<String> outer = naming.get();
        Set<String> own = new HashSet<>();
        naming.set(own);
        try {
            work.run();
            return own;
        } finally {
            if (outer == null) {
                naming.remove();
            } else {
                naming.set(outer);
            }
        }
    }

    /** Something that may name assets. */
    public interface Naming<E extends Exception> {
        void run() throws E;
    }

    /** The site address of any file of the theme, by its path in the theme. */
    private String addressOf(String path) {
        String known = addresses.get(path);
        return known != null ? known : add(path);
    }

    /**
     * The site addresses of the theme's extra style sheets, in the order in which pages link them.
     *
     * @throws ThemeProblem if one names a file that isn't there, or one elsewhere, which no page loads
     */
    public List<String> extras() throws IOException {
        List<String> extras = new ArrayList<>();
        for (Theme.Found sheet : theme.extraSheets()) {
            try {
                extras.add(extra(sheet));
            } catch (IllegalArgumentException e) {
                throw new ThemeProblem(
                        sheet.origin(),
                        e.getMessage(),
                        "what it names is looked for from the folder that it stands in");
            }
        }
        return List.copyOf(extras);
    }

    private synchronized String extra(Theme.Found sheet) {
        Matcher remote = REMOTE.matcher(new String(sheet.content(), StandardCharsets.UTF_8));
        if (remote.find()) {
            throw new IllegalArgumentException(
                    "this loads " + remote.group(1) + " from elsewhere, which no page may do");
        }
        String name = sheet.origin().equals(Theme.LOOK) ? Theme.LOOK : Theme.EXTRA;
        return store(name, rewritten(name, sheet.content()));
    }

    /** The assets named so far: site address to content. */
    public synchronized Map<String, byte[]> contents() {
        return new TreeMap<>(contents);
    }

    private synchronized String add(String path) {
        String known = addresses.get(path);
        if (known != null) {
            return known;
        }
        byte[] content = read(path);
        if (path.endsWith(".css") || path.endsWith(".html")) {
            content = rewritten(path, content);
        }
        String address = store(path, content);
        addresses.put(path, address);
        return address;
    }

    private synchronized String bundle(String named) {
        int sign = named.indexOf('=');
        String name = named.substring(0, sign).strip();
        List<String> paths = Arrays.stream(named.substring(sign + 1).split("\\+"))
                .map(part -> FOLDER + part.strip())
                .toList();
        StringBuilder content = new StringBuilder();
        for (String path : paths) {
            byte[] part = path.endsWith(".css") ? rewritten(path, read(path)) : read(path);
            String text = new String(part, StandardCharsets.UTF_8);
            content.append(path.endsWith(".js") ? ScriptLines.slim(text) : text).append('\n');
        }
        boolean imports = name.endsWith(".css") && content.indexOf("@import") >= 0;
        String all = imports ? imports(paths) : content.toString();
        return store(name, all.getBytes(StandardCharsets.UTF_8));
    }

    /** A sheet that names others, since what one of them imports has to stand before all rules of its file. */
    private String imports(List<String> paths) {
        StringBuilder sheet = new StringBuilder();
        for (String path : paths) {
            String address = addressOf(path);
            sheet.append("@import url(")
                    .append(address.substring(address.lastIndexOf('/') + 1))
                    .append(");\n");
        }
        return sheet.toString();
    }

    private String store(String path, byte[] content) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.indexOf('.') < 0 ? file.length() : file.lastIndexOf('.');
        String address = FOLDER + file.substring(0, dot) + "." + hash(content) + file.substring(dot);
        contents.put(address, content);
        return address;
    }

    private byte[] rewritten(String path, byte[] content) {
        if (!open.add(path)) {
            throw new IllegalArgumentException("the " + (path.endsWith(".css") ? "style sheet " : "page ") + path
                    + " names itself, maybe through others");
        }
        try {
            String text = new String(content, StandardCharsets.UTF_8);
            AssetReferences references = new AssetReferences(path, this::addressOf);
            return (path.endsWith(".css") ? references.inCss(text) : references.inHtml(text))
                    .getBytes(StandardCharsets.UTF_8);
        } finally {
            open.remove(path);
        }
    }

    private byte[] read(String path) {
        try {
            Optional<byte[]> other = made.apply(path);
            if (other.isPresent()) {
                return other.get();
            }
            return theme.read(path)
                    .orElseThrow(() -> new IllegalArgumentException("the theme «" + theme + "» has no asset " + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
