package dev.courseware.parse.dialog.shape.caption;

import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.BitSet;
import java.util.List;

/** SubRip subtitles ({@code .srt}): a number, a time with an arrow, {@code Alice: Hello}. */
public final class SubRip implements ShapeReader {
    @Override
    public Evidence evidence(Script written) {
        Script script = withArrows(written);
        Evidence captions = CaptionBlocks.evidence(script);
        int first = script.firstContent();
        boolean signed = captions.lines().get(first)
                || captions.lines().get(first + 1)
                        && isNumber(script.lines().get(first).text().strip());
        return signed ? Evidence.SIGNED : captions;
    }

    /**
     * Times in brackets, {@code [00:00.000 --> 00:02.000] Hello.}, as speech recognisers print them, if no label
     * follows.
     */
    @Override
    public Evidence possible(Script script) {
        BitSet times = new BitSet();
        for (int i = 0; i < script.lines().size(); i++) {
            times.set(
                    i, !script.isFenced(i) && isBracketed(script.lines().get(i).text()));
        }
        return times.cardinality() < 2 ? Evidence.NONE : Evidence.of(times);
    }

    @Override
    public BitSet amongLabels(Script script) {
        return CaptionBlocks.times(script);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Step> read(Script written) {
        Script script = withArrows(written);
        if (CaptionBlocks.times(script).isEmpty()) {
            script = withoutBrackets(script);
        }
        return new CaptionBlocks(script).read(script.firstContent(), CaptionBlocks.Other.NONE);
    }

    /** Rewrites {@code 0:00:01.000,0:00:02.000}, the time of a SubViewer caption, with an arrow. */
    private static Script withArrows(Script script) {
        return script.withLines(line -> {
            String text = line.text().strip();
            Timestamp from = isDigit(text) && text.indexOf(',') > 0 ? Timestamp.scan(text, 0) : null;
            boolean two = from != null
                    && text.startsWith(",", from.end())
                    && Timestamp.isStamp(text.substring(from.end() + 1));
            return two ? line.withText(from.text() + " --> " + text.substring(from.end() + 1)) : line;
        });
    }

    private static boolean isDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private static Script withoutBrackets(Script script) {
        return script.withLines(line -> {
            String text = line.text();
            int close = isBracketed(text) ? text.indexOf(']') : -1;
            return close < 0
                    ? line
                    : line.withText(text.substring(0, close).replace('[', ' ') + " " + text.substring(close + 1));
        });
    }

    private static boolean isBracketed(String line) {
        String text = line.stripLeading();
        Timestamp stamp = text.startsWith("[") ? Timestamp.scan(text, 0) : null;
        return stamp != null && stamp.text().contains("-->");
    }
}
