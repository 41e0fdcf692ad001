package dev.courseware.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site under a sub-path, as GitHub Pages does. */
final class StaticServer implements AutoCloseable {
    private static final String PREFIX = "/some/course/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Path site;
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile String held = "";
    private volatile boolean holding;

    StaticServer(Path site) throws IOException {
        this.site = site;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(PREFIX, this::answer);
        server.start();
    }

    /** The site's address, with {@code /} at its end. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PREFIX;
    }

    /** Lets those wait, until {@link #release}, who ask for a file whose name begins like this. */
    void hold(String name) {
        held = name;
    }

    /** Whether somebody waits. */
    boolean isHolding() {
        return holding;
    }

    void release() {
        held = "";
        released.countDown();
    }

    private void waitIfHeld(Path file) {
        if (!held.isEmpty() && file.getFileName().toString().startsWith(held)) {
            holding = true;
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
            Path file = site.resolve(path.isEmpty() ? "index.html" : path).normalize();
            if (!file.startsWith(site) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            waitIfHeld(file);
            String suffix = path.substring(path.lastIndexOf('.') + 1);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(suffix, "application/octet-stream"));
            byte[] content = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdown();
    }
}
