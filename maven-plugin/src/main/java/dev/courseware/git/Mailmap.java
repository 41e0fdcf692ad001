package dev.courseware.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** What people want to be called, by {@code .mailmap} of a commit (gitmailmap). Addresses never leave this class. */
final class Mailmap {
    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_NAME = 100;

    /** The name that is wanted, an address or two, and between these the name that a commit has. */
    private static final Pattern LINE =
            Pattern.compile("([^<>#]*)<([^<>]*)>[ \\t]*(?:([^<>#]*)<([^<>]*)>)?[ \\t]*(?:#.*)?");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private final Map<String, String> names = new HashMap<>();

    private Mailmap() {}

    /** Reads that of a commit; nothing if it has none. */
    static Mailmap of(Repository repository, RevCommit commit) throws IOException {
        Mailmap map = new Mailmap();
        try (TreeWalk file = TreeWalk.forPath(repository, ".mailmap", commit.getTree())) {
            if (file != null) {
                byte[] bytes =
                        repository.open(file.getObjectId(0), Constants.OBJ_BLOB).getCachedBytes(LARGEST);
                new String(bytes, StandardCharsets.UTF_8).lines().forEach(map::read);
            }
        } catch (MissingObjectException | LargeObjectException e) {
            // People are then called as they called themselves.
        }
        return map;
    }

    private void read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || matcher.group(1).isBlank()) {
            return;
        }
        boolean two = matcher.group(4) != null;
        String name = two ? matcher.group(3).strip() : "";
        names.put(
                key(name, two ? matcher.group(4) : matcher.group(2)),
                matcher.group(1).strip());
    }

    /** What somebody is called, without what isn't seen; empty if that is nothing. */
    String name(PersonIdent person) {
        String own = person.getName() == null ? "" : person.getName().strip();
        String mail = person.getEmailAddress();
        String wanted = names.getOrDefault(key(own, mail), names.getOrDefault(key("", mail), own));
        String seen = UNSEEN.matcher(wanted).replaceAll(" ").strip();
        int count = seen.codePointCount(0, seen.length());
        boolean address = seen.contains("@");
        return address
                ? ""
                : count <= LONGEST_NAME ? seen : seen.substring(0, seen.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static String key(String name, String mail) {
        return (name + "\n" + (mail == null ? "" : mail.strip())).toLowerCase(Locale.ROOT);
    }
}
