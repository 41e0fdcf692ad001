package dev.courseware.parse.dialog;

import dev.courseware.model.dialog.Aside;
import java.util.ArrayList;
import java.util.List;

/** <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>, with {@code <v Alice>} or {@code Alice:} before the words. */
final class WebVtt implements ShapeReader {
    private static final String HEADER = "WEBVTT";

    @Override
    public Evidence evidence(Script script) {
        int header = header(script);
        if (header == script.firstContent()) {
            return Evidence.SIGNED;
        }
        Evidence captions = header < 0 ? Evidence.NONE : CaptionBlocks.evidence(script);
        // One more than SubRip, whose captions look the same.
        return captions.turns() == 0 ? captions : new Evidence(captions.turns() + 1, captions.lines());
    }

    @Override
    public List<Step> read(Script script) {
        int header = header(script);
        int start = header + 1;
        while (start < script.lines().size()
                && isHeaderField(script.lines().get(start).text())) {
            start++;
        }
        List<Step> steps = new ArrayList<>(script.lines().subList(0, header));
        title(script.lines().get(header), steps);
        steps.addAll(new CaptionBlocks(script).read(start, WebVtt::readOther));
        return steps;
    }

    /** Text behind the header's first word is the title: {@code WEBVTT - A talk}. */
    private static void title(SourceLine header, List<Step> steps) {
        String title = header.text().substring(HEADER.length()).strip();
        while (title.startsWith("-") || title.startsWith("–")) {
            title = title.substring(1).strip();
        }
        if (!title.isEmpty()) {
            steps.add(header.withText("Title: " + title));
            steps.add(header.withText(""));
        }
    }

    private static boolean isHeaderField(String line) {
        return line.startsWith("Kind:") || line.startsWith("Language:") || line.startsWith("X-");
    }

    private static boolean readOther(List<SourceLine> block, Captions captions) {
        String first = block.get(0).text().strip();
        if (first.equals("NOTE") || first.startsWith("NOTE ")) {
            String words = Paragraph.join(block).substring("NOTE".length()).strip();
            if (!words.isEmpty()) {
                captions.add(new Step.Given(new Aside(
                        "aside", PlainSpeech.markdown(words), block.get(0).position())));
            }
            return true;
        }
        return first.equals("STYLE") || first.equals("REGION");
    }

    private static int header(Script script) {
        for (int i = script.firstContent(); i < script.lines().size(); i++) {
            String text = script.lines().get(i).text();
            boolean ends = text.length() == HEADER.length()
                    || text.length() > HEADER.length() && Character.isWhitespace(text.charAt(HEADER.length()));
            if (ends && text.startsWith(HEADER) && !script.isFenced(i)) {
                return i;
            }
        }
        return -1;
    }
}
