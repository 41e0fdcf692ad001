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

    private final ParserState state;
    private ParagraphPreProcessor flexmark;

    private TableParagraph(ParserState state) {
        this.state = state;
    }

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState current) {
        if (paragraph.getLineCount() < 2 || paragraph.getLineChars(0).indexOf('|') < 0) {
            return 0;
        }
        if (flexmark == null) {
            flexmark = FLEXMARK.apply(state);
        }
        return flexmark.preProcessBlock(paragraph, current);
    }

    static final class Factory implements ParagraphPreProcessorFactory {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new TableParagraph(state);
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
