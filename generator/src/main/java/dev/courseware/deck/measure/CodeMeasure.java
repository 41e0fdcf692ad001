package dev.courseware.deck.measure;

/** Counts the lines that a listing fills where long ones are wrapped. */
final class CodeMeasure {
    private static final int TAB = 4;

    private CodeMeasure() {}

    static int[] of(String text, int columns) {
        String[] lines = text.split("\n", -1);
        int[] counts = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            counts[i] = lines[i].length() <= columns && lines[i].indexOf('\t') < 0 ? 1 : wrapped(lines[i], columns);
        }
        return counts;
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
