package dev.courseware.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The pages that are open in browsers and listen for server-sent events (HTML Living Standard, 9.2). A page that never
 * reads its events loses nothing but its own connection.
 */
final class OpenPages {
    private static final int MOST = 100;
    private static final int MOST_WAITING = 32;
    private static final long HEARTBEAT_SECONDS = 15;

    private final List<BlockingQueue<String>> pages = new CopyOnWriteArrayList<>();
    private volatile String last;

    OpenPages(String first) {
        last = first;
    }

    /** Sends an event to all pages, and to those opened later. */
    void tell(String json) {
        last = json;
        pages.forEach(page -> page.offer(json));
    }

    /**
     * Serves events to one page until its connection ends.
     *
     * @throws IOException when it has ended
     */
    void serve(OutputStream out) throws IOException, InterruptedException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(MOST_WAITING);
        if (pages.size() >= MOST) {
            pages.remove(0);
        }
        pages.add(queue);
        try {
            send("retry: 500\n\n", out);
            send(event(last), out);
            while (pages.contains(queue)) {
                String json = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                send(json == null ? ": still here\n\n" : event(json), out);
            }
        } finally {
            pages.remove(queue);
        }
    }

    private static String event(String json) {
        return "data: " + json.replace("\n", "\ndata: ") + "\n\n";
    }

    private static void send(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
