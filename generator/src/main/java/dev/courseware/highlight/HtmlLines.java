package dev.courseware.highlight;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects markup line by line: elements that are open at the end of a line are closed there, and opened again on the
 * next line once there is text for them.
 */
final class HtmlLines extends HtmlSink {
    private final List<String> lines = new ArrayList<>();
    private final List<StartTag> open = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** How many of the open tags have been written on the current line. */
    private int written;

    @Override
    void open(StartTag tag) {
        open.add(tag);
    }

    @Override
    void close() {
        open.remove(open.size() - 1);
        if (written > open.size()) {
            line.append("</span>");
            written = open.size();
        }
    }

    @Override
    void text(String text, int start, int end) {
        int from = start;
        // Looks no further than the piece goes: a line may have very many.
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                append(text, from, i);
                endLine();
                from = i + 1;
            }
        }
        append(text, from, end);
    }

    private void append(String text, int start, int end) {
        if (start == end) {
            return;
        }
        while (written < open.size()) {
            open.get(written++).appendTo(line);
        }
        escape(text, start, end, line);
    }

    private void endLine() {
        for (; written > 0; written--) {
            line.append("</span>");
        }
        lines.add(line.toString());
        line.setLength(0);
    }

    /** The lines. There is always a last one, which is empty if the text ends with a line feed. */
    List<String> lines() {
        endLine();
        return lines;
    }
}
