package dev.courseware.check.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.courseware.check.external.Answer.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalLinksTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            int status = path.matches("/[0-9]{3}.*") ? Integer.parseInt(path.substring(1, 4)) : 200;
            if (path.equals("/no-head")) {
                status = exchange.getRequestMethod().equals("HEAD") ? 404 : 200;
            }
            if (status / 100 == 3) {
                exchange.getResponseHeaders().add("Location", path.endsWith("loop") ? path : "/page");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @ParameterizedTest
    @CsvSource({
        "/page, FINE",
        "/no-head, FINE",
        "/404, GONE",
        "/410, GONE",
        "/403, FINE",
        "/500, UNREACHABLE",
        "/301, MOVED",
        "/302, FINE",
        "/301-loop, UNREACHABLE"
    })
    void an_answer_says_whether_a_page_is_there(String path, Kind kind) throws InterruptedException {
        assertThat(new LinkClient(address -> true).ask(address(path)).kind()).isEqualTo(kind);
    }

    @Test
    void nothing_is_asked_on_this_machine_or_its_network() throws InterruptedException {
        LinkClient client = new LinkClient(PublicAddresses::isPublic);

        assertThat(client.ask(address("/page")).kind()).isEqualTo(Kind.PRIVATE);
        assertThat(client.ask("http://[::1]:" + server.getAddress().getPort() + "/")
                        .kind())
                .isEqualTo(Kind.PRIVATE);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void addresses_of_machines_nearby_are_not_public(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"})
    void others_are(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void good_answers_are_remembered_for_a_week_and_others_not() throws IOException {
        LinkMemory memory = LinkMemory.in(folder, NOW);
        memory.put("https://a.example/", Answer.of(Kind.FINE, ""));
        memory.put("https://b.example/", Answer.of(Kind.GONE, "404"));
        memory.save();

        LinkMemory soon = LinkMemory.in(folder, NOW.plus(Duration.ofDays(6)));
        assertThat(soon.find("https://a.example/")).contains(Answer.of(Kind.FINE, ""));
        assertThat(soon.find("https://b.example/")).isEmpty();
        assertThat(LinkMemory.in(folder, NOW.plus(Duration.ofDays(8))).find("https://a.example/"))
                .isEmpty();

        Files.writeString(folder.resolve("links.json"), "{\"version\": 1");
        assertThat(LinkMemory.in(folder, NOW).find("https://a.example/")).isEmpty();
    }

    @Test
    void lists_say_what_is_asked() {
        LinkSettings settings =
                new LinkSettings(true, List.of("https://a.example/"), List.of("https://a.example/private"), folder);

        assertThat(settings.asks("https://a.example/page")).isTrue();
        assertThat(settings.asks("https://a.example/private/page")).isFalse();
        assertThat(settings.asks("https://b.example/")).isFalse();
        assertThat(settings.asks("mailto:a@example.org")).isFalse();
    }
}
