package dev.courseware.parse.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.courseware.model.dialog.Cue;
import java.util.List;

/** CommonMark, GFM, footnotes, definition lists, attributes, terms, formulas and containers. A parser serves all threads. */
public final class MarkdownParser {
    private static final Parser PARSER = Parser.builder(options()).build();

    /** Apart from the other, for it stops at every bracket of a text. */
    private static final Parser WITH_CUES = Parser.builder(options())
            .customInlineParserExtensionFactory(new CueParser())
            .build();

    private MarkdownParser() {}

    /**
     * Parses text whose lines end with {@code \n}.
     *
     * @throws TooMuchWork if the text keeps the parser too busy; also later, from the document's nodes
     */
    public static Document parse(String markdown) {
        return parse(markdown, List.of());
    }

    /**
     * Parses what somebody says.
     *
     * @param cues those in the middle of the text, in their order; where one stands in prose, it becomes a {@link CueNode}
     * @throws TooMuchWork as {@link #parse(String)} does
     */
    public static Document parse(String markdown, List<Cue> cues) {
        MeteredText text = new MeteredText(markdown, cues);
        text.checkLimits();
        Parser parser = cues.isEmpty() ? PARSER : WITH_CUES;
        return parser.parse(new MeteredSequence(text));
    }

    private static MutableDataHolder options() {
        return new MutableDataSet()
                // Files have blanks in their names; Flexmark takes this for names in angle brackets too.
                .set(Parser.SPACE_IN_LINK_URLS, true)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                DefinitionExtension.create(),
                                FootnoteExtension.create(),
                                TaskListExtension.create(),
                                new CoursewareExtension()));
    }

    private static final class CoursewareExtension implements Parser.ParserExtension, Extension {
        @Override
        public void parserOptions(MutableDataHolder options) {
            CommonStarts.replace(options);
        }

        @Override
        public void extend(Parser.Builder builder) {
            builder.customInlineParserFactory(QuickInlineParser::new);
            builder.customBlockParserFactory(new ContainerStart.Factory());
            builder.customBlockParserFactory(new MathBlockParser.Factory());
            builder.customBlockParserFactory(new TableStart.Factory());
            builder.customBlockParserFactory(new CommonStarts.Factory());
            builder.paragraphPreProcessorFactory(new TableParagraph.Factory());
            // Flexmark adds it to its own inline parser alone.
            builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
            builder.customDelimiterProcessor(new EmphasisMark());
            builder.customDelimiterProcessor(new StruckMark());
            builder.customInlineParserExtensionFactory(
                    new InlineMark("{", parser -> DrawnParser.read(parser) || AttributesParser.read(parser)));
            builder.customInlineParserExtensionFactory(new InlineMark("[", TermParser::read));
            builder.customInlineParserExtensionFactory(new InlineMark("$", MathParser::read));
            builder.customInlineParserExtensionFactory(new InlineMark("\\", MathParser::readBackslash));
        }
    }
}
