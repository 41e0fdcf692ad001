package dev.courseware.render.block;

import dev.courseware.model.CodeListing;
import dev.courseware.model.Table;
import dev.courseware.model.inline.Break;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Text;
import java.util.List;

/** Decides whether content looks the same wherever it is shown: it has no links, no ids, and no steps on a slide. */
final class Unplaced {
    private Unplaced() {}

    static boolean is(RichText text) {
        List<Inline> pieces = text.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (!is(pieces.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Inline piece) {
        if (piece instanceof Text || piece instanceof Break) {
            return true;
        }
        if (piece instanceof Styled styled) {
            return styled.attributes().isEmpty() && is(styled.content());
        }
        return piece instanceof Code code && code.attributes().isEmpty();
    }

    static boolean is(Table table) {
        if (!is(table.caption()) || !areAll(table.head())) {
            return false;
        }
        for (List<RichText> row : table.rows()) {
            if (!areAll(row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areAll(List<RichText> cells) {
        for (RichText cell : cells) {
            if (!is(cell)) {
                return false;
            }
        }
        return true;
    }

    static boolean is(CodeListing code) {
        return code.steps().isEmpty() && code.marks().isEmpty();
    }
}
