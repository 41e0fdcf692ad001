package dev.courseware.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.courseware.TinyCourse;
import dev.courseware.json.JsonRecords;
import dev.courseware.serve.PreviewNews.PageProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PreviewTest {
    private static final String COURSE = """
        -- lessons/01-a.md --
        # First

        Old words, and a ![dot](dot.svg "A dot").
        -- lessons/02-b.md --
        ---
        draft: true
        ---
        # Second
        -- lessons/dot.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>
        """;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private TinyCourse course;
    private RunningPreview preview;

    @BeforeEach
    void start() {
        course = TinyCourse.in(folder, COURSE);
        preview = RunningPreview.of(course.source(), folder.resolve("preview"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        preview.end();
    }

    private String at(String path) throws Exception {
        return preview.address() + path;
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Listens as a page does. */
    private final class Page implements AutoCloseable {
        private final InputStream in;
        private final BufferedReader lines;

        Page() throws Exception {
            in = client.send(
                            HttpRequest.newBuilder(URI.create(at("-courseware/events")))
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream())
                    .body();
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        PreviewNews await(Predicate<PreviewNews> wanted) throws IOException {
            while (true) {
                String line = lines.readLine();
                if (line.startsWith("data: ")) {
                    PreviewNews news = JsonRecords.read(PreviewNews.class, line.substring(6));
                    if (wanted.test(news)) {
                        return news;
                    }
                }
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @Test
    void an_edit_is_shown_and_told_with_the_files_that_changed_and_the_page_that_was_edited() throws Exception {
        assertThat(get("a.html").body()).contains("Old words").contains("/-courseware/preview.js");
        try (Page page = new Page()) {
            page.await(news -> news.good());
            course.write("-- lessons/01-a.md --\n# First\n\nNew words.\n");
            PreviewNews news = page.await(told -> told.changed().contains("a.html"));
            assertThat(news.edited()).isEqualTo("a.html");
            assertThat(news.problems()).isEmpty();
        }
        assertThat(get("a.html").body()).contains("New words");
    }

    @Test
    void drafts_are_shown_to_their_author() throws Exception {
        assertThat(get("b.html").statusCode()).isEqualTo(200);
    }

    @Test
    void a_mistake_is_told_with_its_line_and_the_last_good_site_is_still_served() throws Exception {
        try (Page page = new Page()) {
            page.await(news -> news.good());
            course.write("-- lessons/01-a.md --\n# First\n\n[dead](nowhere.md)\n");
            PreviewNews news = page.await(told -> !told.good() && told.number() > 1);
            assertThat(news.problems())
                    .extracting(PageProblem::place, PageProblem::page, PageProblem::excerpt)
                    .contains(tuple("lessons/01-a.md:3:1", "a.html", "[dead](nowhere.md)"));
            assertThat(get("a.html").body()).contains("Old words");

            course.write("-- lessons/01-a.md --\n# First\n\nMended.\n");
            page.await(told -> told.good() && told.changed().contains("a.html"));
        }
        assertThat(get("a.html").body()).contains("Mended");
    }

    @Test
    void renames_new_folders_and_many_files_at_once_are_seen() throws Exception {
        try (Page page = new Page()) {
            page.await(news -> news.good());
            Path lessons = course.source().resolve("lessons");
            Files.move(lessons.resolve("01-a.md"), lessons.resolve("01-renamed.md"));
            page.await(told -> told.changed().contains("renamed.html"));
            for (int i = 0; i < 50; i++) {
                course.write("-- lessons/03-unit/" + (10 + i) + "-l" + i + ".md --\n# L " + i + "\n");
            }
            page.await(told -> told.good() && told.changed().contains("unit/l49.html"));
        }
        assertThat(get("unit/l0.html").statusCode()).isEqualTo(200);
        assertThat(get("a.html").statusCode()).isEqualTo(404);
    }

    @Test
    void the_course_may_vanish_and_come_back() throws Exception {
        try (Page page = new Page()) {
            page.await(news -> news.good());
            delete(course.source());
            page.await(told -> !told.good() && told.number() > 1);
            assertThat(get("a.html").body()).contains("Old words");
            course.write("-- course.yml --\ntitle: Back\n-- lessons/01-a.md --\n# First\n\nBack again.\n");
            page.await(told -> told.good() && told.changed().contains("a.html"));
        }
        assertThat(get("a.html").body()).contains("Back again");
    }

    @Test
    void only_this_machine_is_answered() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n"))
                .contains(" 403 ");
        assertThat(raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).doesNotContain(" 200 ");
        assertThat(get("", "Origin", "https://attacker.example").statusCode()).isEqualTo(403);
        HttpResponse<String> own = get("");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(own.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    @Test
    void no_path_leads_out_of_the_site() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        String host = "Host: localhost:" + URI.create(at("")).getPort() + "\r\nConnection: close\r\n\r\n";
        for (String path :
                List.of("/../secret.txt", "/../../secret.txt", "/%2e%2e/%2e%2e/secret.txt", "/..%5csecret.txt")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\n" + host))
                    .doesNotContain("secret\r\n")
                    .doesNotContain(" 200 ");
        }
    }

    @Test
    void players_get_the_part_that_they_ask_for() throws Exception {
        String whole = get("dot.svg").body();
        HttpResponse<String> part = get("dot.svg", "Range", "bytes=1-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(whole.substring(1, 4));
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 1-3/" + whole.length());
        assertThat(get("dot.svg", "Range", "bytes=-4").body()).isEqualTo(whole.substring(whole.length() - 4));
        assertThat(get("dot.svg", "Range", "bytes=9999999-").statusCode()).isEqualTo(200);
        assertThat(part.headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @Test
    void a_port_that_is_taken_gives_way_to_the_next() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PreviewServer server =
                        PreviewServer.start(taken.getLocalPort(), folder, new OpenPages("{}"), () -> "")) {
            assertThat(server.port()).isGreaterThan(taken.getLocalPort());
        }
    }

    private String raw(String request) throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(at("")).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
