package dev.courseware.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** A small Git server on the loopback, with a login, that can be made to misbehave. */
final class GitServer implements AutoCloseable {
    static final String USER = "ada";
    static final String PASSWORD = "s3cret-Pa55";

    private final Repository repository;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> logins = new CopyOnWriteArrayList<>();
    private volatile boolean open;
    private volatile boolean readOnly;
    private volatile boolean filters = true;
    private volatile String elsewhere = "";
    private volatile Runnable beforePush = () -> {};
    private volatile Break broken = Break.NEVER;

    /** When the connection of a push breaks. */
    enum Break {
        NEVER,
        BEFORE_ALL_IS_READ,
        BEFORE_THE_ANSWER
    }

    GitServer(Repository repository) throws IOException {
        this.repository = repository;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/course.git";
    }

    GitServer withoutLogin() {
        open = true;
        return this;
    }

    GitServer readOnly() {
        readOnly = true;
        return this;
    }

    GitServer withoutFilters() {
        filters = false;
        return this;
    }

    GitServer sendingTo(String address) {
        elsewhere = address;
        return this;
    }

    GitServer breaking(Break when) {
        broken = when;
        return this;
    }

    /** Does something once, when somebody has begun to push. */
    GitServer beforePush(Runnable action) {
        beforePush = action;
        return this;
    }

    /** The names and passwords that were sent. */
    List<String> logins() {
        return List.copyOf(logins);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            boolean push = path.endsWith("git-receive-pack") || query.endsWith("git-receive-pack");
            String header = exchange.getRequestHeaders().getFirst("Authorization");
            if (header != null) {
                logins.add(new String(
                        Base64.getDecoder().decode(header.substring("Basic ".length())), StandardCharsets.UTF_8));
            }
            if (!elsewhere.isEmpty()) {
                exchange.getResponseHeaders().set("Location", elsewhere + path + "?" + query);
                exchange.sendResponseHeaders(301, -1);
            } else if (!open && !(USER + ":" + PASSWORD).equals(logins.isEmpty() || header == null ? "" : last())) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"courses\"");
                exchange.sendResponseHeaders(401, -1);
            } else if (push && readOnly) {
                exchange.sendResponseHeaders(403, -1);
            } else if (path.endsWith("/info/refs")) {
                advertise(exchange, push);
            } else {
                serve(exchange, push);
            }
        }
    }

    private String last() {
        return logins.get(logins.size() - 1);
    }

    private UploadPack uploadPack(HttpExchange exchange) {
        repository.getConfig().setBoolean("uploadpack", null, "allowFilter", filters);
        UploadPack upload = new UploadPack(repository);
        upload.setBiDirectionalPipe(false);
        String protocol = exchange.getRequestHeaders().getFirst("Git-Protocol");
        upload.setExtraParameters(protocol == null ? Set.of() : Set.of(protocol));
        return upload;
    }

    private ReceivePack receivePack() {
        ReceivePack receive = new ReceivePack(repository);
        receive.setBiDirectionalPipe(false);
        return receive;
    }

    private void advertise(HttpExchange exchange, boolean push) throws IOException {
        String service = push ? "git-receive-pack" : "git-upload-pack";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PacketLineOut lines = new PacketLineOut(out);
        lines.writeString("# service=" + service + "\n");
        lines.end();
        if (push) {
            receivePack().sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
        } else {
            uploadPack(exchange).sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines), service);
        }
        send(exchange, "application/x-" + service + "-advertisement", out.toByteArray());
    }

    private void serve(HttpExchange exchange, boolean push) throws IOException {
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            if (push && broken == Break.BEFORE_ALL_IS_READ) {
                in.readNBytes(60);
                throw new IOException("the connection breaks");
            }
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            body = (zipped ? new GZIPInputStream(in) : in).readAllBytes();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (push) {
            Runnable once = beforePush;
            beforePush = () -> {};
            once.run();
            receivePack().receive(new ByteArrayInputStream(body), out, null);
        } else {
            uploadPack(exchange).upload(new ByteArrayInputStream(body), out, null);
        }
        if (push && broken == Break.BEFORE_THE_ANSWER) {
            throw new IOException("the connection breaks");
        }
        String service = push ? "git-receive-pack" : "git-upload-pack";
        send(exchange, "application/x-" + service + "-result", out.toByteArray());
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
