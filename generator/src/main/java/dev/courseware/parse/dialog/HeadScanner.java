package dev.courseware.parse.dialog;

import dev.courseware.parse.dialog.Head.Emphasis;
import dev.courseware.parse.dialog.Head.Marker;
import dev.courseware.parse.dialog.Head.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what has the form of a label at the start of a line:
 * {@code number? stamp? emphasis? "@"? name brackets? stamp? emphasis? COLON emphasis?}. Keeps its place in fields while
 * it scans, so a scanner serves one thread.
 */
final class HeadScanner {
    private static final int LONGEST_BRACKETS = 120;
    private static final int MOST_BRACKETS = 4;

    private final CastIndex cast;
    private final NameScanner names = new NameScanner();
    private String line;
    private int at;
    private String stamp;
    private String mark;
    private List<String> brackets;

    HeadScanner(CastIndex cast) {
        this.cast = cast;
    }

    /** Returns what could be a label at the start of {@code text}, or null. */
    Head scan(String text) {
        return scan(text, 0);
    }

    /** Returns what could be a label at {@code from}, or null. */
    Head scan(String text, int from) {
        line = text;
        at = from;
        stamp = "";
        mark = "";
        brackets = List.of();
        skipSpacesAndMarks();
        at = HtmlMarks.blocks(text, at);
        Marker marker = marker();
        stamp();
        skipSpacesAndMarks();
        mark = openingMark();
        at += mark.length();
        marker = marker == Marker.NONE && !mark.isEmpty() ? marker() : marker;
        stamp();
        boolean forced = peek() == '@';
        if (forced) {
            at++;
        }
        return at < line.length() ? named(marker, forced) : null;
    }

    private Head named(Marker marker, boolean forced) {
        boolean sent = !stamp.isEmpty() && line.startsWith("From ", at);
        if (sent) {
            at += "From ".length();
            skipSpaces();
        }
        int start = at;
        String name = castName();
        if (name == null && sent) {
            name = sender();
        }
        if (name == null) {
            int end = names.end(line, at, forced);
            if (end < 0) {
                return null;
            }
            name = line.substring(at, end).strip();
            at = end;
        }
        if (!afterName()) {
            return null;
        }
        int escapes = escapes();
        int colon = at;
        if (peek() != ':' && peek() != '：') {
            return null;
        }
        at++;
        boolean closed = closeAfterColon();
        boolean spaced = closed || at >= line.length() || SourceLine.isSpace(peek()) || line.charAt(colon) == '：';
        if (!spaced && (line.startsWith("//", at) || isDigit(at) && isDigit(at + 1))) {
            return null;
        }
        skipSpaces();
        Head head = new Head(
                name,
                Names.key(name),
                new Style(marker, emphasis(), 0),
                forced,
                !spaced,
                stamp,
                brackets,
                start,
                colon,
                escapes,
                at);
        return allowed(head) ? head : null;
    }

    private boolean allowed(Head head) {
        String key = head.key();
        if (cast.findKey(key) != null || head.forced()) {
            return true;
        }
        boolean role = Names.isRole(key) || Names.isUnmistakable(key);
        boolean small =
                key.indexOf(' ') < 0 && Character.isLowerCase(head.name().charAt(0));
        if (Names.isStop(key) || !role && !small && !names.startsLikeName(head.name())) {
            return false;
        }
        return role || head.style().emphasis() != Emphasis.BRACKETS || !isLink(head.body());
    }

    /** Whether {@code [Name]: target} is a link definition of Markdown. */
    private boolean isLink(int body) {
        return body < line.length() && "/#<.".indexOf(line.charAt(body)) >= 0
                || line.startsWith("http", body)
                || line.startsWith("mailto:", body);
    }

    /** Returns a label of the cast that stands here whatever its characters are, up to a colon; moves behind it. */
    private String castName() {
        int last = Math.min(line.length() - 1, at + cast.longest() + 2 * MOST_BRACKETS);
        for (int i = at; i <= last && !cast.isEmpty(); i++) {
            char c = line.charAt(i);
            if (c != ':' && c != '：') {
                continue;
            }
            int end = i;
            while (end > at && " \t*_\"”\\]".indexOf(line.charAt(end - 1)) >= 0) {
                end--;
            }
            if (cast.find(line.substring(at, end)) != null) {
                String name = line.substring(at, end);
                at = end;
                return name;
            }
        }
        return null;
    }

    /** Returns the name in {@code From Alice to Everyone:}, as meetings export their chats, and moves to the colon. */
    private String sender() {
        int to = line.indexOf(" to ", at);
        int colon = line.indexOf(':', at);
        if (to < 0 || colon < to || colon - at > LONGEST_BRACKETS) {
            return null;
        }
        String name = line.substring(at, to).strip();
        String whom = line.substring(to + 4, colon).strip();
        int end = names.end(name, 0, false);
        if (end < name.length() || !Names.isProper(name) || whom.isEmpty()) {
            return null;
        }
        if (!whom.equals("Everyone")) {
            brackets = new ArrayList<>(List.of("to " + whom.replace('(', ' ').replace(')', ' ').strip()));
        }
        at = colon;
        return name;
    }

    /** Reads brackets, stamps and closing emphasis up to the colon; false if anything else stands there. */
    private boolean afterName() {
        for (int parts = 0; parts <= 2 * MOST_BRACKETS; parts++) {
            skipSpacesAndMarks();
            char c = peek();
            if (c == ':' || c == '：' || c == '\\') {
                return true;
            }
            int closed = HtmlMarks.closing(line, at);
            if (closed > at && mark.startsWith("<")) {
                at = closed;
            } else if (closes(c)) {
                at++;
            } else if (!stamp() && !stampBehind(c) && !bracket(c) && !byline(c)) {
                return false;
            }
        }
        return false;
    }

    /** Reads {@code , [12.03.24 10:15]} and {@code — Today at 10:15}, as chats write them. */
    private boolean stampBehind(char mark) {
        if (",-–—|·".indexOf(mark) < 0 || Stamp.scan(line, at + 2) == null || !SourceLine.isSpace(line.charAt(at + 1))) {
            return false;
        }
        at += 2;
        return stamp();
    }

    /** Reads {@code , laughing} behind a name, and behind a bold one {@code , Reporter} as well. */
    private boolean byline(char comma) {
        if (comma != ',' || brackets.size() == MOST_BRACKETS) {
            return false;
        }
        int end = at + 1;
        while (end < line.length() && end - at < CueWords.LONGEST && ":：*_\"".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String words = line.substring(at + 1, end).strip();
        boolean known = CueWords.isCue(words) || ForeignCues.isKnown(words);
        boolean title = mark.length() > 1 && CueWords.isCueShaped(words) && Character.isUpperCase(words.charAt(0));
        if (end == line.length() || !known && !title) {
            return false;
        }
        brackets = brackets.isEmpty() ? new ArrayList<>(2) : brackets;
        brackets.add(words);
        at = end;
        return true;
    }

    private boolean bracket(char open) {
        char close = Brackets.closing(open);
        if (close == 0 || open == '<' || brackets.size() == MOST_BRACKETS) {
            return false;
        }
        int end = Brackets.end(line, at, LONGEST_BRACKETS);
        if (end < 0) {
            return false;
        }
        String words = line.substring(at + 1, end - 1).strip();
        if (words.isEmpty()) {
            return false;
        }
        if (brackets.isEmpty()) {
            brackets = new ArrayList<>(2);
        }
        brackets.add(words);
        at = end;
        return true;
    }

    private boolean closes(char c) {
        return switch (c) {
            case '*', '_', '"' -> mark.indexOf(c) >= 0;
            case '”' -> mark.equals("“");
            case ']' -> mark.equals("[");
            default -> false;
        };
    }

    private boolean closeAfterColon() {
        int before = at;
        while (at < line.length() && at - before < mark.length() && closes(peek()) && peek() != ']') {
            at++;
        }
        for (int end = HtmlMarks.closing(line, at); end > at && mark.startsWith("<"); ) {
            at = end;
            end = HtmlMarks.closing(line, at);
        }
        return at > before;
    }

    private int escapes() {
        int before = at;
        while (peek() == '\\') {
            at++;
        }
        return at - before;
    }

    private Marker marker() {
        int number = number();
        if (number > 0) {
            at = number;
            skipSpaces();
            return Marker.NUMBER;
        }
        char c = peek();
        int end = at;
        while (end < line.length() && end - at < 4 && isDigit(end)) {
            end++;
        }
        if (end > at
                && end + 1 < line.length()
                && (line.charAt(end) == '.' || line.charAt(end) == ')')
                && SourceLine.isSpace(line.charAt(end + 1))) {
            at = end + 1;
            skipSpaces();
            return Marker.NUMBER;
        }
        boolean bullet = "-*+•–".indexOf(c) >= 0 && at + 1 < line.length() && SourceLine.isSpace(line.charAt(at + 1));
        if (bullet) {
            at++;
            skipSpaces();
        }
        return bullet ? Marker.BULLET : Marker.NONE;
    }

    /** The index behind {@code [3]}, {@code (3)}, {@code Turn 3 -} or {@code Turn 3:} with a space, or -1. */
    private int number() {
        boolean turn = line.regionMatches(true, at, "turn ", 0, 5);
        char close = turn ? 0 : peek() == '[' ? ']' : peek() == '(' ? ')' : 1;
        int start = turn ? at + 5 : at + 1;
        int end = start;
        while (end < start + 4 && isDigit(end)) {
            end++;
        }
        if (close == 1 || end == start) {
            return -1;
        }
        while (turn && end < line.length() && SourceLine.isSpace(line.charAt(end))) {
            end++;
        }
        boolean closed = end + 1 < line.length()
                && (turn ? "-–—:.|".indexOf(line.charAt(end)) >= 0 : line.charAt(end) == close)
                && SourceLine.isSpace(line.charAt(end + 1));
        return closed ? end + 1 : -1;
    }

    /** Reads a stamp and what sets it off from the name; false if there is none. */
    private boolean stamp() {
        Stamp found = at < line.length() && "[(0123456789TtYy".indexOf(peek()) >= 0 ? Stamp.scan(line, at) : null;
        if (found == null) {
            return false;
        }
        if (stamp.isEmpty()) {
            stamp = found.text();
        }
        at = found.end();
        int before = at;
        skipSpaces();
        if ("-–—|·".indexOf(peek()) >= 0 && at + 1 < line.length() && SourceLine.isSpace(line.charAt(at + 1))) {
            at++;
            skipSpaces();
        } else if (at == line.length()) {
            at = before;
        }
        return true;
    }

    private String openingMark() {
        char c = peek();
        if (c == '"' || c == '“' || c == '[') {
            return String.valueOf(c);
        }
        if (c == '<') {
            return line.substring(at, HtmlMarks.openings(line, at));
        }
        int end = at;
        while ((c == '*' || c == '_') && end < line.length() && end - at < 3 && line.charAt(end) == c) {
            end++;
        }
        return line.substring(at, end);
    }

    private Emphasis emphasis() {
        return switch (mark) {
            case "" -> Emphasis.NONE;
            case "*", "_" -> Emphasis.ITALIC;
            case "\"", "“" -> Emphasis.QUOTES;
            case "[" -> Emphasis.BRACKETS;
            default -> Emphasis.BOLD;
        };
    }

    private void skipSpaces() {
        while (at < line.length() && SourceLine.isSpace(line.charAt(at))) {
            at++;
        }
    }

    private void skipSpacesAndMarks() {
        while (at < line.length() && (SourceLine.isSpace(line.charAt(at)) || isDirectionMark(line.charAt(at)))) {
            at++;
        }
    }

    /** Whether it only tells in which direction to write; chats export such marks around names. */
    private static boolean isDirectionMark(char c) {
        return c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202C' || c >= '\u2066' && c <= '\u2069';
    }

    private boolean isDigit(int index) {
        return index < line.length() && line.charAt(index) >= '0' && line.charAt(index) <= '9';
    }

    private char peek() {
        return at < line.length() ? line.charAt(at) : 0;
    }
}
