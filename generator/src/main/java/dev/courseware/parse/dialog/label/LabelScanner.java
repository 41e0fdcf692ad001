package dev.courseware.parse.dialog.label;

import dev.courseware.parse.dialog.label.LabelCandidate.Emphasis;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelCandidate.Style;
import dev.courseware.parse.dialog.line.Cursor;
import dev.courseware.parse.dialog.line.HtmlMarks;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.name.JointNames;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.time.Timestamp;
import dev.courseware.parse.dialog.words.WordList;

/**
 * Finds what has the form of a label at the start of a line:
 * {@code number? stamp? emphasis? "@"? name brackets? stamp? emphasis? COLON emphasis?}. A scanner isn't thread-safe.
 */
public final class LabelScanner {
    /** The maximum number of parts between a name and its colon. */
    private static final int MOST_PARTS = 2 * LabelBrackets.MOST;

    private static final int LONGEST_CODE = 3;

    private final CastIndex cast;
    private final NameScanner names = new NameScanner();
    private Cursor cursor;
    private String stamp;
    private LabelMark mark;
    private LabelBrackets brackets;
    private boolean doubted;

    /** A scanner for a script in which {@code cast} may speak. */
    public LabelScanner(CastIndex cast) {
        this.cast = cast;
    }

    /** Returns the possible label at the start of {@code text}, or null. */
    public LabelCandidate scan(String text) {
        return scan(text, 0);
    }

    /** Returns the possible label at {@code from}, or null. */
    public LabelCandidate scan(String text, int from) {
        cursor = new Cursor(text, from);
        stamp = "";
        brackets = new LabelBrackets();
        doubted = false;
        cursor.skipSpacesAndMarks();
        cursor.at = HtmlMarks.blocks(text, cursor.at);
        Marker marker = LabelMarkers.read(cursor);
        stamp();
        cursor.skipSpacesAndMarks();
        cursor.at = behindEmoji(text, cursor.at);
        mark = LabelMark.read(cursor);
        marker = marker == Marker.NONE && !mark.isNone() ? LabelMarkers.read(cursor) : marker;
        stamp();
        boolean forced = cursor.peek() == '@';
        cursor.at += forced ? 1 : 0;
        return cursor.atEnd() ? null : named(marker, forced);
    }

    /** The index after an emoji before a bold or italic name, which language models like to add. */
    private static int behindEmoji(String text, int from) {
        int at = from;
        while (at < text.length() && isEmoji(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        int end = at;
        end = SourceLine.behindSpaces(text, end);
        boolean marked = end > from && at > from && end < text.length() && "*_".indexOf(text.charAt(end)) >= 0;
        return marked ? end : from;
    }

    private static boolean isEmoji(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.NON_SPACING_MARK, Character.FORMAT ->
                c > 127;
            default -> false;
        };
    }

    /** Moves past the word before the sender of a message, if it is there. */
    private boolean skipFrom() {
        for (String from : WordList.CHAT_FROM.all()) {
            int end = cursor.at + from.length();
            boolean found = !cursor.atEnd()
                    && Character.isUpperCase(cursor.peek())
                    && cursor.line.regionMatches(true, cursor.at, from, 0, from.length())
                    && cursor.line.startsWith(" ", end);
            if (found) {
                cursor.at = end + 1;
                cursor.skipSpaces();
                return true;
            }
        }
        return false;
    }

    private LabelCandidate named(Marker marker, boolean forced) {
        boolean sent = !stamp.isEmpty() && skipFrom();
        int start = cursor.at;
        String name = castName();
        if (name == null) {
            name = sent ? brackets.sender(cursor, names) : brackets.sender(cursor);
        }
        if (name == null) {
            int end = names.end(cursor.line, start, forced);
            if (end < 0) {
                return null;
            }
            // A title is more likely than a second name after a bold name.
            int joint = !mark.isBold()
                            && end < cursor.line.length()
                            && cursor.line.charAt(end) == ','
                            && !LabelBrackets.isCredential(cursor.line, start, end)
                    ? JointNames.end(cursor.line, end, names)
                    : -1;
            end = Math.max(end, joint);
            // Somebody who can't be told from others, as classroom transcripts have it: «S?:».
            boolean unknown = end - start <= LONGEST_CODE && cursor.line.startsWith("?:", end);
            end += unknown ? 1 : 0;
            name = cursor.line.substring(start, end).strip();
            doubted = joint > 0;
            cursor.at = end;
        }
        if (!afterName()) {
            return null;
        }
        doubted &= name.indexOf(',') >= 0 || !NameVocabulary.isRole(NameVocabulary.key(name));
        int escapes = escapes();
        int colon = cursor.at;
        if (!isColon(cursor.peek())) {
            return null;
        }
        boolean two = cursor.line.startsWith(":", colon + 1) && cursor.isSpace(colon + 2);
        cursor.at += two ? 2 : 1;
        boolean closed = mark.closeAfterColon(cursor);
        boolean spaced = closed || cursor.atEnd() || cursor.isSpace(cursor.at) || cursor.line.charAt(colon) == '：';
        boolean address = cursor.line.startsWith("//", cursor.at);
        if (!spaced && (address || cursor.isDigit(cursor.at) && cursor.isDigit(cursor.at + 1))) {
            return null;
        }
        cursor.skipSpaces();
        Style style = new Style(marker, mark.emphasis(cursor.line, start), 0);
        LabelCandidate head = new LabelCandidate(
                name,
                NameVocabulary.key(name),
                style,
                forced,
                doubted || !spaced,
                stamp,
                brackets.words(),
                start,
                colon,
                escapes,
                cursor.at);
        return allowed(head) ? head : null;
    }

    private boolean allowed(LabelCandidate head) {
        String key = head.key();
        if (cast.findKey(key) != null || head.forced()) {
            return true;
        }
        boolean role = NameVocabulary.isRole(key) || NameVocabulary.isUnmistakable(key);
        boolean small =
                key.indexOf(' ') < 0 && Character.isLowerCase(head.name().charAt(0));
        if (NameVocabulary.isStop(key) || !role && !small && !names.startsLikeName(head.name())) {
            return false;
        }
        return role || head.style().emphasis() != Emphasis.BRACKETS || !isLink(head.body());
    }

    /** Whether {@code [Name]: target} is a Markdown link definition. */
    private boolean isLink(int body) {
        return body < cursor.line.length() && "/#<.".indexOf(cursor.line.charAt(body)) >= 0
                || cursor.line.startsWith("http", body)
                || cursor.line.startsWith("mailto:", body);
    }

    /**
     * Returns a label of the cast that begins here and is followed by a colon, whatever its characters are, and moves
     * past it.
     */
    private String castName() {
        int last = Math.min(cursor.line.length() - 1, cursor.at + cast.longest() + MOST_PARTS);
        for (int i = cursor.at; i <= last && !cast.isEmpty(); i++) {
            if (!isColon(cursor.line.charAt(i))) {
                continue;
            }
            int end = i;
            while (end > cursor.at && " \t*_\"”\\]".indexOf(cursor.line.charAt(end - 1)) >= 0) {
                end--;
            }
            String name = cursor.line.substring(cursor.at, end);
            if (cast.find(name) != null) {
                cursor.at = end;
                return name;
            }
        }
        return null;
    }

    /** Reads brackets, stamps and closing emphasis up to the colon; returns false if there is anything else. */
    private boolean afterName() {
        for (int parts = 0; parts <= MOST_PARTS; parts++) {
            cursor.skipSpacesAndMarks();
            char c = cursor.peek();
            if (isColon(c) || c == '\\') {
                return true;
            }
            boolean apart = cursor.at > 0 && cursor.isSpace(cursor.at - 1);
            if (!(apart && emphasised())
                    && !mark.close(cursor)
                    && !stamp()
                    && !stampBehindMark(c)
                    && !brackets.bracket(cursor)
                    && !emphasised()
                    && !brackets.byline(cursor, mark.isBold())) {
                doubted = true;
                if (!brackets.manner(cursor)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Reads a cue in italics or braces, which is only certain if it is a known one, as speech may begin like that. */
    private boolean emphasised() {
        int cues = brackets.words().size();
        boolean read = brackets.emphasised(cursor);
        doubted |= read && !LabelBrackets.isKnown(brackets.words().get(cues));
        return read;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private int escapes() {
        int before = cursor.at;
        while (cursor.peek() == '\\') {
            cursor.at++;
        }
        return cursor.at - before;
    }

    /** Reads a stamp and what separates it from the name; returns false if there is none. */
    private boolean stamp() {
        boolean mayBe = !cursor.atEnd() && "[(0123456789TtYy".indexOf(cursor.peek()) >= 0;
        Timestamp found = mayBe ? Timestamp.scan(cursor.line, cursor.at) : null;
        if (found == null) {
            return false;
        }
        // A second time is part of the speech.
        if (!stamp.isEmpty()) {
            return false;
        }
        stamp = found.text();
        cursor.at = found.end();
        int before = cursor.at;
        cursor.skipSpaces();
        if (!cursor.atEnd() && "-–—|·".indexOf(cursor.peek()) >= 0 && cursor.isSpace(cursor.at + 1)) {
            cursor.at++;
            cursor.skipSpaces();
        } else if (cursor.atEnd()) {
            cursor.at = before;
        }
        return true;
    }

    /** Reads {@code , [12.03.24 10:15]} and {@code — Today at 10:15}, as chats put them after a name. */
    private boolean stampBehindMark(char c) {
        boolean mayBe = ",-–—|·".indexOf(c) >= 0 && cursor.isSpace(cursor.at + 1);
        if (!mayBe || Timestamp.scan(cursor.line, cursor.at + 2) == null) {
            return false;
        }
        cursor.at += 2;
        return stamp();
    }
}
