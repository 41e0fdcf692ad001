package acme;

import dev.courseware.extension.CourseFormat;
import dev.courseware.model.Blocks;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.Prose;
import dev.courseware.render.OutputFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A list of the words that the course uses. */
public final class Words implements CourseFormat<Set<String>> {
    @Override
    public String name() {
        return "acme-words";
    }

    @Override
    public Set<String> part(Lesson lesson, LessonSummary summary) {
        Set<String> words = new TreeSet<>();
        for (Prose prose : Blocks.find(Prose.class, Blocks.of(lesson))) {
            words.addAll(List.of(prose.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        }
        return words;
    }

    @Override
    public List<OutputFile> write(Outline outline, List<Part<Set<String>>> parts) {
        Set<String> words = new TreeSet<>();
        parts.forEach(part -> words.addAll(part.content()));
        return List.of(new OutputFile("acme-words.txt", String.join("\n", words) + "\n"));
    }
}
