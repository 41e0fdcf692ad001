package dev.courseware.publish;

import dev.courseware.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that every system can store. Git accepts any name, but then nobody on Windows or macOS can clone the branch;
 * see "Naming Files, Paths, and Namespaces" in Microsoft's documentation.
 */
final class PortableNames {
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])( *[.:].*)?", Pattern.DOTALL);
    private static final Pattern GIT = Pattern.compile("\\.git([. ]*|:.*)|git~[0-9].*", Pattern.DOTALL);
    /** Characters that macOS ignores when it compares names. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200c-\\u200f\\u202a-\\u202e\\u206a-\\u206f\\ufeff]");

    private static final String FORBIDDEN = "<>:\"|?*\\";
    private static final int MOST_BYTES = 255;

    private PortableNames() {}

    /** Why the name of a file or folder isn't portable; empty if it is. */
    static String reasonAgainst(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (DEVICE.matcher(small).matches()) {
            return "Windows reserves «" + name.split("[.:]")[0].strip() + "» for a device";
        }
        if (isGit(small)) {
            return "Git reserves «" + name + "» for itself";
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return "Windows drops the " + (name.endsWith(".") ? "dot" : "space") + " at the end of «" + name + "»";
        }
        int strange = name.chars()
                .filter(c -> c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0)
                .findFirst()
                .orElse(-1);
        if (strange >= 0) {
            return strange < ' ' || strange == 0x7F
                    ? "it contains a control character"
                    : "Windows allows no «" + (char) strange + "» in names";
        }
        return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? "a part of it is longer than " + MOST_BYTES + " bytes"
                : "";
    }

    /**
     * Whether it is {@code .git} or a name that file systems treat as that; {@code .github} and {@code .gitignore}
     * aren't.
     */
    private static boolean isGit(String small) {
        return GIT.matcher(INVISIBLE.matcher(small).replaceAll("")).matches();
    }

    /**
     * Checks all files of a branch.
     *
     * @param added paths that are to be published
     * @param others paths that remain there
     * @return the problems, a line each, in order of the paths
     */
    static List<String> problems(Collection<String> added, Collection<String> others) {
        List<String> problems = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        Set<String> folders = new HashSet<>();
        for (String path : others) {
            collision(path, seen, folders);
        }
        for (String path : added) {
            String reason = "";
            for (String name : path.split("/", -1)) {
                reason = reason.isEmpty() ? reasonAgainst(name) : reason;
            }
            reason = reason.isEmpty() ? collision(path, seen, folders) : reason;
            if (!reason.isEmpty()) {
                problems.add(path + ": " + reason);
            }
        }
        return problems;
    }

    /** Another path that Windows or macOS can't distinguish from this one, or from a folder that contains it. */
    private static String collision(String path, Map<String, String> seen, Set<String> folders) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end);
            String known = seen.putIfAbsent(SitePath.folded(folder), folder);
            if (known != null && !known.equals(folder)) {
                return "its folder is the same as «" + known + "» on Windows and macOS";
            }
            if (known != null && !folders.contains(folder)) {
                return "«" + folder + "» is a file on the branch";
            }
            folders.add(folder);
        }
        if (folders.contains(path)) {
            return "there is a folder of this name on the branch";
        }
        String known = seen.putIfAbsent(SitePath.folded(path), path);
        return known == null || known.equals(path) ? "" : "it is the same as «" + known + "» on Windows and macOS";
    }
}
