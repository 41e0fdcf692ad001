package dev.courseware.parse.dialog.line;

import java.util.List;

/** Joins lines into one text. */
public final class Paragraph {
    private Paragraph() {}

    /** Joins lines, without white space at either end. */
    public static String join(List<SourceLine> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append('\n');
            }
            text.append(lines.get(i).text());
        }
        return text.toString().strip();
    }
}
