package dev.courseware.render.site;

import dev.courseware.model.Html;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.render.block.TagRewriter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Moves rendered HTML from its page into a file at the site's root: addresses still lead where they led, anchors stay
 * unique beside those of other pages, headings sink to their new level. Immutable.
 */
final class Transplant {
    /** Between a page's address, which never has one, and an anchor. */
    private static final char JOINT = '~';

    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster");
    private static final Set<String> IDS = Set.of(
            "id",
            "for",
            "name",
            "headers",
            "list",
            "popovertarget",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-details",
            "aria-owns");

    private final String file;
    private final String folder;
    private final String prefix;
    private final Map<String, String> places;
    private final int deeper;

    private Transplant(PageRef page, String prefix, Map<String, String> places, int deeper) {
        this.file = SitePath.encode(page.file());
        this.folder = file.substring(0, file.lastIndexOf('/') + 1);
        this.prefix = prefix;
        this.places = places;
        this.deeper = deeper;
    }

    /** Moves a part of a page without its anchors, which stay where they are and are still led to. */
    static Transplant toRoot(PageRef page) {
        return new Transplant(page, "", Map.of(), 0);
    }

    /**
     * Moves a whole page beside others.
     *
     * @param places the ids under which pages now stand, by their encoded files
     * @param deeper how many levels headings sink
     */
    static Transplant among(PageRef page, Map<String, String> places, int deeper) {
        return new Transplant(page, place(page), places, deeper);
    }

    /** Lets a page's relative addresses begin at a path, so that they lead to the same wherever the page is shown. */
    static String below(String root, String page) {
        return new TagRewriter(
                        page,
                        (name, value) -> ADDRESSES.contains(name)
                                        && !value.isEmpty()
                                        && !value.startsWith("/")
                                        && !value.startsWith("#")
                                        && !hasScheme(value)
                                ? root + value
                                : value,
                        UnaryOperator.identity())
                .rewrite();
    }

    /** The id under which a page stands among others. */
    static String place(PageRef page) {
        return page.address();
    }

    /** The id of a place in a page that stands among others. */
    static String place(PageRef page, String anchor) {
        return place(page) + JOINT + anchor;
    }

    /** Moves rendered HTML. */
    Html move(Html html) {
        return new Html(new TagRewriter(html.value(), this::attribute, this::tag).rewrite());
    }

    private String tag(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? "h" + Math.min(6, name.charAt(1) - '0' + deeper) : name;
    }

    /** A new value, or null for an attribute that goes away. */
    private String attribute(String name, String value) {
        if (ADDRESSES.contains(name)) {
            return address(value);
        }
        if (name.equals("srcset")) {
            return srcset(value);
        }
        if (name.equals("loading")) {
            return null;
        }
        if (IDS.contains(name)) {
            return prefix.isEmpty() ? (name.equals("id") ? null : value) : each(value, id -> prefix + JOINT + id);
        }
        if (value.startsWith("url(#") && !prefix.isEmpty()) {
            return "url(#" + prefix + JOINT + value.substring("url(#".length());
        }
        return value;
    }

    private static String each(String ids, UnaryOperator<String> change) {
        return Arrays.stream(ids.strip().split("\\s+")).map(change).collect(Collectors.joining(" "));
    }

    private String srcset(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .map(part -> {
                    int blank = part.indexOf(' ');
                    return blank < 0 ? address(part) : address(part.substring(0, blank)) + part.substring(blank);
                })
                .collect(Collectors.joining(", "));
    }

    private String address(String address) {
        if (address.isEmpty() || address.startsWith("/") || hasScheme(address)) {
            return address;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        if (path.isEmpty()) {
            return prefix.isEmpty() ? file + address : inPage(prefix, anchor);
        }
        String target = resolve(path);
        String place = places.get(target);
        if (place != null) {
            return inPage(place, anchor);
        }
        return hash < 0 ? target : target + "#" + anchor;
    }

    private static String inPage(String place, String anchor) {
        return "#" + SitePath.encode(place) + (anchor.isEmpty() ? "" : JOINT + anchor);
    }

    private String resolve(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + path).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static boolean hasScheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return true;
            }
            if (c == '/' || c == '?' || c == '#') {
                return false;
            }
        }
        return false;
    }
}
