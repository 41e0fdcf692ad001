package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;

/** The content of a code span (CommonMark 0.30, 6.1), in a table's cell with escaped pipes (GFM, 4.10). */
final class CodeSpan {
    private CodeSpan() {}

    static String content(Code code) {
        String content = code.getText().toString().replace('\n', ' ');
        if (code.getAncestorOfType(TableCell.class) != null) {
            content = content.replace("\\|", "|");
        }
        boolean padded = content.length() > 2 && content.startsWith(" ") && content.endsWith(" ") && !content.isBlank();
        return padded ? content.substring(1, content.length() - 1) : content;
    }
}
