package dev.courseware.check.external;

import java.nio.file.Path;
import java.util.List;

/**
 * How links to other sites are checked.
 *
 * @param enabled whether they are checked at all
 * @param allow if not empty, only addresses that begin with one of these are asked
 * @param deny addresses that begin with one of these are not asked
 * @param memory the folder in which answers are saved
 */
public record LinkSettings(boolean enabled, List<String> allow, List<String> deny, Path memory) {
    /** No link is checked. */
    public static final LinkSettings OFF = new LinkSettings(false, List.of(), List.of(), Path.of(""));

    public LinkSettings {
        allow = List.copyOf(allow);
        deny = List.copyOf(deny);
    }

    boolean asks(String url) {
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        return web
                && (allow.isEmpty() || allow.stream().anyMatch(url::startsWith))
                && deny.stream().noneMatch(url::startsWith);
    }
}
