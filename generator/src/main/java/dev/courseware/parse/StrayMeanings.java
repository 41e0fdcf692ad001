package dev.courseware.parse;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.ParseContext;

/** Tells of lines in the glossary that look like a term or a meaning and are read as neither. */
final class StrayMeanings {
    private final ParseContext reading;
    private final Diagnostics diagnostics;

    StrayMeanings(ParseContext reading, Diagnostics diagnostics) {
        this.reading = reading;
        this.diagnostics = diagnostics;
    }

    /** Tells of lines that begin with a colon and explain nothing. */
    void in(Paragraph paragraph) {
        for (int i = 0; i < paragraph.getLineCount(); i++) {
            BasedSequence line = paragraph.getLineChars(i).trim();
            if (line.startsWith(":")) {
                Position at = reading.at(line.getStartOffset());
                diagnostics.report(
                        CoreRule.DEFINITION_STRAY,
                        reading.page().source(),
                        at.line(),
                        at.column(),
                        "this line begins with a colon, but explains no term",
                        "write the term on the line above it, and put a space after the colon");
            }
        }
    }

    /** Tells of a meaning that is empty, or whose last line was probably meant as the next term. */
    void in(DefinitionItem meaning) {
        if (isEmpty(meaning)) {
            error(meaning.getStartOffset(), "this meaning is empty", "write it after the colon");
            return;
        }
        Node next = meaning.getNext();
        Node last = meaning.getLastChild();
        if (!(next instanceof DefinitionItem)
                || !(last instanceof Paragraph paragraph)
                || paragraph.getLineCount() < 2) {
            return;
        }
        BasedSequence line = paragraph.getLineChars(paragraph.getLineCount() - 1);
        Position at = reading.at(line.getStartOffset());
        if (at.column() == 1 && reading.at(next.getStartOffset()).line() == at.line() + 1) {
            error(
                    line.getStartOffset(),
                    "«" + line.trim() + "» is part of the meaning above, not a term",
                    "leave a blank line above a term, or indent the line if it goes on with the meaning");
        }
    }

    /** Flexmark takes what follows an empty meaning for its text, be it the next term. */
    private boolean isEmpty(DefinitionItem meaning) {
        Node first = meaning.getFirstChild();
        if (first == null) {
            return true;
        }
        Position start = reading.at(first.getStartOffset());
        return start.column() == 1
                && start.line() > reading.at(meaning.getStartOffset()).line();
    }

    private void error(int offset, String message, String hint) {
        Position at = reading.at(offset);
        diagnostics.report(CoreRule.DEFINITION_SYNTAX, reading.page().source(), at.line(), at.column(), message, hint);
    }
}
