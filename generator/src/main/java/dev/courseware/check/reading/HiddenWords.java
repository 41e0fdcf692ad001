package dev.courseware.check.reading;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.Region;
import dev.courseware.model.Region.Audience;
import dev.courseware.text.Words;
import java.util.List;

/** Finds lessons whose authors put most of the text into notes, which no learner sees on the page. */
final class HiddenWords {
    /** In a shorter lesson, a few words more or less decide. */
    private static final int LEAST = 300;

    private HiddenWords() {}

    static void check(Lesson lesson, Diagnostics diagnostics) {
        if (lesson.page().kind() != PageKind.LESSON) {
            return;
        }
        List<Block> blocks = Blocks.of(lesson);
        int said = 0;
        for (Region region : Blocks.find(Region.class, blocks)) {
            said += region.audience() == Audience.NOTES ? words(region.blocks()) : 0;
        }
        int all = said == 0 ? 0 : words(blocks);
        if (all >= LEAST && 3 * said > 2 * all) {
            Position at = lesson.body().position();
            diagnostics.report(
                    CoreRule.NOTES_ONLY,
                    lesson.page().source(),
                    at.line(),
                    at.column(),
                    said + " of this lesson's " + all + " words stand in «::: notes», which its page doesn't show",
                    "take those fences away, since slides leave paragraphs to who speaks anyway; keep them for what"
                            + " learners needn't read");
        }
    }

    private static int words(List<Block> blocks) {
        return Blocks.find(Prose.class, blocks).stream()
                .mapToInt(prose -> Words.count(prose.text()))
                .sum();
    }
}
