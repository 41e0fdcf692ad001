package dev.courseware.parse.dialog.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Determines which parts of a turn's Markdown are code: fenced lines and backtick spans. */
public final class CodeSpans {
    private final List<int[]> spans = new ArrayList<>();
    private int next;

    private CodeSpans() {}

    /** Finds the code in a text, both spans and fences. */
    public static CodeSpans of(String text) {
        CodeSpans code = new CodeSpans();
        int from = 0;
        while (from < text.length()) {
            int fence = code.nextFence(text, from);
            code.addInline(text, from, fence);
            from = fence == text.length() ? fence : code.addFence(text, fence);
        }
        return code;
    }

    /** Whether {@code index} is within code. Must be called with ascending indices. */
    public boolean contains(int index) {
        while (next < spans.size() && spans.get(next)[1] <= index) {
            next++;
        }
        return next < spans.size() && spans.get(next)[0] <= index;
    }

    private int nextFence(String text, int from) {
        int line = from;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            if (ScriptFence.opening(text.substring(line, end), 0) != null) {
                return line;
            }
            line = Math.min(text.length(), end + 1);
        }
        return text.length();
    }

    private int addFence(String text, int start) {
        int end = lineEnd(text, start);
        FencedBlock block = FencedBlock.opening(text.substring(start, end));
        int line = Math.min(text.length(), end + 1);
        boolean closed = false;
        while (line < text.length() && !closed) {
            end = lineEnd(text, line);
            closed = block.endsAt(text.substring(line, end));
            line = Math.min(text.length(), end + 1);
        }
        spans.add(new int[] {start, end});
        return line;
    }

    private void addInline(String text, int from, int limit) {
        List<int[]> runs = new ArrayList<>();
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '`') {
                int end = i;
                while (end < limit && text.charAt(end) == '`') {
                    end++;
                }
                runs.add(new int[] {i, end});
                i = end;
            }
        }
        int[] partner = partners(runs);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] > 0) {
                spans.add(new int[] {runs.get(i)[0], runs.get(partner[i])[1]});
                i = partner[i];
            }
        }
    }

    /** For each run of backticks, the index of the next run of the same length, or 0. */
    private static int[] partners(List<int[]> runs) {
        int[] partner = new int[runs.size()];
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = partner.length - 1; i >= 0; i--) {
            Integer later = nearest.put(runs.get(i)[1] - runs.get(i)[0], i);
            partner[i] = later == null ? 0 : later;
        }
        return partner;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
