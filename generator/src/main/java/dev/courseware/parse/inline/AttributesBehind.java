package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Attributes;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.source.MediaType;
import java.util.List;

/** Attributes that stand directly behind an inline element and belong to it; elsewhere the braces are text. */
final class AttributesBehind {
    private AttributesBehind() {}

    /** Reads the attributes behind a node, if any. */
    static Attributes read(Node node, ParseContext reading) {
        if (!(node.getNext() instanceof AttributesNode next) || !belongsToPrevious(next)) {
            return Attributes.NONE;
        }
        return reading.attributes(next.attributes(), reading.at(next.getStartOffset()), known(node));
    }

    private static List<String> known(Node node) {
        if (node instanceof Image image
                && MediaType.of(LinkTarget.of(image).url().toString()).isPresent()) {
            return List.of("captions", "poster", "transcript", "width", "height");
        }
        if (BracketedSpan.is(node)) {
            return BracketedSpan.KEYS;
        }
        return node instanceof Image || node instanceof ImageRef ? ImageReader.KEYS : List.of();
    }

    static boolean belongsToPrevious(AttributesNode attributes) {
        Node previous = attributes.getPrevious();
        return previous instanceof Emphasis
                || previous instanceof StrongEmphasis
                || previous instanceof Code
                || previous instanceof Link
                || previous instanceof LinkRef
                || previous instanceof Image
                || previous instanceof ImageRef
                || previous instanceof Strikethrough;
    }
}
