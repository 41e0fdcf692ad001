package dev.courseware.check.external;

import dev.courseware.check.external.Answer.Kind;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Lesson;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.Table;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Collects a course's links to other sites and checks them: each address once, each server no more than a few times a
 * second. Collecting is thread-safe.
 */
public final class ExternalLinks {
    private static final int SERVERS_AT_ONCE = 8;
    private static final long PAUSE_MILLIS = 250;

    private final LinkSettings settings;
    private final Predicate<InetAddress> mayAsk;
    private final Instant now;
    private final Map<String, List<Place>> places = new TreeMap<>();

    private record Place(String path, Position position) {}

    public ExternalLinks(LinkSettings settings) {
        this(settings, PublicAddresses::isPublic, Instant.now());
    }

    ExternalLinks(LinkSettings settings, Predicate<InetAddress> mayAsk, Instant now) {
        this.settings = settings;
        this.mayAsk = mayAsk;
        this.now = now;
    }

    /** Collects a lesson's links. */
    public void gather(Lesson lesson) {
        if (!settings.enabled()) {
            return;
        }
        String path = lesson.page().source();
        List<Block> blocks = Blocks.of(lesson);
        for (Prose prose : Blocks.find(Prose.class, blocks)) {
            gather(prose.content(), path, prose.position());
        }
        for (Table table : Blocks.find(Table.class, blocks)) {
            table.head().forEach(cell -> gather(cell, path, table.position()));
            table.rows().forEach(row -> row.forEach(cell -> gather(cell, path, table.position())));
        }
    }

    private void gather(RichText text, String path, Position position) {
        text.each(piece -> {
            if (piece instanceof Link link
                    && link.target() instanceof Target.Address address
                    && settings.asks(address.url())) {
                synchronized (places) {
                    places.computeIfAbsent(address.url(), url -> new ArrayList<>())
                            .add(new Place(path, position));
                }
            }
        });
    }

    /**
     * Checks all links that were collected.
     *
     * @throws IOException if the answers can't be saved, or the build is interrupted
     */
    public void check(Diagnostics diagnostics) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        LinkMemory memory = LinkMemory.in(settings.memory(), now);
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        Map<String, List<String>> byServer = new TreeMap<>();
        for (String url : places.keySet()) {
            memory.find(url)
                    .ifPresentOrElse(
                            answer -> answers.put(url, answer),
                            () -> byServer.computeIfAbsent(server(url), name -> new ArrayList<>())
                                    .add(url));
        }
        ask(byServer, memory, answers);
        memory.save();
        places.forEach((url, at) -> at.forEach(place -> tell(url, answers.get(url), place, diagnostics)));
    }

    private void ask(Map<String, List<String>> byServer, LinkMemory memory, Map<String, Answer> answers)
            throws IOException {
        LinkClient client = new LinkClient(mayAsk);
        ExecutorService servers = Executors.newFixedThreadPool(SERVERS_AT_ONCE, work -> {
            Thread thread = new Thread(work, "courseware-links");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> asked = new ArrayList<>();
            for (List<String> urls : byServer.values()) {
                asked.add(servers.submit(() -> {
                    for (String url : urls) {
                        Answer answer = client.ask(url);
                        memory.put(url, answer);
                        answers.put(url, answer);
                        if (url != urls.get(urls.size() - 1)) {
                            Thread.sleep(PAUSE_MILLIS);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : asked) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("links to other sites could not be checked", e.getCause());
        } finally {
            servers.shutdownNow();
        }
    }

    private static String server(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void tell(String url, Answer answer, Place place, Diagnostics diagnostics) {
        if (answer.kind() == Kind.GONE) {
            report(
                    place,
                    "there is no page at " + url + " any more",
                    "link to another one, or to an archive",
                    diagnostics);
        } else if (answer.kind() == Kind.UNREACHABLE) {
            report(
                    place,
                    "the link to " + url + " leads nowhere now: " + answer.detail(),
                    "try it in a browser",
                    diagnostics);
        } else if (answer.kind() == Kind.MOVED) {
            diagnostics.report(
                    CoreRule.LINK_MOVED,
                    place.path(),
                    place.position().line(),
                    place.position().column(),
                    "the page at " + url + " has moved",
                    "link to " + answer.detail());
        }
    }

    private static void report(Place place, String message, String hint, Diagnostics diagnostics) {
        diagnostics.report(
                CoreRule.LINK_EXTERNAL,
                place.path(),
                place.position().line(),
                place.position().column(),
                message,
                hint);
    }
}
