package dev.courseware.parse.dialog;

/** The forms in which scripts are written. */
enum Shape {
    LABELS("labelled lines", new LabelledLines()),
    WEBVTT("WebVTT", new WebVtt()),
    SUBRIP("SubRip captions", new SubRip()),
    JSON("JSON", new JsonTurns()),
    STREAM("speaker marks in running text", new Streams()),
    TAGS("speaker tags", new Tags()),
    HEADINGS("speaker headings", new NameHeadings()),
    STAMPS("names with time stamps", new StampLines()),
    FOUNTAIN("Fountain", new Fountain());

    private final String words;
    private final ShapeReader reader;

    Shape(String words, ShapeReader reader) {
        this.words = words;
        this.reader = reader;
    }

    ShapeReader reader() {
        return reader;
    }

    @Override
    public String toString() {
        return words;
    }
}
