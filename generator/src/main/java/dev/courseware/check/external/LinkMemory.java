package dev.courseware.check.external;

import dev.courseware.check.external.Answer.Kind;
import dev.courseware.folder.OwnFolder;
import dev.courseware.json.JsonRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers which links led somewhere, so that a server is asked once a week and not with every build. */
final class LinkMemory {
    private static final String FILE = "links.json";
    private static final long MOST_BYTES = 20_000_000;
    private static final Duration VALID = Duration.ofDays(7);

    private final OwnFolder folder;
    private final Instant now;
    private final Map<String, Known> known = new TreeMap<>();

    /** A link that led somewhere; {@code time} in seconds since 1970. */
    record Known(String url, boolean moved, String detail, long time) {}

    /** The content of the file. */
    record File(int version, List<Known> links) {}

    private LinkMemory(OwnFolder folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    /** Reads what was saved in a folder; if that is damaged, nothing is known. */
    static LinkMemory in(Path folder, Instant now) throws IOException {
        LinkMemory memory = new LinkMemory(OwnFolder.at(folder), now);
        Optional<byte[]> content = memory.folder.read(FILE, MOST_BYTES);
        if (content.isPresent()) {
            try {
                File file = JsonRecords.read(File.class, new String(content.get(), StandardCharsets.UTF_8));
                file.links().stream().filter(memory::isValid).forEach(link -> memory.known.put(link.url(), link));
            } catch (IllegalArgumentException e) {
                // Every link is then checked again.
                memory.known.clear();
            }
        }
        return memory;
    }

    private boolean isValid(Known link) {
        long age = now.getEpochSecond() - link.time();
        return age >= 0 && age < VALID.toSeconds();
    }

    Optional<Answer> find(String url) {
        return Optional.ofNullable(known.get(url))
                .map(link -> Answer.of(link.moved() ? Kind.MOVED : Kind.FINE, link.detail()));
    }

    /** Saves an answer if it was good; other links are checked again next time. */
    synchronized void put(String url, Answer answer) {
        if (answer.kind() == Kind.FINE || answer.kind() == Kind.MOVED) {
            known.put(url, new Known(url, answer.kind() == Kind.MOVED, answer.detail(), now.getEpochSecond()));
        }
    }

    void save() throws IOException {
        folder.create();
        folder.replace(
                FILE,
                JsonRecords.write(new File(1, List.copyOf(known.values()))).getBytes(StandardCharsets.UTF_8));
    }
}
