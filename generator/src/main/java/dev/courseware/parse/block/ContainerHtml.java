package dev.courseware.parse.block;

import dev.courseware.model.Attributes;
import dev.courseware.model.ThemeNames;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineImage;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RawHtml;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Target;
import dev.courseware.parse.inline.HtmlAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the HTML that a jar's container makes: it may consist only of elements that show something, must not use ids
 * of other places, and must keep those of its own content, to which links may lead.
 */
final class ContainerHtml {
    private static final Set<String> ELEMENTS = Set.of(
            "abbr",
            "article",
            "aside",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var",
            "wbr");
    private static final Set<String> ATTRIBUTES = HtmlAttributes.and("id", "class");
    private static final Set<String> SCHEMES = Set.of("http://", "https://", "mailto:", "tel:");

    private ContainerHtml() {}

    /**
     * Returns HTML that may stand on a page.
     *
     * @param ids of the places in what the container holds; those that the HTML lacks are put before it
     * @throws IllegalArgumentException if it holds what no page may, with what that is
     */
    static RichText checked(RichText html, Set<String> ids) {
        Set<String> left = new LinkedHashSet<>(ids);
        html.any(piece -> {
            wrong(piece).or(() -> wrongId(piece, left)).ifPresent(what -> {
                throw new IllegalArgumentException("its HTML holds " + what + ", which no page may");
            });
            return false;
        });
        List<Inline> pieces = new ArrayList<>();
        left.forEach(id -> pieces.add(new Element("span", Map.of("id", id), RichText.EMPTY)));
        pieces.addAll(html.pieces());
        return RichText.joined(pieces);
    }

    /** An id that isn't the author's, or stands there twice. */
    private static Optional<String> wrongId(Inline piece, Set<String> left) {
        String id = id(piece);
        return id.isEmpty() || left.remove(id) ? Optional.empty() : Optional.of("the id «" + id + "»");
    }

    private static String id(Inline piece) {
        if (piece instanceof Element element) {
            return element.attributes().getOrDefault("id", "");
        }
        Attributes attributes = piece instanceof Styled styled
                ? styled.attributes()
                : piece instanceof Code code
                        ? code.attributes()
                        : piece instanceof Link link
                                ? link.attributes()
                                : piece instanceof InlineImage image
                                        ? image.attributes()
                                        : piece instanceof Span span ? span.attributes() : Attributes.NONE;
        return attributes.id();
    }

    private static Optional<String> wrong(Inline piece) {
        if (piece instanceof RawHtml) {
            return Optional.of("raw HTML");
        }
        if (piece instanceof Link link
                && link.target() instanceof Target.Address address
                && SCHEMES.stream().noneMatch(address.url()::startsWith)) {
            return Optional.of("a link to «" + address.url() + "»");
        }
        return piece instanceof Element element ? wrong(element) : Optional.empty();
    }

    private static Optional<String> wrong(Element element) {
        if (!ELEMENTS.contains(element.name())) {
            return Optional.of("an element «" + element.name() + "»");
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            if (!ATTRIBUTES.contains(attribute.getKey())) {
                return Optional.of("an attribute «" + attribute.getKey() + "»");
            }
            if (attribute.getKey().equals("class")) {
                for (String name : attribute.getValue().split("\\s+")) {
                    if (ThemeNames.isReserved(name)) {
                        return Optional.of("a class «" + name + "»");
                    }
                }
            }
        }
        return Optional.empty();
    }
}
