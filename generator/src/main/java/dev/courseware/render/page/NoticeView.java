package dev.courseware.render.page;

import dev.courseware.model.Html;

/**
 * What every page says first.
 *
 * @param kind {@code info} or {@code warning}
 * @param id another one for each text, by which readers' browsers know that it was read
 * @param text inline HTML
 */
public record NoticeView(String kind, String id, Html text) {}
