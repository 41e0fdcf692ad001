package dev.courseware.render.publish;

import dev.courseware.model.Outline;
import dev.courseware.render.OutputFile;
import java.util.ArrayList;
import java.util.List;

/** Renders what a site tells other programs about itself. */
public final class PublishRenderer {
    private PublishRenderer() {}

    /**
     * Whether the course has a feed: its links have to be whole, and news have to have dates.
     */
    public static boolean hasFeed(Outline outline) {
        return !outline.course().url().isEmpty() && outline.lessons().stream().anyMatch(Feed::isDated);
    }

    /**
     * Renders the files that are made from the outline alone. Maps and feeds need the course's url.
     *
     * @param keyPoints whether the site has a page of key points
     */
    public static List<OutputFile> files(Outline outline, boolean keyPoints) {
        List<OutputFile> files = new ArrayList<>();
        files.add(LlmsText.of(outline));
        if (!outline.course().url().isEmpty()) {
            files.addAll(Sitemap.of(outline, keyPoints));
        }
        if (hasFeed(outline)) {
            files.add(Feed.of(outline));
        }
        return files;
    }
}
