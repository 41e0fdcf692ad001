package dev.courseware.parse.dialog;

/** {@code P1: (laughs) No, no.} */
final class LabelledLines extends LineShape {
    @Override
    Candidates.Scan scan(Script script) {
        HeadScanner scanner = new HeadScanner(script.cast());
        return (lines, index) -> scanner.scan(lines.get(index).text());
    }
}
