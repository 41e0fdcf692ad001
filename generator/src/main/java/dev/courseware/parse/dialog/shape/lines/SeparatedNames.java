package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.cast.SpeakerClassifier;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.time.Timestamp;
import dev.courseware.parse.dialog.words.WordList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * {@code Alice - Hello.}, {@code Alice > Hello.}, {@code Alice // Hello.} or, in plays, {@code ALICE. Hello.} These only count if the script has
 * no other labels and the names recur, because prose has dashes and full stops as well.
 */
public final class SeparatedNames extends LineShape {
    private static final int LONGEST_SHORT = 6;
    private static final int LONGEST_TIME = 20;
    /** So many turns make a shape of names in bold. */
    private static final int FEWEST_BOLD = 3;

    /** Names in bold before dashes are no prose if they recur. */
    @Override
    public Evidence evidence(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        Candidates bold = script.candidates((lines, index) -> {
            SourceLine line = lines.get(index);
            return line.text().startsWith("**", line.contentStart()) ? scan(lines, index, scanner) : null;
        });
        BitSet turns = SpeakerClassifier.strict(bold, script.cast()).turns();
        long names = turns.stream()
                .mapToObj(line -> bold.heads()[line].key())
                .distinct()
                .count();
        return turns.cardinality() >= FEWEST_BOLD && names > 1 ? Evidence.of(turns) : Evidence.NONE;
    }

    @Override
    public Evidence possible(Script script) {
        return Evidence.of(
                SpeakerClassifier.strict(candidates(script), script.cast()).turns());
    }

    @Override
    Candidates candidates(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        LabelCandidate[] labels = script.labels().heads();
        return script.candidates((lines, index) -> {
            LabelCandidate head = scan(lines, index, scanner);
            return head == null && isBold(labels[index]) ? labels[index] : head;
        });
    }

    private static boolean isBold(LabelCandidate head) {
        return head != null
                && head.escapes() == 0
                && head.style().marker() == Marker.NONE
                && head.style().emphasis() == LabelCandidate.Emphasis.BOLD;
    }

    private static LabelCandidate scan(List<SourceLine> lines, int index, LabelScanner scanner) {
        String text = lines.get(index).text();
        int start = lines.get(index).contentStart();
        if (text.startsWith("**", start)) {
            int close = text.indexOf("**", start + 2);
            boolean apart = close > 0
                    && close - start <= NameScanner.LONGEST + 2
                    && close + 3 < text.length()
                    && SourceLine.isSpace(text.charAt(close + 2));
            if (apart && "-–—>|".indexOf(text.charAt(behindCue(text, close + 3))) < 0) {
                return named(text, start, close + 2, close + 2, scanner);
            }
        }
        LabelCandidate timed = behindTime(text, start, scanner);
        if (timed != null) {
            return timed;
        }
        int last = Math.min(text.length() - 1, start + NameScanner.LONGEST + 2);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            boolean spaced = SourceLine.isSpace(text.charAt(i + 1));
            boolean dash = "-–—>|".indexOf(c) >= 0 && spaced && SourceLine.isSpace(text.charAt(i - 1));
            boolean dashed = c == '.' && "—–-".indexOf(text.charAt(i + 1)) >= 0;
            boolean named = isCapitals(text, start, i) || dashed || isShort(text, start, i);
            if (c == '.' && spaced && isMember(text, start, i)) {
                LabelCandidate member = scanner.scan(text.substring(start, i) + ":");
                return member == null ? null : member.at(start, i, i + 1).forcedToo();
            }
            boolean stop = c == '.' && (spaced || dashed) && named && !isTitle(text, start, i);
            boolean prompt = c == '\t' || c == '>' && spaced && i > start;
            boolean strokes = isStrokes(text, i);
            if (dash || stop || prompt || strokes) {
                int body = stop ? afterDash(text, i + 1) : i + (strokes ? 2 : 1);
                return named(text, start, i, body, scanner);
            }
        }
        return null;
    }

    /** Reads {@code 10:15⇥Ann⇥text}, as chats are exported. */
    private static LabelCandidate behindTime(String text, int start, LabelScanner scanner) {
        int tab = start < text.length() && Character.isDigit(text.charAt(start)) ? text.indexOf('\t', start) : -1;
        int close = tab < 0 || tab - start > LONGEST_TIME ? -1 : text.indexOf('\t', tab + 1);
        boolean timed = close > tab + 1
                && close - tab <= NameScanner.LONGEST + 2
                && Timestamp.isStamp(text.substring(start, tab).strip());
        LabelCandidate name = timed ? scanner.scan(text.substring(start, close) + ":") : null;
        boolean whole = name != null && name.body() > close - start && NameVocabulary.isProper(name.name());
        return whole ? name.at(start, close, close + 1) : null;
    }

    /** Whether two strokes or hyphens stand apart there: {@code TEACHER // What is it?} */
    private static boolean isStrokes(String text, int at) {
        return (text.startsWith("//", at) || text.startsWith("--", at))
                && at + 2 < text.length()
                && SourceLine.isSpace(text.charAt(at - 1))
                && SourceLine.isSpace(text.charAt(at + 2));
    }

    /** The index after a cue in brackets and its space, which a dash may follow: {@code **Sam** *(staring)* — What?} */
    private static int behindCue(String text, int from) {
        int open = "*_".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        int close = text.startsWith("(", open) ? text.indexOf(')', open) : -1;
        int space = close < 0 ? -1 : close + 1 + open - from;
        return space > 0 && space + 1 < text.length() && text.charAt(space) == ' ' ? space + 1 : from;
    }

    private static LabelCandidate named(String text, int start, int end, int body, LabelScanner scanner) {
        String label = withCueInBrackets(text.substring(start, end).strip());
        label = label.endsWith(".**") ? label.substring(0, label.length() - 3) + "**" : label;
        LabelCandidate name = scanner.scan(label + ":");
        boolean whole = name != null && name.body() > label.length();
        boolean plain = whole && name.style().marker() == Marker.NONE && NameVocabulary.isProper(name.name());
        return plain ? name.at(start, end, body) : null;
    }

    /** French plays write {@code L'ÉLÈVE, timidement. — Oui.} */
    private static String withCueInBrackets(String label) {
        int comma = label.indexOf(", ");
        boolean cue = comma > 0 && comma + 2 < label.length() && Character.isLowerCase(label.charAt(comma + 2));
        return cue ? label.substring(0, comma) + " (" + label.substring(comma + 2) + ")" : label;
    }

    /** Whether the name is abbreviated as in plays, such as {@code Soc.}, and not a word that begins a sentence. */
    private static boolean isShort(String text, int start, int end) {
        boolean word = end - start >= 2 && end - start <= LONGEST_SHORT && Character.isUpperCase(text.charAt(start));
        for (int i = start + 1; word && i < end; i++) {
            word = Character.isLowerCase(text.charAt(i));
        }
        return word && !NameVocabulary.isStop(NameVocabulary.key(text.substring(start, end)));
    }

    /**
     * Whether the name is written as in parliamentary records: {@code Mr. SMITH of Ohio}, {@code Ms. JONES},
     * {@code The SPEAKER pro tempore}.
     */
    private static boolean isMember(String text, int start, int end) {
        int at = text.indexOf(' ', start);
        if (at < 0 || at >= end - 2) {
            return false;
        }
        String first = text.substring(start, text.charAt(at - 1) == '.' ? at - 1 : at);
        int name = at + 1;
        int nameEnd = name;
        while (nameEnd < end
                && (Character.isUpperCase(text.charAt(nameEnd)) || "'’-".indexOf(text.charAt(nameEnd)) >= 0)) {
            nameEnd++;
        }
        boolean capitals = nameEnd - name > 1 && (nameEnd == end || text.charAt(nameEnd) == ' ');
        String rest = capitals ? text.substring(nameEnd, end) : "";
        boolean known = rest.isEmpty() || WordList.MEMBER_DETAIL.begins(rest);
        boolean office = Character.isUpperCase(first.charAt(0))
                && WordList.OFFICE_ARTICLE.has(first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1));
        return capitals && known && (office || NameScanner.isTitle(first));
    }

    private static int afterDash(String text, int from) {
        int at = from;
        at = SourceLine.behindSpaces(text, at);
        boolean dash = at + 1 < text.length()
                && (text.charAt(at) == '—' || text.charAt(at) == '–' || text.charAt(at) == '-' && at == from)
                && (SourceLine.isSpace(text.charAt(at + 1)) || at == from);
        return dash ? at + 1 : from;
    }

    /** Whether the full stop belongs to a title before a name, as in {@code DR. LEE. Good evening.} */
    private static boolean isTitle(String text, int start, int stop) {
        return NameScanner.isTitle(text.substring(start, stop));
    }

    /** Whether there are no lower-case letters, but in what joins two names: {@code LEADER and FOLLOWER}. */
    private static boolean isCapitals(String text, int start, int end) {
        for (int i = start; i < end && "([,".indexOf(text.charAt(i)) < 0; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                int space = text.indexOf(' ', i);
                boolean joins = i > start
                        && text.charAt(i - 1) == ' '
                        && space > 0
                        && space < end
                        && WordList.AND.has(text.substring(i, space));
                if (!joins) {
                    return false;
                }
                i = space;
            }
        }
        return true;
    }
}
