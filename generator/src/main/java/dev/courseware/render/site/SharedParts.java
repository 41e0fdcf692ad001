package dev.courseware.render.site;

import dev.courseware.model.LastChange;
import dev.courseware.model.Prose;
import dev.courseware.model.SiteImage;
import java.util.Map;
import java.util.Optional;

/**
 * What pages show that stands in no lesson and had to be read first.
 *
 * @param image the picture for previews of the course
 * @param cover the picture on the front page
 * @param sample what the front page is to show of the course
 * @param notice what every page says first
 * @param changes when sources were last changed, as far as that is known and wanted
 */
public record SharedParts(
        Optional<SiteImage> image,
        Optional<SiteImage> cover,
        Optional<SampleWish> sample,
        Optional<Prose> notice,
        Map<String, LastChange> changes) {
    public static final SharedParts NONE =
            new SharedParts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
}
