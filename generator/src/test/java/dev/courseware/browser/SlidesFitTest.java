package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slides are filled by an estimate; here it is compared with what a browser makes of them, on the example course and on
 * decks with every block in every size ({@code stress/}), wide and narrow.
 */
@Tag("browser")
class SlidesFitTest {
    private static final Path TEMPLATES =
            Path.of("..", "themes/src/main/resources/courseware/themes/default/templates");
    /** A line of text, {@code --slide-text-line}. */
    private static final double LINE = 52;

    private static final String SECTION = "<section id=\"${slide.id}\"";

    /** The panel of a lab scrolls by itself, and is as high as its box. */
    private static final String MEASURE = "() => Reveal.getSlides().map(slide => {  const at ="
            + " Reveal.getIndices(slide); Reveal.slide(at.h, at.v);  const text = slide.querySelector(':scope > .text'); "
            + " const frame = slide.getBoundingClientRect();  const foot = slide.querySelector(':scope >"
            + " .slide-foot').getBoundingClientRect().top;  const side ="
            + " parseFloat(getComputedStyle(slide).getPropertyValue('--slide-margin-side')) - 2;  let top = Infinity,"
            + " bottom = 0, right = 0;  for (const part of text ? text.querySelectorAll('*') : []) {    const box ="
            + " part.getBoundingClientRect();    if (!box.width || part.closest('.unseen') || part.parentElement.closest('.lab .trial-panel')) continue;    top ="
            + " Math.min(top, box.top); bottom = Math.max(bottom, box.bottom); right = Math.max(right, box.right);  }  if"
            + " (text && slide.matches('.title')) top = text.getBoundingClientRect().top;  return {id: slide.id, classes:"
            + " slide.className, estimate: Number(slide.dataset.height),    real: Math.max(0, bottom - top),    over:"
            + " Math.max(bottom - foot, right - (frame.right - side), text ? text.scrollHeight - text.clientHeight - 1 :"
            + " 0), cut: [...slide.querySelectorAll('.trial :is(dt, dd, .control-name, .control-field)')].filter(part =>"
            + " part.scrollWidth > part.clientWidth + 1).map(part => part.textContent || part.value).join(', ')};})";

    @TempDir
    static Path folder;

    private static final List<Measured> SLIDES = new ArrayList<>();
    /** The same where slides are higher than a page, as on a screen of 4:3. */
    private static final List<Measured> TALL = new ArrayList<>();

    /**
     * One slide's estimated and real height of its text, and by how much it reaches into its margins, in pixels; then what is
     * cut of the names and results of models and labs.
     */
    private record Measured(
            String deck, String id, String classes, double estimate, double real, double over, String cut) {
        @Override
        public String toString() {
            return String.format("%s#%s (%s): estimated %.0f, real %.0f", deck, id, classes, estimate, real);
        }
    }

    @BeforeAll
    static void measure() throws IOException {
        try (Chromium chromium = Chromium.launch()) {
            for (String theme : List.of("default", "paper", "board")) {
                Path site = build("16:9", theme);
                SLIDES.addAll(measure(site, new Browser.NewContextOptions().setViewportSize(1280, 720), chromium));
                TALL.addAll(measure(site, new Browser.NewContextOptions().setViewportSize(1280, 960), chromium));
            }
            SLIDES.addAll(measure(
                    build("4:3", "default"), new Browser.NewContextOptions().setViewportSize(960, 720), chromium));
        }
    }

    private static List<Measured> measure(Path site, Browser.NewContextOptions options, Chromium chromium)
            throws IOException {
        List<Measured> slides = new ArrayList<>();
        String course = site.getParent().getFileName() + "/";
        try (BrowserContext context = chromium.browser().newContext(options);
                Stream<Path> files = Files.walk(site)) {
            Page page = context.newPage();
            for (Path file : files.filter(path -> path.toString().endsWith(".slides.html"))
                    .sorted()
                    .toList()) {
                page.navigate(file.toUri().toString());
                page.waitForFunction("() => window.Reveal && Reveal.isReady()");
                page.evaluate("() => Promise.allSettled([...document.fonts].map(font => font.load()))");
                for (Object slide : (List<?>) page.evaluate(MEASURE)) {
                    slides.add(measured(course + file.getFileName(), (Map<?, ?>) slide));
                }
            }
        }
        return slides;
    }

    @AfterAll
    static void forget() {
        SLIDES.clear();
        TALL.clear();
    }

    private static Path build(String ratio, String theme) throws IOException {
        String name = theme + "-" + ratio.replace(':', '-');
        Path course = folder.resolve(name + "-course");
        copy(Path.of("..", "content"), course);
        Path settings = course.resolve("course.yml");
        Files.writeString(
                settings, Files.readString(settings) + "\ntheme: " + theme + "\nslides:\n  ratio: \"" + ratio + "\"\n");
        copy(Path.of("src/test/resources/stress"), course.resolve("lessons/09-stress"));
        String slide = Files.readString(TEMPLATES.resolve("slide.ftlh"));
        assertThat(slide).contains(SECTION);
        Path template = course.resolve("theme/templates/slide.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(
                template, slide.replace(SECTION, "<section data-height=\"${slide.look.height}\" id=\"${slide.id}\""));
        BuildReport report = CourseBuilder.build(BuildRequest.of(course, folder.resolve(name)), BuildListener.SILENT);
        assertThat(report.written()).as("%s", report.diagnostics()).isTrue();
        return report.site().toAbsolutePath();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(path -> !from.relativize(path).startsWith("target"))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static Measured measured(String deck, Map<?, ?> slide) {
        return new Measured(
                deck,
                slide.get("id").toString(),
                slide.get("classes").toString().replaceAll(" (past|present|future)", ""),
                ((Number) slide.get("estimate")).doubleValue(),
                ((Number) slide.get("real")).doubleValue(),
                ((Number) slide.get("over")).doubleValue(),
                slide.get("cut").toString());
    }

    @Test
    void no_name_and_no_result_is_cut() {
        assertThat(SLIDES.stream()
                        .filter(slide -> !slide.cut().isEmpty())
                        .map(slide -> slide + ", cut: " + slide.cut()))
                .isEmpty();
    }

    @Test
    void no_slide_reaches_into_its_margins() {
        assertThat(SLIDES).hasSizeGreaterThan(600);
        assertThat(SLIDES.stream()
                        .filter(slide -> slide.over() > 1 && !slide.classes().contains("scrolls"))
                        .map(slide -> slide + ", too much by " + Math.round(slide.over())))
                .isEmpty();
    }

    @Test
    void words_that_are_larger_on_higher_slides_stay_on_them() {
        assertThat(TALL.stream()
                        .filter(slide -> slide.over() > 1 && !slide.classes().contains("scrolls"))
                        .map(slide -> slide + ", too much by " + Math.round(slide.over())))
                .isEmpty();
    }

    @Test
    void most_slides_of_words_fill_two_thirds_of_higher_slides() {
        List<Measured> words = TALL.stream()
                .filter(slide ->
                        slide.deck().startsWith("default") && slide.classes().contains("tall-"))
                .toList();
        assertThat(words).hasSizeGreaterThan(200);
        assertThat(words.stream().filter(slide -> slide.real() >= 420).count()).isGreaterThan(words.size() / 2L);
    }

    @Test
    void ninety_five_of_a_hundred_estimates_are_right_within_a_line() {
        List<Measured> wrong = SLIDES.stream()
                .filter(slide -> !(Math.abs(slide.real() - slide.estimate()) <= LINE))
                .toList();
        assertThat(wrong).as("of %d slides", SLIDES.size()).hasSizeLessThanOrEqualTo(SLIDES.size() / 20);
    }
}
