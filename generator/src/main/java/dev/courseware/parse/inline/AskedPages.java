package dev.courseware.parse.inline;

import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a lesson asked of the course's outline while it was read, and the answers as far as they matter: as long as they
 * are the same, the lesson reads the same. Belongs to one thread.
 */
public final class AskedPages {
    private final Map<String, String> answers = new TreeMap<>();

    /** How a page is asked for. */
    enum By {
        SOURCE,
        ADDRESS,
        /** By either; its title matters too. */
        TITLE,
        /** By source, as one whose title is shown. */
        DIALOG
    }

    Optional<PageRef> note(By by, String path, Optional<PageRef> answer) {
        answers.put(by.name() + " " + path, text(by, answer));
        return answer;
    }

    private static String text(By by, Optional<PageRef> answer) {
        boolean titled = by == By.TITLE || by == By.DIALOG;
        return answer.map(page ->
                        page.kind() + " " + page.source() + " " + page.address() + " " + (titled ? page.title() : ""))
                .orElse("");
    }

    /** Whether the answers would be the same today. */
    public boolean isSame(Outline outline) {
        PageFinder finder = new PageFinder(outline, this);
        return answers.entrySet().stream().allMatch(each -> {
            int blank = each.getKey().indexOf(' ');
            By by = By.valueOf(each.getKey().substring(0, blank));
            return text(by, finder.ask(by, each.getKey().substring(blank + 1))).equals(each.getValue());
        });
    }

    public void write(StateWriter out) {
        out.list(answers.entrySet(), each -> {
            out.text(each.getKey());
            out.text(each.getValue());
        });
    }

    public static AskedPages read(StateReader in) {
        AskedPages asked = new AskedPages();
        in.list(() -> asked.answers.put(in.text(), in.text()));
        return asked;
    }
}
