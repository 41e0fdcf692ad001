package dev.courseware.parse.dialog.shape.caption;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.PrefaceDetector;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.time.Clock;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Reads the blocks of a caption file, which blank lines separate: a name or number, a time, the words. */
final class CaptionBlocks {
    private static final String ARROW = "-->";

    /** Names of WebVTT's settings, and of SubRip's corners. */
    private static final Set<String> SETTINGS =
            Set.of("align", "position", "line", "size", "vertical", "region", "X1", "X2", "Y1", "Y2");

    private static final int LONGEST_SHOWN = 40;

    private final Script script;
    private final Captions captions;

    CaptionBlocks(Script script) {
        this.script = script;
        this.captions = new Captions(script);
    }

    /** Blocks other than captions, in one format. */
    interface Other {
        Other NONE = new Other() {
            @Override
            public boolean claims(List<SourceLine> block) {
                return false;
            }

            @Override
            public void read(List<SourceLine> block, Captions captions) {
                throw new IllegalArgumentException("no block is another one here");
            }
        };

        /** Whether a block isn't a caption. */
        boolean claims(List<SourceLine> block);

        /** Reads a block for which {@link #claims} is true. */
        void read(List<SourceLine> block, Captions captions);
    }

    /** The content of a block, until all are known: a caption with its time, or anything else. */
    private record Block(String stamp, List<SourceLine> payload, Runnable other) {}

    /** Reads all blocks from line {@code from} on, leaving those that {@code other} claims to it. */
    List<Step> read(int from, Other other) {
        List<SourceLine> lines = script.lines();
        List<Block> blocks = new ArrayList<>();
        int start = from;
        while (start < lines.size()) {
            if (lines.get(start).isBlank()) {
                start++;
                continue;
            }
            int end = start;
            while (end < lines.size() && !ends(lines, end)) {
                end++;
            }
            block(lines.subList(start, end), other, blocks);
            start = end;
        }
        List<List<SourceLine>> payloads = new ArrayList<>();
        blocks.stream().filter(block -> block.other() == null).forEach(block -> payloads.add(block.payload()));
        Iterator<List<SourceLine>> once = RollingCaptions.once(payloads).iterator();
        for (Block block : blocks) {
            if (block.other() != null) {
                block.other().run();
            } else {
                captions.add(block.stamp(), once.next());
            }
        }
        return captions.steps();
    }

    /** Whether a block ends at that line. A line of one or two spaces is an empty first line of a caption. */
    private static boolean ends(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        boolean place = !line.text().isEmpty()
                && index > 0
                && index + 1 < lines.size()
                && isTime(lines.get(index - 1).text())
                && !lines.get(index + 1).isBlank()
                && !isTime(lines.get(Math.min(index + 2, lines.size() - 1)).text());
        return line.isBlank() && !place;
    }

    private void block(List<SourceLine> block, Other other, List<Block> blocks) {
        if (other.claims(block)) {
            blocks.add(new Block("", block, () -> other.read(block, captions)));
        } else {
            captions(block, blocks);
        }
    }

    /** The lines that have the form of a caption's time, unless there are labels above the first one. */
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

    /** Reads a block: a caption, or several without blank lines between them. */
    private void captions(List<SourceLine> block, List<Block> blocks) {
        int from = 0;
        while (from < block.size()) {
            from += caption(block.subList(from, block.size()), blocks);
        }
    }

    /** Reads the caption at the start of the block; returns the number of its lines. */
    private int caption(List<SourceLine> block, List<Block> blocks) {
        int time = 0;
        while (time < block.size() && time < 2 && !isTime(block.get(time).text())) {
            time++;
        }
        if (time == 2 || time == block.size()) {
            blocks.add(new Block("", block, () -> untimed(block)));
            return block.size();
        }
        int next = nextTime(block, time + 1);
        SourceLine head = block.get(time);
        String stamp = range(head.text());
        if (stamp == null) {
            script.remarks()
                    .report(
                            CoreRule.DIALOG_SYNTAX,
                            block.get(time).position(),
                            "this caption's time can't be read: " + shown(block.get(time)),
                            "write it as «00:00:01.000 --> 00:00:04.000»");
        }
        List<SourceLine> words = new ArrayList<>(block.subList(time + 1, next));
        SourceLine behind = head.from(settingsEnd(head.text(), stamp));
        if (!behind.isBlank()) {
            words.add(0, behind);
        }
        blocks.add(new Block(stamp == null ? "" : stamp, words, null));
        return next;
    }

    /** The index at which the next caption starts in a block without blank lines, or the block's size. */
    private static int nextTime(List<SourceLine> block, int from) {
        for (int i = from; i < block.size(); i++) {
            if (isTime(block.get(i).text()) && range(block.get(i).text()) != null) {
                boolean numbered =
                        i > from && block.get(i - 1).text().strip().chars().allMatch(Character::isDigit);
                return numbered ? i - 1 : i;
            }
        }
        return block.size();
    }

    /** The index after the times of a caption and its place on the screen; words may follow on the same line. */
    private static int settingsEnd(String line, String stamp) {
        if (stamp == null) {
            return line.length();
        }
        int at = line.indexOf(ARROW) + ARROW.length();
        at = SourceLine.behindSpaces(line, at);
        at = Timestamp.scan(line, at).end();
        while (at < line.length()) {
            int start = at;
            start = SourceLine.behindSpaces(line, start);
            int end = start;
            while (end < line.length() && !SourceLine.isSpace(line.charAt(end))) {
                end++;
            }
            int colon = line.indexOf(':', start);
            boolean setting = colon > start && colon + 1 < end && SETTINGS.contains(line.substring(start, colon));
            if (!setting) {
                return start;
            }
            at = end;
        }
        return at;
    }

    private void untimed(List<SourceLine> block) {
        SourceLine first = block.get(0);
        if (PrefaceDetector.isPostscript(first.text(), false) || PrefaceDetector.isPreface(first.text())) {
            captions.add(new Step.Closing());
            block.forEach(captions::add);
            return;
        }
        script.remarks()
                .report(
                        CoreRule.DIALOG_SYNTAX,
                        first.position(),
                        "found " + shown(first) + " where the time of a caption is expected",
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
        Timestamp to = Timestamp.scan(text.substring(arrow + ARROW.length()).strip(), 0);
        return Timestamp.isStamp(from) && to != null ? Clock.range(from, to.text()) : null;
    }
}
