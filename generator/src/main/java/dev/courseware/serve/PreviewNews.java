package dev.courseware.serve;

import java.util.List;

/**
 * What open pages receive after a build, as JSON.
 *
 * @param run differs each time the preview is started
 * @param number counts the builds of a run
 * @param good whether the site is up to date; if not, the last good one is served
 * @param changed the site's files that differ from the ones before
 * @param edited the page whose source was changed; empty if no single page was
 * @param problems what the build reported
 */
record PreviewNews(
        String run, int number, boolean good, List<String> changed, String edited, List<PageProblem> problems) {
    /**
     * A problem.
     *
     * @param page the page that it belongs to, or empty
     * @param place {@code path:line:column}
     * @param excerpt the line at fault, or empty
     */
    record PageProblem(
            String severity, String page, String place, String message, String hint, String rule, String excerpt) {}
}
