package dev.courseware.parse.dialog;

import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.script.FencedLines;
import dev.courseware.parse.dialog.script.ScriptFence;
import java.util.ArrayList;
import java.util.List;

/** Escapes speech so that no line of it is read as a label: {@code Result\: it works}. */
final class SpeechEscape {
    private final LabelScanner heads;

    SpeechEscape(CastIndex cast) {
        this.heads = new LabelScanner(cast);
    }

    /** Escapes every line. */
    String lines(String text) {
        return escape(text, 0);
    }

    /** Escapes every line but the first, which follows a label. */
    String continuation(String text) {
        return escape(text, 1);
    }

    private String escape(String text, int from) {
        if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
            return text;
        }
        List<SourceLine> lines = new ArrayList<>();
        String[] source = text.split("\n", -1);
        for (String line : source) {
            lines.add(new SourceLine(line, 1, 1));
        }
        if (from > 0 && ScriptFence.opening(lines.get(0).text(), 0) == null) {
            lines.set(0, new SourceLine("", 1, 1));
        }
        boolean[] fenced = FencedLines.of(lines, heads);
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < fenced.length; i++) {
            String line = source[i];
            LabelCandidate head = i < from || fenced[i] ? null : heads.scan(line);
            if (i > 0) {
                escaped.append('\n');
            }
            if (head == null
                    || head.isSmall() && head.escapes() == 0
                    || head.style().marker() == LabelCandidate.Marker.BULLET) {
                escaped.append(line);
            } else {
                escaped.append(line, 0, head.colon()).append('\\').append(line, head.colon(), line.length());
            }
        }
        return escaped.toString();
    }
}
