package dev.courseware.highlight;

/** Collects markup as a single string. */
final class HtmlText extends HtmlSink {
    private final StringBuilder html = new StringBuilder();

    @Override
    void open(StartTag tag) {
        tag.appendTo(html);
    }

    @Override
    void close() {
        html.append("</span>");
    }

    @Override
    void text(String text, int start, int end) {
        escape(text, start, end, html);
    }

    String text() {
        return html.toString();
    }
}
