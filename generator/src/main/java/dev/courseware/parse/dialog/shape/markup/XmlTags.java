package dev.courseware.parse.dialog.shape.markup;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.Paragraph;
import dev.courseware.parse.dialog.line.Quotes;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code <Person1>Hello.</Person1><Person2>Hi.</Person2>}, including common mistakes: an end tag that is missing, names
 * another speaker, or lacks its slash. Also {@code <alice> Hello.} as in chat logs.
 */
public final class XmlTags implements ShapeReader {
    private static final int LONGEST_STAMP = 40;

    @Override
    public Evidence evidence(Script script) {
        BitSet lines = new BitSet();
        Map<String, int[]> tags = count(script, lines);
        int turns = 0;
        int names = 0;
        for (Map.Entry<String, int[]> entry : tags.entrySet()) {
            int opened = entry.getValue()[0];
            boolean speaks = isSpeaker(entry.getKey(), tags) && (opened > 1 || entry.getValue()[1] > 0)
                    || NameVocabulary.isUnmistakable(entry.getKey());
            turns += speaks ? opened : 0;
            names += speaks ? 1 : 0;
        }
        return turns > 1 || names == 1 && hasEnd(tags) ? new Evidence(turns, lines) : Evidence.NONE;
    }

    @Override
    public List<Step> read(Script script) {
        Reading reading = new Reading(script, count(script, new BitSet()));
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            if (script.isFenced(i)) {
                reading.text(line);
            } else {
                reading.cut(line);
            }
        }
        reading.finish();
        return reading.steps;
    }

    /** Whether a name opens lines or is closed somewhere, and isn't a type as in {@code List<String>}. */
    private static boolean isSpeaker(String key, Map<String, int[]> tags) {
        int[] counts = tags.getOrDefault(key, new int[3]);
        return counts[1] > 0 || counts[2] > 0 || NameVocabulary.isUnmistakable(key);
    }

    /** Counts for each name how many tags open and end a turn, and how many open a line; sets the lines that these are on. */
    private static Map<String, int[]> count(Script script, BitSet lines) {
        Map<String, int[]> tags = new HashMap<>();
        for (int i = 0; i < script.lines().size(); i++) {
            String text = script.isFenced(i) ? "" : script.lines().get(i).text();
            for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
                XmlTag tag = XmlTag.scan(text, at);
                if (tag != null && !tag.isWrapper()) {
                    int[] counts = tags.computeIfAbsent(NameVocabulary.key(tag.element()), k -> new int[3]);
                    counts[tag.closes() ? 1 : 0]++;
                    counts[2] += !tag.closes() && opensLine(text, at) ? 1 : 0;
                    lines.set(i);
                }
            }
        }
        return tags;
    }

    /** Whether nothing but a time stands before a tag on its line. */
    private static boolean opensLine(String text, int at) {
        String before = at > LONGEST_STAMP ? "" : text.substring(0, at).strip();
        return at <= LONGEST_STAMP && (before.isEmpty() || Timestamp.isStamp(before));
    }

    private static boolean hasEnd(Map<String, int[]> tags) {
        for (int[] counts : tags.values()) {
            if (counts[1] > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many mistakes are reported individually. */
    private static final int MOST_WARNINGS = 20;

    /** The state of one pass over a script. */
    private static final class Reading {
        private final Script script;
        private final boolean ended;
        private final Map<String, int[]> tags;
        private final List<Step> steps = new ArrayList<>();
        private XmlTag open;
        private int warned;
        private Position opened;
        private String stamp = "";
        private List<SourceLine> speech = new ArrayList<>();

        Reading(Script script, Map<String, int[]> tags) {
            this.script = script;
            this.ended = hasEnd(tags);
            this.tags = tags;
        }

        void cut(SourceLine line) {
            String text = line.text();
            int from = 0;
            for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', Math.max(from, at + 1))) {
                XmlTag tag = XmlTag.scan(text, at);
                if (tag == null || !tag.isWrapper() && !isSpeaker(NameVocabulary.key(tag.element()), tags)) {
                    continue;
                }
                String before = text.substring(from, at).strip();
                boolean stamped = from == 0 && !tag.closes() && Timestamp.isStamp(before);
                if (!stamped) {
                    text(piece(line, from, at));
                }
                // Some write <Alice>: Hello.
                boolean colon = !tag.closes() && !tag.isWrapper() && text.startsWith(":", tag.end());
                from = tag.end() + (colon ? 1 : 0);
                tag(tag, line.at(at));
                stamp = stamped ? Timestamp.scan(before, 0).text() : stamp;
            }
            text(from == 0 ? line : piece(line, from, text.length()));
        }

        void text(SourceLine line) {
            String action = ended || open == null ? "" : action(line.text());
            if (!action.isEmpty()) {
                close();
                steps.add(new Step.Given(new Direction(action, line.position())));
            } else if (open != null) {
                speech.add(line);
            } else if ((line.column() == 1 || !line.isBlank()) && !line.text().startsWith("<?xml")) {
                steps.add(line);
            }
        }

        /**
         * The words of {@code * bob waves}, by which chats show what somebody does, or of a notice by the chat itself;
         * or empty.
         */
        private String action(String line) {
            String text = line.strip();
            int behind = text.indexOf(' ');
            if (behind > 0 && Timestamp.isStamp(text.substring(0, behind))) {
                text = text.substring(behind).strip();
            }
            if (text.startsWith("*** ") || text.startsWith("-!- ")) {
                return text.substring(4).strip();
            }
            int end = text.startsWith("* ") ? text.indexOf(' ', 2) : -1;
            return end > 0 && tags.containsKey(NameVocabulary.key(text.substring(2, end)))
                    ? text.substring(2).strip()
                    : "";
        }

        void finish() {
            if (warned > MOST_WARNINGS) {
                int more = warned - MOST_WARNINGS;
                warned = 0;
                warn(script.lines().get(0).position(), more + " more tags in this script are not closed properly");
            }
            if (open != null) {
                if (ended) {
                    warn(opened, "«<" + open.element() + ">» is never closed");
                }
                close();
            }
        }

        private void tag(XmlTag tag, Position at) {
            if (tag.isWrapper()) {
                return;
            }
            boolean same = open != null && open.element().equalsIgnoreCase(tag.element());
            if (tag.closes()) {
                if (open == null) {
                    warn(at, "«</" + tag.element() + ">» closes a tag that was never opened");
                } else if (!same) {
                    warn(at, "found «</" + tag.element() + ">» where «</" + open.element() + ">» is expected");
                }
                close();
            } else if (same && ended && isBlankOrSlip(tag)) {
                warn(at, "«<" + tag.element() + ">» is read as the end tag «</" + tag.element() + ">»");
                close();
            } else {
                if (open != null && ended) {
                    warn(at, "«<" + open.element() + ">» is not closed before «<" + tag.element() + ">»");
                }
                close();
                open = tag;
                opened = at;
            }
        }

        /** Whether a second tag of the current speaker is meant to end the turn, because it follows speech. */
        private boolean isBlankOrSlip(XmlTag tag) {
            return tag.name().equals(open.name()) && !Paragraph.join(speech).isEmpty();
        }

        private void close() {
            if (open == null) {
                return;
            }
            List<SourceLine> said = Quotes.removed(speech);
            SourceLine first = said.isEmpty() ? new SourceLine("", opened.line(), opened.column()) : said.get(0);
            steps.add(new Step.Opening(Label.marked(open.name(), stamp, opened), first));
            for (int i = 1; i < said.size(); i++) {
                steps.add(said.get(i));
            }
            steps.add(new Step.Closing());
            open = null;
            stamp = "";
            speech = new ArrayList<>();
        }

        private void warn(Position at, String message) {
            if (++warned > MOST_WARNINGS) {
                return;
            }
            script.remarks()
                    .report(
                            CoreRule.DIALOG_UNCLOSED,
                            at,
                            message,
                            "close each turn with its own end tag, such as «</Person1>»");
        }

        private static SourceLine piece(SourceLine line, int from, int to) {
            return new SourceLine(line.text().substring(from, to), line.number(), line.column() + from);
        }
    }
}
