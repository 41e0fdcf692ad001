package dev.courseware.render.slides;

/** Cuts text into sentences, well enough for a slide. */
final class Sentences {
    private Sentences() {}

    /** The first sentence; the whole text if it has only one. */
    static String first(String text) {
        return text.substring(0, end(text, 0)).strip();
    }

    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("。！？".indexOf(c) >= 0) {
                return i + 1;
            }
            if (".!?".indexOf(c) < 0 || isAbbreviation(text, i)) {
                continue;
            }
            int after = i + 1;
            while (after < text.length() && "\"'”’)]…".indexOf(text.charAt(after)) >= 0) {
                after++;
            }
            boolean next = after + 1 < text.length()
                    && text.charAt(after) == ' '
                    && !Character.isLowerCase(text.charAt(after + 1));
            if (after >= text.length() || next) {
                return after;
            }
        }
        return text.length();
    }

    /** A single letter or a known short form before the full stop: {@code e.g.}, {@code Dr.}, {@code J. Gray}. */
    static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        return text.charAt(stop) == '.'
                && (word.length() == 1 || word.matches("Dr|Mr|Mrs|Ms|Prof|St|vs|etc|cf|No|Fig|approx|ca"));
    }
}
