package dev.courseware.parse.dialog.shape.caption;

import dev.courseware.model.dialog.Aside;
import dev.courseware.parse.dialog.line.Paragraph;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.PlainSpeech;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.List;

/** <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>, with {@code <v Alice>} or {@code Alice:} before the words. */
public final class WebVtt implements ShapeReader {
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
        steps.addAll(new CaptionBlocks(script).read(start, new Notes()));
        return steps;
    }

    /** Text after the first word of the header is the title: {@code WEBVTT - A talk}. */
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

    /** Comments, styles and regions. */
    private static final class Notes implements CaptionBlocks.Other {
        @Override
        public boolean claims(List<SourceLine> block) {
            String first = block.get(0).text().strip();
            return first.equals("STYLE") || first.equals("REGION") || isNote(first);
        }

        @Override
        public void read(List<SourceLine> block, Captions captions) {
            boolean note = isNote(block.get(0).text().strip());
            String words =
                    note ? Paragraph.join(block).substring("NOTE".length()).strip() : "";
            if (!words.isEmpty()) {
                SourceLine first = block.get(0).from(block.get(0).contentStart() + "NOTE".length());
                SourceLine start = first.isBlank() ? block.get(1) : first;
                captions.add(new Step.Given(new Aside("aside", PlainSpeech.markdown(words), start.position())));
            }
        }

        private static boolean isNote(String first) {
            return first.equals("NOTE") || first.startsWith("NOTE ");
        }
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
