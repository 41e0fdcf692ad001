package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds attributes in inline text. Our own, because Flexmark's takes any word in braces and lets handlers through. */
final class AttributesParser implements InlineParserExtension {
    private AttributesParser() {}

    @Override
    public void finalizeDocument(InlineParser inlineParser) {
        // Keeps nothing between blocks.
    }

    @Override
    public void finalizeBlock(InlineParser inlineParser) {
        // Keeps nothing between blocks.
    }

    @Override
    public boolean parse(LightInlineParser inlineParser) {
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

    static final class Factory implements InlineParserExtensionFactory, Independent {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser inlineParser) {
            return new AttributesParser();
        }
    }
}
