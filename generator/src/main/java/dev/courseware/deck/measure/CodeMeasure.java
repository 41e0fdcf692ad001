package dev.courseware.deck.measure;

import dev.courseware.model.CodeListing;

/** Counts the lines that a listing fills where long ones are wrapped. */
final class CodeMeasure {
    private static final int TAB = 4;

    private CodeMeasure() {}

    static int[] of(String text, int columns) {
        String[] lines = text.split("\n", -1);
        int[] counts = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            boolean fits = lines[i].length() <= columns && lines[i].indexOf('\t') < 0;
            counts[i] = fits ? 1 : hanging(lines[i], columns);
        }
        return counts;
    }

    /** What is wrapped begins below what its line begins with. */
    private static int hanging(String line, int columns) {
        int indent = CodeListing.indentOf(line);
        int width = 0;
        for (int i = 0; i < indent; i++) {
            width += line.charAt(i) == '\t' ? TAB - width % TAB : 1;
        }
        return wrapped(line.substring(indent), Math.max(1, columns - width));
    }

    /** Breaks behind blanks, and inside of words that are longer than a line. */
    private static int wrapped(String line, int columns) {
        int lines = 1;
        int filled = 0;
        int word = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLowSurrogate(c)) {
                continue;
            }
            boolean blank = c == ' ' || c == '\t';
            if (blank) {
                filled += word + (c == '\t' ? TAB - (filled + word) % TAB : 1);
                word = 0;
                continue;
            }
            word++;
            if (filled + word > columns) {
                lines++;
                if (filled == 0) {
                    word = 1;
                }
                filled = 0;
            }
        }
        return lines;
    }
}
