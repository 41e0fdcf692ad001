package dev.courseware.parse.experiment;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Position;
import java.util.List;

/**
 * A fence's content, and where its lines stand in the file.
 *
 * @param starts by line, where it begins in the text
 * @param sources by line, where it begins in the file
 */
record FenceText(String text, int[] starts, int[] sources) {
    static FenceText of(FencedCodeBlock fence) {
        List<BasedSequence> lines = fence.getContentLines();
        int[] starts = new int[lines.size() + 1];
        int[] sources = new int[lines.size() + 1];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence line = lines.get(i).trimEOL();
            starts[i] = text.length();
            sources[i] = line.getStartOffset();
            text.append(line).append('\n');
        }
        starts[lines.size()] = text.length();
        sources[lines.size()] = lines.isEmpty() ? fence.getStartOffset() : fence.getEndOffset();
        return new FenceText(text.toString(), starts, sources);
    }

    int source(int offset) {
        int line = starts.length - 1;
        while (line > 0 && starts[line] > offset) {
            line--;
        }
        // What is missing at the end of the last line is missing there and not below it.
        if (line == starts.length - 1 && line > 0) {
            line--;
        }
        int behind = offset - starts[line];
        // Each line ends in the text, while the last one of a file may not.
        return sources[line]
                + (line == starts.length - 1 ? behind : Math.min(behind, starts[line + 1] - starts[line] - 1));
    }

    /** @param at a place in the text, whose lines and columns begin with 1 */
    int source(Position at) {
        int line = Math.max(0, Math.min(at.line() - 1, starts.length - 1));
        return source(Math.min(starts[line] + at.column() - 1, text.length()));
    }
}
