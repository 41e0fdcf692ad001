package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.Optional;

/**
 * What a page tells those that only look at its head: previews, catalogues, feed readers.
 *
 * @param type {@code website} or {@code article}
 * @param image the picture for previews; its address is whole, so there is none without the course's url
 * @param changed when it was last changed, as RFC 3339 writes it
 * @param feed the course's feed
 * @param structured JSON-LD for a script element, or empty
 */
public record PublishedView(
        String type, Optional<ImageView> image, Optional<String> changed, Optional<LinkView> feed, Html structured) {
    public static final PublishedView NONE =
            new PublishedView("website", Optional.empty(), Optional.empty(), Optional.empty(), Html.EMPTY);

    /**
     * An image for previews.
     *
     * @param width in pixels, or 0
     * @param height in pixels, or 0
     */
    public record ImageView(String url, int width, int height) {}
}
