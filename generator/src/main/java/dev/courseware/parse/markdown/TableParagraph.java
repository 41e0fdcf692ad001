package dev.courseware.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;

/**
 * Makes tables of paragraphs, as Flexmark does, but asks it only about those that can be one. Flexmark itself compiles
 * a regular expression for each lesson and looks through each of its paragraphs, which took a fifth of its time.
 */
final class TableParagraph implements ParagraphPreProcessor {
    private static final ParagraphPreProcessorFactory FLEXMARK = TableParagraphPreProcessor.Factory();

    private final ParagraphPreProcessor flexmark;

    private TableParagraph(ParagraphPreProcessor flexmark) {
        this.flexmark = flexmark;
    }

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        if (paragraph.getLineCount() < 2 || paragraph.getLineChars(0).indexOf('|') < 0) {
            return 0;
        }
        if (!(state.getInlineParser() instanceof QuickInlineParser cells)) {
            return flexmark.preProcessBlock(paragraph, state);
        }
        cells.around(paragraph);
        try {
            return flexmark.preProcessBlock(paragraph, state);
        } finally {
            cells.around(null);
        }
    }

    static final class Factory implements ParagraphPreProcessorFactory {
        /** Knows nothing but the parser's options, which are the same for all documents. */
        private volatile ParagraphPreProcessor shared;

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            if (shared == null) {
                shared = new TableParagraph(FLEXMARK.apply(state));
            }
            return shared;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return FLEXMARK.getAfterDependents();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return FLEXMARK.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return FLEXMARK.affectsGlobalScope();
        }
    }
}
