package dev.courseware.check.reading;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Blocks;
import dev.courseware.model.Lesson;
import dev.courseware.model.Prose;
import java.util.List;

/** The rules about how a lesson reads, in a course's language. Immutable. */
public final class ReadingChecks {
    private final LinkText links;
    private final ReadingLoad load;

    /** @param language the course's, a BCP 47 tag */
    public ReadingChecks(String language) {
        links = new LinkText(language);
        load = new ReadingLoad(language);
    }

    /** Checks a lesson. */
    public void check(Lesson lesson, Diagnostics diagnostics) {
        HiddenWords.check(lesson, diagnostics);
        String path = lesson.page().source();
        List<Prose> texts = Blocks.find(Prose.class, Blocks.of(lesson));
        for (Prose text : texts) {
            links.check(text, path, diagnostics);
            load.check(text, path, diagnostics);
        }
    }
}
