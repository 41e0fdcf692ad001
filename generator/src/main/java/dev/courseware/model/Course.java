package dev.courseware.model;

import dev.courseware.model.dialog.Speaker;
import java.util.List;

/**
 * What course.yml says.
 *
 * @param title the course's name
 * @param description one or two sentences, or empty
 * @param language a BCP 47 tag, {@code en}
 * @param authors names
 * @param licence the content's licence, or empty
 * @param url where the site will stand, with {@code /} at its end, or empty
 * @param look its theme, and what the course changes of that
 * @param cast speakers that every dialog may use
 * @param checks the author's wishes for single rules
 * @param html what happens to raw HTML
 * @param glossary which words lead to the glossary
 * @param typography what becomes of quotes, apostrophes and dashes
 * @param defaults front matter for every lesson
 * @param slideRatio the shape of slides, {@code 16:9} or {@code 4:3}
 * @param publication what previews and catalogues want to know
 * @param print whether all lessons also stand on one page
 * @param surroundings what stands around the text of each page
 * @param home what the front page shows
 */
public record Course(
        String title,
        String description,
        String language,
        List<String> authors,
        String licence,
        String url,
        Look look,
        List<Speaker> cast,
        List<CheckSetting> checks,
        HtmlPolicy html,
        GlossaryUse glossary,
        Typography typography,
        FrontMatter defaults,
        String slideRatio,
        Publication publication,
        boolean print,
        Surroundings surroundings,
        FrontPage home) {

    public Course {
        authors = List.copyOf(authors);
        cast = List.copyOf(cast);
        checks = List.copyOf(checks);
    }

    /**
     * The same course at another place and in another look.
     *
     * @param newUrl with {@code /} at its end, or empty
     * @param newTheme the theme's name
     */
    public Course with(String newUrl, String newTheme) {
        return new Course(
                title,
                description,
                language,
                authors,
                licence,
                newUrl,
                look.in(newTheme),
                cast,
                checks,
                html,
                glossary,
                typography,
                defaults,
                slideRatio,
                publication,
                print,
                surroundings,
                home);
    }

    /** Whether a text has the form of a language tag (BCP 47). */
    public static boolean isLanguage(String tag) {
        return tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    }
}
