package dev.courseware.render.transcript;

import java.util.List;
import java.util.Locale;

/** A screenplay in Fountain 1.1 (fountain.io/syntax). */
final class FountainTranscript implements Transcript {
    /** What opens a scene heading. */
    private static final List<String> SCENES = List.of("INT", "EXT", "EST", "I/E");

    @Override
    public String suffix() {
        return "fountain";
    }

    @Override
    public String write(String title, List<SpokenLine> lines) {
        StringBuilder out =
                new StringBuilder("Title: ").append(title.replace('\n', ' ')).append('\n');
        for (SpokenLine line : lines) {
            out.append('\n');
            switch (line.kind()) {
                case TURN -> turn(line, out);
                case BEAT -> out.append(scene(oneLine(line.text()))).append('\n');
                case DIRECTION ->
                    out.append('(').append(escape(oneLine(line.text()))).append(")\n");
                case ASIDE ->
                    out.append("[[")
                            .append(oneLine(line.text()).replace("[[", "[ [").replace("]]", "] ]"))
                            .append("]]\n");
                case CHOICE ->
                    out.append("-> ").append(escape(oneLine(line.text()))).append('\n');
            }
        }
        return out.toString();
    }

    /** A scene heading; a page break where the script only makes a pause. */
    private static String scene(String title) {
        if (title.isEmpty()) {
            return "===";
        }
        boolean plain = title.startsWith("INT. ") || title.startsWith("EXT. ");
        boolean word = Character.isLetterOrDigit(title.codePointAt(0));
        return (plain ? "" : word ? "." : "# ") + escape(title);
    }

    private static void turn(SpokenLine line, StringBuilder out) {
        out.append(character(line.speaker())).append('\n');
        line.cues().forEach(cue -> out.append('(').append(cue).append(")\n"));
        String text = line.text().isEmpty() ? "…" : line.text();
        for (String words : text.lines().toList()) {
            // A line of two blanks keeps the speech open.
            // A tilde at a line's start would make it a song.
            String song = words.stripLeading().startsWith("~") ? "\\" : "";
            out.append(words.isBlank() ? "  " : song + escape(song.isEmpty() ? words : words.stripLeading()))
                    .append('\n');
        }
    }

    /** Capitals name a character; {@code @} is for names that have none, or that read as something else. */
    private static String character(String written) {
        String name = oneLine(written).replace("^", "").strip();
        String capitals = name.toUpperCase(Locale.ROOT);
        boolean same = capitals.toLowerCase(Locale.ROOT).equalsIgnoreCase(name);
        boolean plain = same
                && capitals.length() == name.length()
                && Character.isLetterOrDigit(capitals.charAt(0))
                && capitals.codePoints().anyMatch(Character::isUpperCase)
                && !opensScene(capitals)
                && !capitals.endsWith(" TO");
        return plain ? capitals : "@" + name;
    }

    private static boolean opensScene(String line) {
        return SCENES.stream().anyMatch(word -> line.startsWith(word + ".") || line.startsWith(word + " "));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("[[", "[ [");
    }

    private static String oneLine(String text) {
        return CuedText.oneLine(text);
    }
}
