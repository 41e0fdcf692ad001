package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Figure;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ImageReader;
import dev.courseware.parse.inline.ImageResolver;
import dev.courseware.parse.inline.ImageSize;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.inline.LinkTarget;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.parse.markdown.Unescaped;
import java.util.Optional;

/** Reads an image that stands alone in its paragraph; the text in quotes behind its address is the caption. */
final class FigureReader {
    private final ParseContext reading;

    FigureReader(ParseContext reading) {
        this.reading = reading;
    }

    boolean isFigure(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        if (!(first instanceof Image)) {
            return false;
        }
        Node next = first.getNext();
        return next == null || (next instanceof AttributesNode && next.getNext() == null);
    }

    /** Reads a figure; its words alone if the image can't be shown, which is then reported. */
    Optional<Block> read(Paragraph paragraph) {
        Image image = (Image) paragraph.getFirstChild();
        Position at = reading.at(image.getStartOffset());
        InlineReader inline = new InlineReader(reading);
        String written = inline.read(image).plain().strip();
        Attributes attributes = inline.attributesOf(image);
        String words = ImageReader.alternative(written, attributes).strip();
        ImageReader.requireAlternative(words, attributes, at, reading);
        BasedSequence title = LinkTarget.of(image).title();
        boolean captioned = title.isEmpty() && !words.equals(written);
        String caption = captioned ? written : Unescaped.of(title);
        reading.inventory().countWords(caption);
        return new ImageResolver(reading)
                .shown(Unescaped.of(LinkTarget.of(image).url()), at)
                .<Block>map(file -> {
                    ImageSize size = ImageSize.of(attributes, file.width(), file.height());
                    return new Figure(
                            file.file(),
                            file.copies(),
                            words,
                            RichText.of(caption),
                            size.width(),
                            size.height(),
                            reading.inventory().isFirstImage(),
                            file.dark(attributes),
                            attributes,
                            at);
                })
                .or(() -> Optional.of(words)
                        .filter(shown -> !shown.isEmpty())
                        .map(shown -> new Prose(RichText.of(shown), true, at)));
    }
}
