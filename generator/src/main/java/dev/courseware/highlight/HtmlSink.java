package dev.courseware.highlight;

/** Receives the markup of a listing, piece by piece. */
abstract class HtmlSink {
    abstract void open(StartTag tag);

    abstract void close();

    /** Adds text, which the sink escapes. */
    abstract void text(String text, int start, int end);

    /**
     * Escapes what Prism escapes. Unlike Prism it keeps no-break spaces, so that code is shown exactly as it was
     * written.
     */
    static void escape(String text, int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                default -> html.append(c);
            }
        }
    }
}
