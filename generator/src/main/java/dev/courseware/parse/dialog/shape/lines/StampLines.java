package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.label.WholeLine;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Alice 0:02} or {@code 0:02 Alice} on a line of its own, or on two, followed by the text, as meeting recorders
 * write.
 */
public final class StampLines extends LineShape {
    private static final Pattern TURNED = Pattern.compile(
            " {1,3}(?<last>\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}), (?<first>\\p{Lu}[\\p{L}\\p{M}'’. -]{0,30}[\\p{L}.])(?: \\([^()]{1,40}\\))? *");

    @Override
    public Evidence evidence(Script script) {
        return super.evidence(joined(script));
    }

    @Override
    public Evidence possible(Script script) {
        return super.possible(joined(script));
    }

    @Override
    public List<Step> read(Script script) {
        return super.read(joined(script));
    }

    @Override
    Candidates candidates(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        Candidates proper = script.candidates((lines, index) -> scan(lines.get(index), scanner));
        Map<String, Integer> small = new HashMap<>();
        boolean capitals = false;
        for (int i = 0; i < proper.heads().length; i++) {
            LabelCandidate head = proper.heads()[i];
            capitals |= head != null && !head.isSmall();
            boolean apart = head != null
                    && (proper.isSpaced(i) || isDashed(script.lines().get(i).text()));
            if (apart && isChatName(head)) {
                small.merge(head.key(), 1, Integer::sum);
            }
        }
        // Names in lower case, as in chats: alice 10:15 AM. Beside others they must recur.
        boolean known = capitals;
        return proper.only(each ->
                        !each.isSmall() || isChatName(each) && (!known || small.getOrDefault(each.key(), 0) > 1))
                .forced(LabelCandidate::isSmall);
    }

    /** Whether a dash stands before the time, as nowhere but in chats: {@code ann — Today at 10:15 AM}. */
    private static boolean isDashed(String text) {
        int dash = text.indexOf(" — ");
        return dash > 0 && Timestamp.isStamp(text.substring(dash + 3).strip());
    }

    private static boolean isChatName(LabelCandidate head) {
        return head.isSmall() && head.name().indexOf(' ') < 0;
    }

    /** Joins a stamp on a line of its own with the name on the line above or below. */
    private static Script joined(Script script) {
        List<SourceLine> lines = script.lines();
        List<SourceLine> joined = null;
        for (int i = 0; i < lines.size(); i++) {
            String stamp = lines.get(i).text().strip();
            if (script.isFenced(i) || stamp.isEmpty() || !Timestamp.isStamp(stamp)) {
                continue;
            }
            boolean above = i > 0
                    && isName(lines.get(i - 1))
                    && (i == 1 || lines.get(i - 2).isBlank());
            boolean below = i + 1 < lines.size()
                    && isName(lines.get(i + 1))
                    && (i == 0 || lines.get(i - 1).isBlank());
            if (above || below) {
                joined = joined == null ? new ArrayList<>(lines) : joined;
                SourceLine name = lines.get(above ? i - 1 : i + 1);
                joined.set(above ? i - 1 : i + 1, name.withText(name.text().stripTrailing() + " " + stamp));
                joined.set(i, lines.get(i).withText(""));
            }
        }
        return joined == null ? script : script.with(joined);
    }

    private static boolean isName(SourceLine line) {
        String text = line.text().strip();
        return !text.isEmpty()
                && new NameScanner().end(text, 0, false) == text.length()
                && NameVocabulary.isProper(text);
    }

    private static LabelCandidate scan(SourceLine line, LabelScanner scanner) {
        String text = line.text();
        if (!mayHoldStamp(text)) {
            return null;
        }
        int start = line.contentStart();
        LabelCandidate head = turnedRound(text, start, scanner);
        head = head == null ? WholeLine.scan(text, start, scanner, Marker.NONE, 0) : head;
        if (head == null && text.charAt(start) == '[') {
            // [Alice] 10:02:33, with the brackets blanked so that columns are preserved.
            head = WholeLine.scan(text.replace('[', ' ').replace(']', ' '), start, scanner, Marker.NONE, 0);
        }
        head = head == null ? beforeText(text, start, scanner) : head;
        if (head == null || head.stamp().isEmpty()) {
            return null;
        }
        return head.isSmall() || NameVocabulary.isProper(head.name()) ? head : null;
    }

    /** Reads {@code [10:15 AM] Roy, Ann (Guest)}, as programs for meetings copy what was written there. */
    private static LabelCandidate turnedRound(String text, int start, LabelScanner scanner) {
        Timestamp stamp = text.charAt(start) == '[' ? Timestamp.scan(text, start) : null;
        Matcher turned = stamp == null ? null : TURNED.matcher(text).region(stamp.end(), text.length());
        if (turned == null || !turned.matches()) {
            return null;
        }
        // A space makes up for the comma, so that the line stays as long.
        String straight = text.substring(0, turned.start("last")) + turned.group("first") + " " + turned.group("last")
                + text.substring(turned.end("first")) + " ";
        return WholeLine.scan(straight, start, scanner, Marker.NONE, 0);
    }

    /** Reads {@code Alice [00:03] Hello.} */
    private static LabelCandidate beforeText(String text, int start, LabelScanner scanner) {
        int last = Math.min(text.length(), start + NameScanner.LONGEST);
        for (int i = start + 1; i < last; i++) {
            if (text.charAt(i) != '[' && text.charAt(i) != '(') {
                continue;
            }
            Timestamp stamp = SourceLine.isSpace(text.charAt(i - 1)) ? Timestamp.scan(text, i) : null;
            boolean between =
                    stamp != null && stamp.end() < text.length() && SourceLine.isSpace(text.charAt(stamp.end()));
            LabelCandidate name = between ? scanner.scan(text.substring(start, stamp.end()) + ":") : null;
            boolean whole = name != null
                    && name.style().marker() == Marker.NONE
                    && !name.stamp().isEmpty();
            return whole ? name.at(start, stamp.end(), stamp.end() + 1) : null;
        }
        return null;
    }

    /** Whether there is a colon between digits, or an s after a digit, or a space, which every stamp has. */
    private static boolean mayHoldStamp(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean colon = c == ':' && i + 1 < text.length() && isDigit(text.charAt(i + 1));
            if ((colon || c == 's' || c == ' ') && isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
