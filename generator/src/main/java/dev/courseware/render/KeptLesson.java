package dev.courseware.render;

import dev.courseware.model.LessonSummary;
import dev.courseware.model.PageRef;

/**
 * A source that reads as it did in the last build, and so isn't read.
 *
 * @param number its place among the sources, in the course's order, from 0
 * @param page as the course knows it now
 * @param sameAround whether pages show the same around their texts as in the last build
 * @param memo what formats of sources have noted of it; they may note more
 */
public record KeptLesson(int number, PageRef page, LessonSummary summary, boolean sameAround, Memo memo) {}
