package dev.courseware.render.page;

import java.util.Optional;

/**
 * What a page tells of its source.
 *
 * @param edit where it can be changed
 * @param report where a mistake can be reported, with what tells the page filled in
 * @param changed its last change
 */
public record OriginView(Optional<String> edit, Optional<String> report, Optional<ChangeView> changed) {
    public static final OriginView NONE = new OriginView(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A page's last change. Its date is put together by the theme's words.
     *
     * @param date as HTML wants it, {@code 2026-01-31}
     * @param day in digits
     * @param month likewise; {@code words.months} has its name
     * @param year likewise
     * @param author who made it, or empty
     */
    public record ChangeView(String date, String day, String month, String year, String author) {}
}
