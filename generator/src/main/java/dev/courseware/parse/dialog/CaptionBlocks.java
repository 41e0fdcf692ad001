package dev.courseware.parse.dialog;

import java.util.BitSet;
import java.util.List;

/** Reads the blocks of a subtitle file, with a blank line between them: a name or number, a time, the words. */
final class CaptionBlocks {
    private static final String ARROW = "-->";

    private static final int LONGEST_SHOWN = 40;

    private final Script script;
    private final Captions captions;

    CaptionBlocks(Script script) {
        this.script = script;
        this.captions = new Captions(script);
    }

    /** Reads one block at a time; returns false for a block that is no caption. */
    interface Other {
        boolean read(List<SourceLine> block, Captions captions);
    }

    /** Reads all blocks from line {@code from} on, those that {@code other} doesn't. */
    List<Step> read(int from, Other other) {
        List<SourceLine> lines = script.lines();
        int start = from;
        while (start < lines.size()) {
            if (lines.get(start).isBlank()) {
                start++;
                continue;
            }
            int end = start;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            List<SourceLine> block = lines.subList(start, end);
            if (!other.read(block, captions)) {
                caption(block);
            }
            start = end;
        }
        return captions.steps();
    }

    /** The lines that have the form of a caption's time, if nobody speaks above them. */
    static Evidence evidence(Script script) {
        BitSet times = times(script);
        return times.isEmpty() || script.firstLabel() < times.nextSetBit(0) ? Evidence.NONE : Evidence.of(times);
    }

    /** The lines that have the form of a caption's time. */
    static BitSet times(Script script) {
        BitSet times = new BitSet();
        for (int i = 0; i < script.lines().size(); i++) {
            String text = script.lines().get(i).text();
            times.set(i, !script.isFenced(i) && text.contains(ARROW) && range(text) != null);
        }
        return times;
    }

    private void caption(List<SourceLine> block) {
        int time = 0;
        while (time < block.size() && time < 2 && !isTime(block.get(time).text())) {
            time++;
        }
        if (time == 2 || time == block.size()) {
            untimed(block);
            return;
        }
        String stamp = range(block.get(time).text());
        if (stamp == null) {
            script.remarks()
                    .error(
                            block.get(time).position(),
                            "this caption's time can't be read: " + shown(block.get(time)),
                            "write it as «00:00:01.000 --> 00:00:04.000»");
        }
        captions.add(stamp == null ? "" : stamp, block.subList(time + 1, block.size()));
    }

    private void untimed(List<SourceLine> block) {
        SourceLine first = block.get(0);
        if (Framing.isPostscript(first.text(), false) || Framing.isPreface(first.text())) {
            captions.add(new Step.Closing());
            block.forEach(captions::add);
            return;
        }
        script.remarks()
                .error(
                        first.position(),
                        "a caption's time was expected here, not " + shown(first),
                        "write it as «00:00:01.000 --> 00:00:04.000»");
        captions.add("", block);
    }

    private static String shown(SourceLine line) {
        String text = line.text().strip();
        return "«" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "»";
    }

    private static boolean isTime(String line) {
        return line.contains(ARROW) && !line.contains("<!--");
    }

    /** The two times of a caption without its settings, or null. */
    private static String range(String line) {
        String text = line.strip();
        int arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            return null;
        }
        String from = text.substring(0, arrow).strip();
        Stamp to = Stamp.scan(text.substring(arrow + ARROW.length()).strip(), 0);
        return Stamp.isStamp(from) && to != null ? Clock.range(from, to.text()) : null;
    }
}
