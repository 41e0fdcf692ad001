package dev.courseware.render;

import dev.courseware.model.Glossary;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A course whose sources were all read, for the formats that need all of them.
 *
 * @param pages in the course's order, with those of folders that have no source
 * @param summaries by source
 * @param terms what the glossary explains
 * @param glossary the text that explains them
 * @param notFound the text of the course's own page for addresses that don't exist
 */
public record ReadCourse(
        Outline outline,
        List<PageRef> pages,
        Map<String, LessonSummary> summaries,
        Glossary terms,
        Optional<Lesson> glossary,
        Optional<Lesson> notFound) {}
