package dev.courseware.card;

import dev.courseware.render.page.MotifView;

/**
 * What a picture for previews of links shows of a course.
 *
 * @param title the course's
 * @param description one or two sentences, or empty
 * @param place where the course is found: an address without its scheme
 * @param motif the course, drawn
 */
public record CourseCard(String title, String description, String place, MotifView motif) {}
