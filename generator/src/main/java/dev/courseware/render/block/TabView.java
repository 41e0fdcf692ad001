package dev.courseware.render.block;

import dev.courseware.model.Html;

/**
 * A tab as templates see it.
 *
 * @param id its id in the page
 * @param title inline HTML
 * @param text the title as plain text
 * @param content what it holds
 */
public record TabView(String id, Html title, String text, Html content) {}
