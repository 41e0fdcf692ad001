package dev.courseware.render.site;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Lesson;
import dev.courseware.model.Prose;
import java.util.ArrayList;
import java.util.List;

/** What learners will be able to do, in plain words: from the front matter and from the text. */
final class ObjectiveWords extends GoalFinder {
    private final List<String> words;

    private ObjectiveWords(Lesson lesson) {
        this.words = new ArrayList<>(lesson.page().frontMatter().objectiveTexts());
    }

    static List<String> of(Lesson lesson) {
        ObjectiveWords finder = new ObjectiveWords(lesson);
        finder.find(lesson);
        return List.copyOf(finder.words);
    }

    @Override
    void objectives(List<Block> blocks) {
        Blocks.find(Prose.class, blocks).forEach(prose -> words.add(prose.text()));
    }
}
