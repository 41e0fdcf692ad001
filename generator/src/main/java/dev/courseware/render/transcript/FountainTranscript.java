package dev.courseware.render.transcript;

import java.util.List;
import java.util.Locale;

/** A screenplay in Fountain 1.1 (fountain.io/syntax). */
final class FountainTranscript implements Transcript {
    @Override
    public String suffix() {
        return "fountain";
    }

    @Override
    public String write(String title, List<Line> lines) {
        StringBuilder out =
                new StringBuilder("Title: ").append(title.replace('\n', ' ')).append('\n');
        for (Line line : lines) {
            out.append('\n');
            switch (line.kind()) {
                case TURN -> turn(line, out);
                case BEAT ->
                    out.append(line.text().isEmpty() ? "===" : "# " + oneLine(line.text()))
                            .append('\n');
                case DIRECTION ->
                    out.append('(').append(escape(oneLine(line.text()))).append(")\n");
                case ASIDE ->
                    out.append("[[")
                            .append(oneLine(line.text()).replace("]]", "] ]"))
                            .append("]]\n");
                case CHOICE ->
                    out.append("> ").append(escape(oneLine(line.text()))).append('\n');
            }
        }
        return out.toString();
    }

    private static void turn(Line line, StringBuilder out) {
        out.append(character(line.speaker())).append('\n');
        line.cues().forEach(cue -> out.append('(').append(cue).append(")\n"));
        String text = line.text().isEmpty() ? "…" : line.text();
        for (String words : text.split("\n", -1)) {
            // A line of two blanks keeps the speech open.
            out.append(words.isBlank() ? "  " : escape(words)).append('\n');
        }
    }

    /** Capitals name a character; {@code @} is for names that have none. */
    private static String character(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        boolean same = capitals.toLowerCase(Locale.ROOT).equalsIgnoreCase(name);
        boolean plain = same
                && capitals.length() == name.length()
                && capitals.codePoints().anyMatch(Character::isUpperCase);
        return plain ? capitals : "@" + name;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("[[", "[ [");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
