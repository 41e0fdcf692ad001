package dev.courseware.render.page;

import java.util.List;

/**
 * The course, as every template sees it.
 *
 * @param title the course's name
 * @param description one or two sentences, or empty
 * @param language a BCP 47 tag
 * @param authors names
 * @param licence the content's licence, or empty
 */
public record CourseView(String title, String description, String language, List<String> authors, String licence) {}
