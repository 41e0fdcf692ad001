package dev.courseware.render.page;

/**
 * What a learner will be able to do.
 *
 * @param id its anchor, or empty
 * @param text plain words
 * @param practice where it is practised on the page
 */
public record ObjectiveView(String id, String text, PracticeView practice) {}
