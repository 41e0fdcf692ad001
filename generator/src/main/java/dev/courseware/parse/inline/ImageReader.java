package dev.courseware.parse.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Position;
import dev.courseware.model.inline.InlineImage;
import dev.courseware.parse.markdown.Unescaped;
import dev.courseware.source.MediaType;
import java.util.List;
import java.util.Optional;

/** Reads an image that stands among words. */
public final class ImageReader {
    static final List<String> KEYS = List.of("width", "height", "alt", "fig-alt");

    private ImageReader() {}

    /** What an image shows: the words in its brackets, or {@code alt} behind it, as Pandoc and Quarto have it. */
    public static String alternative(String words, Attributes attributes) {
        return attributes.value("alt").or(() -> attributes.value("fig-alt")).orElse(words);
    }

    /** Adds an image; if it can't be shown, which is then reported, the words that stand for it. */
    static void read(Node node, BasedSequence url, BasedSequence title, ParseContext reading, RichTextBuilder out) {
        InlineReader inline = new InlineReader(reading);
        String written = inline.readUnlinked(node).plain();
        Attributes attributes = AttributesBehind.read(node, reading);
        Position at = reading.at(node.getStartOffset());
        if (MediaType.of(url.toString()).isPresent()) {
            reading.report(
                    CoreRule.MEDIA_PLACE,
                    at,
                    "a video or a sound can't be part of a line of text",
                    "put it into a paragraph of its own");
            out.text(written);
            return;
        }
        String words = alternative(written, attributes);
        requireAlternative(words, attributes, at, reading);
        Optional<ImageResolver.Image> shown = new ImageResolver(reading).shown(Unescaped.of(url), at);
        if (shown.isEmpty()) {
            out.text(words);
            return;
        }
        ImageResolver.Image image = shown.get();
        ImageSize size = ImageSize.of(attributes, image.width(), image.height());
        out.add(new InlineImage(
                image.file(),
                image.copies(),
                words,
                Unescaped.of(title),
                size.width(),
                size.height(),
                image.dark(attributes),
                attributes));
    }

    /** An image without words is an error, unless its author says that it is only decoration. */
    public static void requireAlternative(
            String alternative, Attributes attributes, Position at, ParseContext reading) {
        if (alternative.isBlank() && !attributes.has("decorative")) {
            reading.report(
                    CoreRule.IMAGE_ALT,
                    at,
                    "this image has no alternative text",
                    "write ![what it shows](…), or add {.decorative} if it shows nothing");
        }
    }
}
