package dev.courseware.render.transcript;

import java.util.List;
import java.util.Locale;

/** Plain text, to be read or searched. */
final class TextTranscript implements Transcript {
    @Override
    public String suffix() {
        return "txt";
    }

    @Override
    public String write(String title, List<SpokenLine> lines) {
        StringBuilder out = new StringBuilder(title)
                .append('\n')
                .append("=".repeat(length(title)))
                .append('\n');
        for (SpokenLine line : lines) {
            switch (line.kind()) {
                case TURN -> {
                    out.append('\n').append(stamp(line));
                    out.append(line.speaker()).append(": ");
                    line.cues().forEach(cue -> out.append('(').append(cue).append(") "));
                    out.append(line.text()).append('\n');
                }
                case BEAT ->
                    out.append('\n')
                            .append(line.text().isEmpty() ? "* * *" : line.text())
                            .append('\n')
                            .append(line.text().isEmpty() ? "" : "-".repeat(length(line.text())) + "\n");
                case DIRECTION -> out.append("\n[").append(line.text()).append("]\n");
                case ASIDE ->
                    out.append("\n> ").append(line.text().replace("\n", "\n> ")).append('\n');
                case CHOICE -> out.append("\n-> ").append(line.text()).append('\n');
            }
        }
        return out.toString();
    }

    /** The time that the script gives: {@code [1:02:03] }. */
    private static String stamp(SpokenLine line) {
        if (line.moments().isEmpty() || line.moments().get(0).at() > 0) {
            return "";
        }
        long seconds = line.moments().get(0).start() / 1000;
        long hours = seconds / 3600;
        return hours > 0
                ? String.format(Locale.ROOT, "[%d:%02d:%02d] ", hours, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "[%02d:%02d] ", seconds / 60, seconds % 60);
    }

    private static int length(String text) {
        return Math.max(1, text.codePointCount(0, text.length()));
    }
}
