package dev.courseware.parse.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import dev.courseware.model.ScaledImage;
import dev.courseware.parse.markdown.Unescaped;
import dev.courseware.source.MediaType;
import java.util.List;
import java.util.Optional;

/** Writes an image that stands among words. */
public final class InlineImage {
    static final List<String> KEYS = List.of("width", "height", "alt", "fig-alt");

    private InlineImage() {}

    /** What an image shows: the words in its brackets, or {@code alt} behind it, as Pandoc and Quarto have it. */
    public static String alternative(String words, Attributes attributes) {
        return attributes.value("alt").or(() -> attributes.value("fig-alt")).orElse(words);
    }

    /**
     * Appends an image; its words if it can't be shown, which is then reported.
     *
     * @return the words that stand for it
     */
    static String write(Node node, BasedSequence url, BasedSequence title, Reading reading, StringBuilder out) {
        InlineWriter alternative = new InlineWriter(reading).writeUnlinked(node);
        Attributes attributes = AttributesBehind.read(node, reading);
        Position at = reading.at(node.getStartOffset());
        if (MediaType.of(url.toString()).isPresent()) {
            reading.report(
                    CoreRule.MEDIA_PLACE,
                    at,
                    "a video or a sound can't stand in a line",
                    "put it into a paragraph of its own");
            out.append(alternative.html().value());
            return alternative.text();
        }
        String words = alternative(alternative.text(), attributes);
        requireAlternative(words, attributes, at, reading);
        Optional<LinkResolver.Image> shown = alternative.links().shown(Unescaped.of(url), at);
        if (shown.isEmpty()) {
            out.append(Html.text(words).value());
        }
        shown.ifPresent(image -> {
            out.append("<img");
            Markup.attribute("src", image.address(), out);
            if (!image.copies().isEmpty()) {
                Markup.attribute("srcset", ScaledImage.srcset(image.copies()), out);
            }
            Markup.attribute("alt", words, out);
            Markup.title(title, out);
            ImageSize size = ImageSize.of(attributes, image.width(), image.height());
            if (!image.copies().isEmpty()) {
                Markup.attribute("sizes", ScaledImage.sizes(size.width()), out);
            }
            if (size.isKnown()) {
                Markup.attribute("width", Integer.toString(size.width()), out);
                Markup.attribute("height", Integer.toString(size.height()), out);
            }
            Markup.idAndClasses(attributes, out);
            out.append('>');
        });
        return words;
    }

    /** An image without words is an error, unless its author says that it is only decoration. */
    public static void requireAlternative(String alternative, Attributes attributes, Position at, Reading reading) {
        if (alternative.isBlank() && !attributes.has("decorative")) {
            reading.report(
                    CoreRule.IMAGE_ALT,
                    at,
                    "this image has no alternative text",
                    "write ![what it shows](…), or add {.decorative} if it shows nothing");
        }
    }
}
