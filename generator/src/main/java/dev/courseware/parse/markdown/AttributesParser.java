package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds attributes in inline text. Our own, because Flexmark's accepts any word in braces, and event handlers. */
final class AttributesParser {
    private AttributesParser() {}

    static boolean read(LightInlineParser inlineParser) {
        BasedSequence input = inlineParser.getInput();
        int start = inlineParser.getIndex();
        return AttributeText.read(input, start, false)
                .map(found -> {
                    inlineParser.flushTextNode();
                    inlineParser.setIndex(found.end());
                    inlineParser.appendNode(
                            new AttributesNode(input.subSequence(start, found.end()), found.attributes()));
                    return true;
                })
                .orElse(false);
    }
}
