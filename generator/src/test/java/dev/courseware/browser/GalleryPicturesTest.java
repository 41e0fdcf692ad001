package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures of the tour's gallery of themes: the same lesson in each. {@code -Dgallery.rewrite=true} takes them anew, to be
 * looked at before they are committed.
 */
@Tag("browser")
class GalleryPicturesTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final boolean REWRITE = Boolean.getBoolean("gallery.rewrite");
    private static final Path TOUR = Path.of(System.getProperty("basedir", "."), "../content/tour/lessons/01-start");
    private static final Path SPECIMEN = Path.of("src/test/resources/gallery");
    /** All pictures of a theme together; the tour is no album. */
    private static final long MOST_BYTES = 200 * 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "board"})
    void each_theme_has_its_pictures_in_the_tour(String theme) throws IOException {
        if (REWRITE) {
            take(theme);
        }
        String page = Files.readString(TOUR.resolve("03-themes.md"));
        long bytes = 0;
        for (String shown : List.of("light", "dark", "slide")) {
            String name = "img/theme-" + theme + "-" + shown + ".png";
            assertThat(page).contains("(" + name + ")");
            BufferedImage picture = ImageIO.read(TOUR.resolve(name).toFile());
            assertThat(picture.getWidth()).isEqualTo(720);
            bytes += Files.size(TOUR.resolve(name));
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private void take(String theme) throws IOException {
        BuildReport report = CourseBuilder.build(
                new BuildRequest(SPECIMEN, folder.resolve(theme), theme, "", false, 2), BuildListener.SILENT);
        String lesson = report.site().toUri() + "atoms/half-life";
        for (String scheme : List.of("light", "dark")) {
            take(lesson + ".html", scheme, 960, 720, TOUR.resolve("img/theme-" + theme + "-" + scheme + ".png"));
        }
        String slides = theme.equals("board") ? "dark" : "light";
        take(lesson + ".slides.html", slides, 960, 540, TOUR.resolve("img/theme-" + theme + "-slide.png"));
    }

    private static void take(String address, String scheme, int width, int height, Path file) {
        try (BrowserContext context = BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setDeviceScaleFactor(0.75)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, height))) {
            context.addInitScript("try { localStorage.setItem('scheme', '" + scheme + "') } catch (e) {}");
            Page page = context.newPage();
            page.navigate(address);
            page.evaluate("scheme => { document.documentElement.dataset.scheme = scheme }", scheme);
            page.evaluate("() => Promise.allSettled([...document.fonts].map(font => font.load()))");
            page.waitForTimeout(600);
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }
}
