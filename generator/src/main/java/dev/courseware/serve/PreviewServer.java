package dev.courseware.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Serves the last good site, on this machine only. A request must name this machine as its host, which defeats DNS
 * rebinding, and pages of other origins can't read anything.
 */
final class PreviewServer implements AutoCloseable {
    private static final String OWN = "/-courseware/";
    private static final Map<String, String> OWN_FILES =
            Map.of("preview.js", "text/javascript; charset=utf-8", "preview.css", "text/css; charset=utf-8");
    private static final int MOST_PORTS = 100;

    /** While one site replaces another, there is none for a moment, so a file is looked for more than once. */
    private static final int ATTEMPTS = 40;

    private static final int PAUSE_MILLIS = 10;

    /**
     * Java's server sends an answer's head and text apart, and unless told otherwise waits with the text until the browser has
     * confirmed the head, which takes 40 ms on Linux. Read when the first server is made.
     */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final Path site;
    private final OpenPages pages;
    private final Supplier<String> version;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "courseware-serve");
        thread.setDaemon(true);
        return thread;
    });

    private PreviewServer(HttpServer server, Path site, OpenPages pages, Supplier<String> version) {
        this.version = version;
        this.server = server;
        this.site = site;
        this.pages = pages;
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    /**
     * Starts serving.
     *
     * @param wanted the port; the next free one if it is taken, any free one if it is 0
     * @param version the run and number of the build that is served, by which pages know whether they are out of date
     * @throws IOException if no port is free
     */
    static PreviewServer start(int wanted, Path site, OpenPages pages, Supplier<String> version) throws IOException {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        BindException taken = null;
        for (int port = wanted; port < Math.min(65_536, wanted + MOST_PORTS); port++) {
            try {
                InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
                return new PreviewServer(HttpServer.create(address, 0), site, pages, version);
            } catch (BindException e) {
                taken = e;
            }
        }
        throw new IOException("no port from " + wanted + " on is free", taken);
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            if (!isFromHere(exchange.getRequestHeaders())) {
                text(exchange, 403, "This preview is for the browser on its own machine.\n");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                text(exchange, 405, "A preview can only be read.\n");
            } else {
                serve(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isFromHere(Headers headers) {
        String host = headers.getFirst("Host");
        Set<String> own = Set.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port());
        String origin = headers.getFirst("Origin");
        return host != null
                && own.contains(host)
                && (origin == null || own.contains(origin.replaceFirst("^http://", "")));
    }

    private void serve(HttpExchange exchange) throws IOException, InterruptedException {
        String address = exchange.getRequestURI().getPath();
        if (address == null) {
            text(exchange, 400, "This is no address of a page.\n");
        } else if (address.equals(OWN + "events")) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            pages.serve(exchange.getResponseBody());
        } else if (address.startsWith(OWN)) {
            own(exchange, address.substring(OWN.length()));
        } else {
            file(exchange, address);
        }
    }

    private static void own(HttpExchange exchange, String name) throws IOException {
        if (!OWN_FILES.containsKey(name)) {
            text(exchange, 404, "There is nothing here.\n");
            return;
        }
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            exchange.getResponseHeaders().set("Content-Type", OWN_FILES.get(name));
            whole(exchange, 200, in.readAllBytes());
        }
    }

    private void file(HttpExchange exchange, String address) throws IOException, InterruptedException {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<ServedFile> file = ServedFile.find(site, address);
            try {
                if (file.isPresent() && needsSlash(file.get(), address)) {
                    exchange.getResponseHeaders()
                            .set("Location", exchange.getRequestURI().getRawPath() + "/");
                    exchange.sendResponseHeaders(301, -1);
                    return;
                }
                if (file.isPresent()) {
                    send(exchange, 200, file.get());
                    return;
                }
            } catch (NoSuchFileException e) {
                // A new site is just replacing the one that held this file.
            }
            if (Files.isDirectory(site)) {
                break;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        Optional<ServedFile> missing = ServedFile.find(site, "/404.html");
        if (missing.isPresent()) {
            send(exchange, 404, missing.get());
        } else {
            page(exchange, 404);
        }
    }

    /** The relative links of a folder's page only work if its address ends in a slash. */
    private static boolean needsSlash(ServedFile file, String address) {
        return file.path().endsWith("index.html") && !address.endsWith("/") && !address.endsWith("index.html");
    }

    private void send(HttpExchange exchange, int status, ServedFile file) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", file.type());
        if (file.isPage()) {
            whole(exchange, status, withScript(Files.readString(file.path())));
            return;
        }
        long size = Files.size(file.path());
        try (InputStream in = Files.newInputStream(file.path())) {
            exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
            Optional<ByteRange> range =
                    ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), size);
            if (range.isPresent()) {
                exchange.getResponseHeaders()
                        .set(
                                "Content-Range",
                                "bytes " + range.get().from() + "-"
                                        + range.get().to() + "/" + size);
                in.skipNBytes(range.get().from());
            }
            long length = range.map(ByteRange::length).orElse(size);
            boolean empty = length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(range.isPresent() ? 206 : status, empty ? -1 : length);
            if (!empty) {
                copy(in, exchange.getResponseBody(), length);
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] part = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = in.read(part, 0, (int) Math.min(part.length, left));
            if (read < 0) {
                return;
            }
            out.write(part, 0, read);
            left -= read;
        }
    }

    private byte[] withScript(String page) {
        String script = "<script src=\"" + OWN + "preview.js\" data-version=\"" + version.get() + "\" defer></script>";
        int head = page.indexOf("</head>");
        String with = head < 0 ? page + script : page.substring(0, head) + script + page.substring(head);
        return with.getBytes(StandardCharsets.UTF_8);
    }

    /** Says that there is no such page. If there is no site at all yet, the list of problems on the page says why. */
    private void page(HttpExchange exchange, int status) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        String page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Preview</title></head>"
                + "<body><h1>There is no page here</h1><p><a href=\"/\">The course's front page</a></p></body></html>";
        whole(exchange, status, withScript(page));
    }

    private static void text(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        whole(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void whole(HttpExchange exchange, int status, byte[] content) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
