package dev.courseware.fuzz;

import com.sun.management.ThreadMXBean;
import dev.courseware.highlight.Highlighted;
import dev.courseware.highlight.Highlighter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges what the highlighter makes of any code: the same text, lines that are whole, within bounds of time and memory. */
final class CodeJudge {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private static final Pattern TAG = Pattern.compile("<(/?)span(?: class=\"[^\"<>]+\")?(?: title=\"[^\"<>]*\")?>");
    private static final long MOST_NANOS = 4_000_000_000L;
    private static final long MOST_BYTES = 50_000_000;
    private static final long MOST_BYTES_A_LETTER = 4_000;

    private final Highlighter highlighter = new Highlighter(CodeJudge.class.getClassLoader());

    /** All grammars, in order. */
    List<String> languages() {
        return List.copyOf(highlighter.languages());
    }

    /** What is wrong, one line each; empty if nothing is. */
    List<String> faults(String language, String code) {
        List<String> faults = new ArrayList<>();
        long time = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Highlighted highlighted;
        try {
            highlighted = highlighter.highlight(language, code);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(language + " fails: " + Oracle.described(e));
        }
        bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
        time = THREADS.getCurrentThreadCpuTime() - time;
        if (time > MOST_NANOS) {
            faults.add(language + " takes " + time / 1_000_000 + " ms for " + code.length() + " letters");
        }
        if (bytes > MOST_BYTES + MOST_BYTES_A_LETTER * code.length()) {
            faults.add(language + " takes " + (bytes >> 20) + " MB for " + code.length() + " letters");
        }
        StringBuilder text = new StringBuilder();
        for (String line : highlighted.lines()) {
            if (!plain(line, text)) {
                faults.add(language + " leaves a line that isn't whole: " + line);
            }
            text.append('\n');
        }
        if (!text.toString().equals(code + "\n")) {
            faults.add(language + " changes the text: " + text);
        }
        return faults;
    }

    /** Adds a line's text. @return whether each element that it begins is ended, and nothing else */
    private static boolean plain(String line, StringBuilder text) {
        Matcher tag = TAG.matcher(line);
        int open = 0;
        int at = 0;
        boolean whole = true;
        while (tag.find()) {
            whole &= unescape(line.substring(at, tag.start()), text);
            at = tag.end();
            open += tag.group(1).isEmpty() ? 1 : -1;
            whole &= open >= 0;
        }
        return unescape(line.substring(at), text) && whole && open == 0;
    }

    private static boolean unescape(String html, StringBuilder text) {
        text.append(html.replace("&lt;", "<").replace("&amp;", "&"));
        return html.indexOf('<') < 0;
    }
}
