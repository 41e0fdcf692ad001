package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Position;
import dev.courseware.model.TextCharacters;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.InlineImage;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;

/**
 * Turns an author's HTML elements into inline content: images and links are resolved and checked like those in
 * Markdown, and ids become anchors of the page.
 */
final class HtmlElements {
    /** As Markdown's own ids are written, so that none is one of the theme's. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.:-]*");
    /** Attributes that an image may have; those about its looks are dropped silently, because the theme decides. */
    static final Set<String> OF_IMAGES =
            Set.of("src", "alt", "width", "height", "title", "align", "border", "style", "loading", "decoding");

    private final ParseContext reading;
    private final LinkResolver links;

    HtmlElements(ParseContext reading, LinkResolver links) {
        this.reading = reading;
        this.links = links;
    }

    /**
     * Returns an element's allowed attributes and claims its id; other attributes are reported.
     *
     * @param allowed the attributes that it may have besides id and classes
     */
    Map<String, String> attributes(org.jsoup.nodes.Element element, Set<String> allowed, Position at) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = TextCharacters.allowed(attribute.getValue());
            if (name.equals("class")) {
                String classes = ownClasses(value, at);
                if (!classes.isEmpty()) {
                    attributes.put(name, classes);
                }
            } else if (name.equals("id")
                    || name.equals("name") && element.normalName().equals("a")) {
                id(value.strip(), at).ifPresent(id -> attributes.putIfAbsent("id", id));
            } else if (allowed.contains(name)) {
                attributes.put(name, value);
            } else {
                tellRemoved("the attribute " + name, at);
            }
        }
        return attributes;
    }

    private Optional<String> id(String value, Position at) {
        if (!ID.matcher(value).matches()) {
            tellRemoved("the id «" + value + "»", at);
            return Optional.empty();
        }
        String id = reading.attributes(new Attributes(value, List.of(), Map.of()), at, List.of())
                .id();
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /** The classes that an author may give. */
    String ownClasses(String value, Position at) {
        return Arrays.stream(value.strip().split("\\s+"))
                .filter(name -> new OwnAttributes(reading).mayHave(name, at))
                .collect(Collectors.joining(" "));
    }

    /** Where an element leads, if it is a link that leads somewhere. */
    Optional<Target> target(Map<String, String> attributes, Position at) {
        return Optional.ofNullable(attributes.get("href")).flatMap(href -> links.link(href.strip(), at));
    }

    /** A link, or what it holds where it leads nowhere. */
    RichText link(Optional<Target> target, Map<String, String> attributes, RichText content) {
        Attributes own = ownAttributes(attributes);
        if (target.isPresent()) {
            return RichText.of(new Link(target.get(), attributes.getOrDefault("title", ""), own, content));
        }
        return attributes.containsKey("id") || attributes.containsKey("class")
                ? RichText.of(new Element("span", without("href", attributes), content))
                : content;
    }

    /** An image of the course; of another one, which would be loaded from elsewhere, its words. */
    RichText image(Map<String, String> attributes, Position at) {
        String source = attributes.getOrDefault("src", "").strip();
        String words = attributes.getOrDefault("alt", "").strip();
        if (source.isEmpty()
                || source.startsWith("//")
                || !LinkResolver.scheme(source).isEmpty()) {
            reading.report(
                    CoreRule.HTML_UNSAFE,
                    at,
                    "the image «" + source + "» is not part of the course; its words stand in its place",
                    "put a copy beside the lesson; pages load nothing from elsewhere");
            return RichText.of(words);
        }
        Attributes own = ownAttributes(attributes);
        if (!attributes.containsKey("alt")) {
            ImageReader.requireAlternative(words, own, at, reading);
        }
        Optional<ImageResolver.Image> shown = new ImageResolver(reading).shown(source, at);
        if (shown.isEmpty()) {
            return RichText.of(words);
        }
        ImageResolver.Image image = shown.get();
        ImageSize size = ImageSize.of(new Attributes("", List.of(), sizes(attributes)), image.width(), image.height());
        return RichText.of(new InlineImage(
                image.file(),
                image.copies(),
                words,
                attributes.getOrDefault("title", ""),
                size.width(),
                size.height(),
                image.dark(own),
                own));
    }

    private static Map<String, String> sizes(Map<String, String> attributes) {
        Map<String, String> sizes = new LinkedHashMap<>(attributes);
        sizes.keySet().retainAll(Set.of("width", "height"));
        sizes.replaceAll((name, value) -> value.replaceFirst("px$", ""));
        return sizes;
    }

    private static Attributes ownAttributes(Map<String, String> attributes) {
        String classes = attributes.getOrDefault("class", "");
        return new Attributes(
                attributes.getOrDefault("id", ""),
                classes.isEmpty() ? List.of() : List.of(classes.split(" ")),
                Map.of());
    }

    private static Map<String, String> without(String name, Map<String, String> attributes) {
        Map<String, String> rest = new LinkedHashMap<>(attributes);
        rest.remove(name);
        return rest;
    }

    void tellRemoved(String what, Position at) {
        reading.report(
                CoreRule.HTML_UNSAFE,
                at,
                what + " is not on the list of safe HTML and was removed",
                "write it in Markdown, or see «html» in course.yml");
    }
}
