package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a browser that was never here fetches before one can read. */
@Tag("browser")
class FirstViewTest {
    private static final String FORMULAS_FONT = "stix-two-math-usual";
    private static final String SHIFTS = """
            window.shifted = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifted += entry.value))
              .observe({type: 'layout-shift', buffered: true});
            """;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private final Path site = ExampleCourse.COURSE.site();

    private static final int VIEWS = 3;
    private static final double STILL = 0.001;

    /** Files by name, bytes as servers send them, and how much moved while they came. */
    private record View(List<String> names, int bytes, int fonts, double shifted) {}

    @Test
    void a_lesson_with_a_figure_code_questions_and_terms_is_light_and_still() throws IOException {
        View view = first("fault-tolerance/failure-detection.html");

        assertThat(view.names()).hasSizeLessThanOrEqualTo(14);
        assertThat(view.bytes()).isLessThanOrEqualTo(120_000);
        assertThat(view.bytes() - view.fonts()).isLessThanOrEqualTo(60_000);
        assertThat(view.shifted()).isLessThan(STILL);
    }

    @Test
    void a_lesson_with_formulas_loads_the_usual_signs_and_no_others() throws IOException {
        View view = first("growth/tail-latency.html");

        assertThat(view.names())
                .filteredOn(name -> name.startsWith("stix"))
                .singleElement()
                .satisfies(name -> assertThat(name).startsWith(FORMULAS_FONT));
        assertThat(view.fonts()).isLessThanOrEqualTo(120_000);
        assertThat(view.shifted()).isLessThan(STILL);
    }

    @Test
    void what_scripts_put_in_finds_its_place_kept() throws IOException {
        for (String file : List.of("index.html", "growth/rush-hour.html", "progress.html")) {
            for (int width : new int[] {360, 800, 1440}) {
                assertThat(first(file, width, 900).shifted())
                        .as(file + " at " + width)
                        .isLessThan(0.005);
            }
        }
    }

    private View first(String address) throws IOException {
        return first(address, 1440, 900);
    }

    /** The stillest of three first views: a page that moves by itself does so each time, one on a busy machine by chance. */
    private View first(String address, int width, int height) throws IOException {
        View stillest = once(address, width, height);
        for (int i = 1; i < VIEWS && stillest.shifted() >= STILL; i++) {
            View another = once(address, width, height);
            stillest = another.shifted() < stillest.shifted() ? another : stillest;
        }
        return stillest;
    }

    private View once(String address, int width, int height) throws IOException {
        StaticServer server = BROWSING.serve(site);
        try (BrowserContext context =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height))) {
            Page page = context.newPage();
            page.addInitScript(SHIFTS);
            List<Path> files = new CopyOnWriteArrayList<>();
            page.onRequestFinished((Request request) ->
                    files.add(site.resolve(request.url().substring(server.url().length()))));
            page.navigate(server.url() + address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Waiting.until(page, "document.fonts.status === 'loaded'");
            return new View(
                    files.stream().map(file -> file.getFileName().toString()).toList(),
                    files.stream().mapToInt(FirstViewTest::sent).sum(),
                    files.stream()
                            .filter(file -> file.toString().endsWith(".woff2"))
                            .mapToInt(FirstViewTest::sent)
                            .sum(),
                    ((Number) page.evaluate("window.shifted")).doubleValue());
        }
    }

    private static int sent(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".woff2")) {
                return bytes.length;
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            return packed.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
