package dev.courseware.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds wrong with a page as it is now. */
final class Axe {
    private static final String SCRIPT = read();

    private Axe() {}

    /** @param name begins each finding */
    static List<String> findings(Page page, String name) {
        page.evaluate(SCRIPT);
        Object result = page.evaluate(
                // A page from a disk may not fetch its own style sheets, and would only say so on the console.
                "async () => (await axe.run(document, {resultTypes: ['violations'],"
                        + " preload: location.protocol !== 'file:'})).violations.map(v => v.id + ': '"
                        + " + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(', '))");
        return ((List<?>) result).stream().map(text -> name + ": " + text).toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "themes", "node_modules", "axe-core", "axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
