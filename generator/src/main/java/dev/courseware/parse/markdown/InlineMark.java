package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;

/**
 * A mark of our own in inline text. Its reader keeps nothing between blocks, so one serves all texts.
 *
 * @param character what the mark begins with
 * @param reader takes the mark that begins where the parser stands, or leaves the parser there
 */
record InlineMark(String character, Reader reader) implements InlineParserExtensionFactory, Independent {
    /** Reads one mark. */
    interface Reader {
        /** Whether there was one. */
        boolean read(LightInlineParser parser);
    }

    @Override
    public CharSequence getCharacters() {
        return character;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new Extension(reader);
    }

    record Extension(Reader reader) implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            return reader.read(parser);
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            // Nothing is kept between blocks.
        }

        @Override
        public void finalizeDocument(InlineParser parser) {
            // Nothing is kept between blocks.
        }
    }
}
