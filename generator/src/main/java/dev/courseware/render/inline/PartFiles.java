package dev.courseware.render.inline;

import dev.courseware.model.SitePath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which file holds a page's whole text among the texts of others. Immutable.
 */
public final class PartFiles {
    /** Where the texts of whole pages stand nowhere else. */
    public static final PartFiles NONE = new PartFiles(Map.of());

    private record Part(String place, String holder) {}

    private final Map<String, Part> parts = new HashMap<>();

    /** @param holders by a page's file, the file that holds its text among those of others */
    public PartFiles(Map<String, String> holders) {
        holders.forEach((page, holder) -> {
            String place = page.substring(0, page.length() - ".html".length());
            parts.put(SitePath.encode(page), new Part(SitePath.encode(place), holder));
        });
    }

    /**
     * The address of a page's text among those of others.
     *
     * @param from the file that it is seen from
     * @param page the page's own file, percent-encoded
     */
    public Optional<String> link(String from, String page) {
        return Optional.ofNullable(parts.get(page)).map(part -> link(from, part));
    }

    private static String link(String from, Part part) {
        String holder = part.holder().equals(from) ? "" : SitePath.address(from, part.holder());
        return holder + "#" + part.place();
    }
}
