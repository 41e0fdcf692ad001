package dev.courseware.render.page;

import java.util.List;

/**
 * Where an objective is practised on its page.
 *
 * @param links in the order of the page
 * @param questions the names under which a browser keeps the answers to those that it judges, by blanks
 */
public record PracticeView(List<Link> links, String questions) {
    public PracticeView {
        links = List.copyOf(links);
    }

    /**
     * A link to practice.
     *
     * @param kind {@code quiz}, {@code exercise}, {@code prediction}, {@code model} or {@code lab}
     * @param number as the page counts it, or the turn of a prediction; 0 where it isn't counted
     */
    public record Link(String kind, int number, String url) {}
}
