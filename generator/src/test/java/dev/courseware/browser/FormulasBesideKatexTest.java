package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.courseware.cache.ContentCache;
import dev.courseware.formula.MathRenderer;
import dev.courseware.formula.MathResult;
import dev.courseware.model.Html;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What formulas look like, beside what KaTeX makes of them as HTML with its own styles and fonts. The fonts differ, so
 * that strokes are not compared, but how large each formula is and where in it something stands.
 */
@Tag("browser")
class FormulasBesideKatexTest {
    private static final Path KATEX = Path.of("..", "themes", "node_modules", "katex", "dist");
    private static final Path THEME =
            Path.of("..", "themes", "target", "classes", "courseware", "themes", "default", "assets");

    @TempDir
    private Path folder;

    @Test
    void formulas_of_teachers_look_as_katex_sets_them() throws IOException {
        List<String> formulas = formulas();
        try (Chromium chromium = Chromium.launch();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1300, 900))) {
            Page page = context.newPage();
            page.navigate(sheet(formulas).toUri().toString());
            page.waitForFunction("() => document.fonts.status === 'loaded'");
            List<String> different = compare(page, formulas);

            assertThat(formulas).hasSizeGreaterThan(100);
            assertThat(different).isEmpty();
        }
    }

    private static List<String> compare(Page page, List<String> formulas) throws IOException {
        byte[] png = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        List<String> different = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            Ink ours = Ink.in(picture, box(page, "ours", i));
            Ink katex = Ink.in(picture, box(page, "katex", i));
            String difference = ours.differenceFrom(katex);
            if (!difference.isEmpty()) {
                different.add(formulas.get(i) + "  " + difference);
            }
        }
        return different;
    }

    private static List<Integer> box(Page page, String side, int index) {
        Object found = page.locator("#" + side + index).evaluate("""
            each => {
              const box = each.getBoundingClientRect();
              return [box.left, box.top + scrollY, box.width, box.height].map(Math.round);
            }\
            """);
        return ((List<?>) found).stream().map(each -> (Integer) each).toList();
    }

    /** A page with each formula twice. */
    private Path sheet(List<String> formulas) throws IOException {
        MathRenderer engine = new MathRenderer(ContentCache.NONE, getClass().getClassLoader());
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Formulas</title>");
        for (Path style : List.of(
                KATEX.resolve("katex.css"), THEME.resolve("vendor/math-font.css"), THEME.resolve("css/math.css"))) {
            page.append("<link rel=stylesheet href=\"")
                    .append(style.toAbsolutePath().normalize().toUri())
                    .append("\">");
        }
        page.append("<style>body{margin:0;background:#fff;color:#000;font:20px"
                + " serif}.katex{font-size:1em}.pair{display:grid;grid-template-columns:600px"
                + " 600px;gap:20px;border-bottom:8px solid #fff;padding:12px}"
                + ".pair>div{padding:6px;overflow:hidden}.katex-display{margin:0}</style>");
        for (int i = 0; i < formulas.size(); i++) {
            MathResult outcome = engine.set(formulas.get(i), true);
            String markup = outcome instanceof MathResult.MathMl math ? math.markup() : outcome.toString();
            StringBuilder tex = new StringBuilder();
            Html.escape(formulas.get(i), tex);
            page.append("<div class=pair><div class=formula id=ours")
                    .append(i)
                    .append(">")
                    .append(markup)
                    .append("</div><div class=katex-side id=katex")
                    .append(i)
                    .append(">")
                    .append(tex)
                    .append("</div></div>\n");
        }
        page.append("<script src=\"")
                .append(KATEX.resolve("katex.js").toAbsolutePath().normalize().toUri())
                .append("\"></script><script>document.querySelectorAll('.katex-side').forEach(each =>"
                        + " katex.render(each.textContent, each, {displayMode: true, output: 'html', strict:"
                        + " 'ignore'}))</script>");
        Path file = folder.resolve("sheet.html");
        Files.writeString(file, page);
        return file;
    }

    private static List<String> formulas() throws IOException {
        try (InputStream in = FormulasBesideKatexTest.class.getResourceAsStream("/formula/compared.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
