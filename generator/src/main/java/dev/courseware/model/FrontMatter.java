package dev.courseware.model;

import dev.courseware.model.dialog.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands between the {@code ---} lines at the top of a source, with the course's defaults filled in.
 *
 * @param title plain text, or empty
 * @param titlePosition where the title stands; {@link Position#START} where there is none
 * @param description one sentence for lists and search results, or empty
 * @param objectives what a learner will be able to do
 * @param minutes how long the lesson takes, where its author says so
 * @param tags free words
 * @param draft whether it is left out of the site
 * @param slides whether a deck is made from it
 * @param weight orders before the file name does; 0 where not given
 * @param aliases former addresses, relative to the site
 * @param type {@code lesson} or {@code dialog}, or empty for what the file name says
 * @param prerequisites paths of lessons to read before, as written
 * @param cast the script's speakers
 * @param source the file that holds the script of a page that is a dialog, as written
 * @param publication what feeds, previews and catalogues want to know
 */
public record FrontMatter(
        String title,
        Position titlePosition,
        String description,
        List<Objective> objectives,
        OptionalInt minutes,
        List<String> tags,
        boolean draft,
        boolean slides,
        int weight,
        List<SourceValue> aliases,
        String type,
        List<SourceValue> prerequisites,
        List<Speaker> cast,
        Optional<SourceValue> source,
        Publication publication) {

    public static final FrontMatter NONE = new FrontMatter(
            "",
            Position.START,
            "",
            List.of(),
            OptionalInt.empty(),
            List.of(),
            false,
            true,
            0,
            List.of(),
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            Publication.NONE);

    public FrontMatter {
        objectives = List.copyOf(objectives);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        prerequisites = List.copyOf(prerequisites);
        cast = List.copyOf(cast);
    }

    /** The words of the objectives. */
    public List<String> objectiveTexts() {
        return objectives.stream().map(Objective::text).toList();
    }
}
