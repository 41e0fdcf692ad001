package dev.courseware.render.page;

import java.util.List;
import java.util.Optional;

/**
 * The course, as every template sees it.
 *
 * @param title the course's name
 * @param description one or two sentences, or empty
 * @param language a BCP 47 tag
 * @param authors names
 * @param licence the content's licence, or empty
 * @param deed where that can be read, or empty
 * @param contact whom readers can turn to; the title is what they read of the address
 * @param look what the course changes of its theme
 */
public record CourseView(
        String title,
        String description,
        String language,
        List<String> authors,
        String licence,
        String deed,
        Optional<LinkView> contact,
        LookView look) {}
