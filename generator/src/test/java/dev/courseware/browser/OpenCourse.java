package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A tiny course without problems as learners open it: built and served once for all tests of a class. What a test opened is closed
 * after it, and no script may have thrown there.
 */
final class OpenCourse implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final Browsing browsing = new Browsing();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> thrown = new ArrayList<>();
    private final String files;
    private Path folder;
    private Path site;
    private StaticServer server;

    /** The course's files as {@link TinyCourse} takes them. */
    OpenCourse(String files) {
        this.files = files;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        browsing.beforeAll(context);
        folder = Files.createTempDirectory("course");
        TinyCourse course = TinyCourse.in(folder, files).build();
        assertThat(course.problems()).isEmpty();
        site = course.site();
        server = browsing.serve(site);
    }

    Browser browser() {
        return browsing.browser();
    }

    Path site() {
        return site;
    }

    String address(String page) {
        return server.url() + page;
    }

    /** Another course beside it, as {@link Browsing#serve} does. */
    StaticServer serve(Path other) throws IOException {
        return browsing.serve(other);
    }

    /** Opens a page in a browser that remembers nothing yet. */
    Page open(String page) {
        return open(page, new Browser.NewContextOptions());
    }

    Page open(String page, Browser.NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        contexts.add(context);
        return open(page, context);
    }

    /** Opens a page in a window of a browser that may remember something. */
    Page open(String page, BrowserContext context) {
        Page opened = context.newPage();
        opened.onPageError(thrown::add);
        opened.navigate(address(page));
        return opened;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> errors = List.copyOf(thrown);
        thrown.clear();
        assertThat(errors).as("thrown by scripts").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        browsing.afterAll(context);
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
