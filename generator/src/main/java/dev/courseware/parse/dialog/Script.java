package dev.courseware.parse.dialog;

import java.util.List;

/**
 * A script on its way to its steps.
 *
 * @param lines its lines
 * @param fenced which of them belong to code or another fenced block
 * @param cast the cast that is given
 * @param remarks where guesses are told
 */
record Script(List<SourceLine> lines, boolean[] fenced, CastIndex cast, Remarks remarks) {
    static Script of(List<SourceLine> lines, CastIndex cast, Remarks remarks) {
        return new Script(lines, Fence.mark(lines, new HeadScanner(cast)), cast, remarks);
    }

    /** The index of the first line that could be a label with text behind it, or the number of lines. */
    int firstLabel() {
        HeadScanner heads = new HeadScanner(cast);
        for (int i = 0; i < lines.size(); i++) {
            String text = fenced[i] ? "" : lines.get(i).text();
            Head head = heads.scan(text);
            if (head != null && head.body() < text.length()) {
                return i;
            }
        }
        return lines.size();
    }

    /** The index of the first line with content, or the number of lines. */
    int firstContent() {
        int i = 0;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
