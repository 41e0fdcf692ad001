package dev.courseware.render.transcript;

import java.util.List;

/** Plain text, to be read or searched. */
final class TextTranscript implements Transcript {
    @Override
    public String suffix() {
        return "txt";
    }

    @Override
    public String write(String title, List<Line> lines) {
        StringBuilder out = new StringBuilder(title)
                .append('\n')
                .append("=".repeat(length(title)))
                .append('\n');
        for (Line line : lines) {
            switch (line.kind()) {
                case TURN -> {
                    out.append('\n').append(line.speaker()).append(": ");
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

    private static int length(String text) {
        return Math.max(1, text.codePointCount(0, text.length()));
    }
}
