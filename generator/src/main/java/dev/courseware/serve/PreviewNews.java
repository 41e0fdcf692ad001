package dev.courseware.serve;

import java.util.List;

/**
 * What open pages are told after a build, as JSON.
 *
 * @param run differs for each start of the preview
 * @param number counts the builds of a run
 * @param good whether the site is up to date; if not, it is the last good one
 * @param changed the site's files that are not what they were before
 * @param edited the page whose source was changed, if it was one; else empty
 * @param problems what was found
 */
record PreviewNews(
        String run, int number, boolean good, List<String> changed, String edited, List<PageProblem> problems) {
    /**
     * A problem.
     *
     * @param page the page that it belongs to, or empty
     * @param place {@code path:line:column}
     * @param excerpt the line that is meant, or empty
     */
    record PageProblem(
            String severity, String page, String place, String message, String hint, String rule, String excerpt) {}
}
