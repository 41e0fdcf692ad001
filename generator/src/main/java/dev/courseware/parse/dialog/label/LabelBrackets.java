package dev.courseware.parse.dialog.label;

import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.cue.ForeignCues;
import dev.courseware.parse.dialog.cue.Manner;
import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.line.Cursor;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the words after a name in brackets or after a comma: cues and bylines. */
final class LabelBrackets {
    static final int MOST = 4;
    private static final int LONGEST = 120;
    private static final int LONGEST_CREDENTIAL = 24;
    private static final int LONGEST_LETTERS = 5;
    private static final Pattern ARROW = Pattern.compile("\\s*(?:-{1,2}>{1,2}|={1,2}>{1,2}|[→⇒⟶➜➝➔➡]\uFE0F?)[\\s*_]*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’_/#-]{0,31}");
    private static final Pattern ADDRESSEES = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,&+'’_/#-]{0,59}");

    private final List<String> words = new ArrayList<>(0);

    List<String> words() {
        return words;
    }

    /** Reads {@code (laughing)} and moves past it; returns false if there is none. */
    boolean bracket(Cursor cursor) {
        char open = cursor.peek();
        if (Brackets.closing(open) == 0 || open == '<' || words.size() == MOST) {
            return false;
        }
        int end = Brackets.end(cursor.line, cursor.at, LONGEST);
        String inside =
                end < 0 ? "" : cursor.line.substring(cursor.at + 1, end - 1).strip();
        if (inside.isEmpty()) {
            return false;
        }
        words.add(inside);
        cursor.at = end;
        return true;
    }

    /** Reads {@code , laughing} or {@code — laughing}, and after a bold name {@code , Reporter} as well. */
    boolean byline(Cursor cursor, boolean bold) {
        boolean dash = "—–".indexOf(cursor.peek()) >= 0 && cursor.isSpace(cursor.at + 1);
        if (cursor.peek() != ',' && !dash || words.size() == MOST) {
            return false;
        }
        int end = bylineEnd(cursor);
        String behind = cursor.line.substring(cursor.at + 1, end).strip();
        boolean known = isKnown(behind) || !dash && isCredential(behind);
        boolean title = bold && !dash && CueWords.isCueShaped(behind) && Character.isUpperCase(behind.charAt(0));
        if (end == reach(cursor) || !known && !title) {
            return false;
        }
        words.add(behind);
        cursor.at = end;
        return true;
    }

    /** Reads a cue in other marks than brackets, {@code *leaning in*} or {@code {aside}}; returns false if there is none. */
    boolean emphasised(Cursor cursor) {
        char open = cursor.peek();
        char close = open == '{' ? '}' : open;
        if ("{*_".indexOf(open) < 0 || words.size() == MOST) {
            return false;
        }
        int from = cursor.at + 1;
        int last = Math.min(cursor.line.length(), from + CueWords.LONGEST);
        int end = from;
        while (end < last && "{}*_:：".indexOf(cursor.line.charAt(end)) < 0) {
            end++;
        }
        boolean closed = end > from && end < last && cursor.line.charAt(end) == close;
        if (!closed || !Character.isLetter(cursor.line.charAt(from)) || cursor.isSpace(end - 1)) {
            return false;
        }
        words.add(cursor.line.substring(from, end));
        cursor.at = end + 1;
        return true;
    }

    /** Whether the words are a cue wherever they stand. */
    static boolean isKnown(String words) {
        return CueWords.isCue(words) || ForeignCues.isKnown(words);
    }

    /** Whether what stands between the comma at {@code comma} and the colon is a title of the person named before it. */
    static boolean isCredential(String line, int start, int comma) {
        int end = line.indexOf(':', comma);
        String name = line.substring(start, comma).strip();
        return end > comma
                && end - comma <= LONGEST_CREDENTIAL
                && !NameVocabulary.isCapitals(name)
                && isCredential(line.substring(comma + 1, end).strip());
    }

    /** Whether the words are such as {@code RN}, {@code M.D., PhD} or {@code Jr.} behind a name. */
    private static boolean isCredential(String words) {
        for (String word : words.split(", *", -1)) {
            String bare = word.replace(".", "");
            int capitals = (int) bare.chars().filter(Character::isUpperCase).count();
            boolean letters = bare.length() > 1 && bare.chars().allMatch(Character::isLetter);
            boolean shortened = bare.length() <= LONGEST_LETTERS && 2 * capitals >= bare.length() && capitals > 1;
            if (!letters || !shortened && !NameScanner.isTitle(bare)) {
                return false;
            }
        }
        return true;
    }

    /** Reads {@code , zu Ben gewandt}, which may be a cue if it follows the name of a speaker. */
    boolean manner(Cursor cursor) {
        if (cursor.peek() != ',' || words.size() == MOST) {
            return false;
        }
        int end = bylineEnd(cursor);
        String behind = cursor.line.substring(cursor.at + 1, end).strip();
        if (end == reach(cursor) || !Manner.isPossible(behind)) {
            return false;
        }
        words.add(behind);
        cursor.at = end;
        return true;
    }

    private static int bylineEnd(Cursor cursor) {
        int end = cursor.at + 1;
        while (end < reach(cursor) && ":：*_\"\\".indexOf(cursor.line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int reach(Cursor cursor) {
        return Math.min(cursor.line.length(), cursor.at + CueWords.LONGEST);
    }

    /** The index of words, whatever their case, or -1. */
    private static int indexOf(String text, String words) {
        for (int at = 0; at + words.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Returns the sender's name in {@code Client → Server:}, as in diagrams of messages, and moves to the colon; null if no
     * arrow follows the cursor. The arrow and the addressee are kept.
     */
    String sender(Cursor cursor) {
        int limit = Math.min(cursor.line.length(), cursor.at + LONGEST);
        int colon = cursor.at;
        while (colon < limit && cursor.line.charAt(colon) != ':') {
            colon++;
        }
        if (colon == limit || !mayHoldArrow(cursor.line, cursor.at, colon)) {
            return null;
        }
        Matcher arrow = ARROW.matcher(cursor.line).region(cursor.at, colon);
        if (!arrow.find() || arrow.start() == cursor.at) {
            return null;
        }
        String name = unmarked(cursor.line.substring(cursor.at, arrow.start()));
        String whom = unmarked(cursor.line.substring(arrow.end(), colon));
        if (!NAME.matcher(name).matches() || !ADDRESSEES.matcher(whom).matches()) {
            return null;
        }
        words.add("→ " + whom);
        cursor.at = colon;
        return name;
    }

    /** A quick look, since most labels hold no arrow. */
    private static boolean mayHoldArrow(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) == '>' || line.charAt(i) >= '\u2190' && line.charAt(i) <= '\u27FF') {
                return true;
            }
        }
        return false;
    }

    private static String unmarked(String name) {
        return name.replace("*", "").strip();
    }

    /**
     * Returns the name in {@code From Alice to Everyone:}, as in exported meeting chats, and moves to the colon; null
     * if the words after {@code From}, where the cursor is, aren't like that.
     */
    String sender(Cursor cursor, NameScanner names) {
        String near = cursor.line.substring(cursor.at, Math.min(cursor.line.length(), cursor.at + LONGEST));
        int to = -1;
        int behind = 0;
        for (String between : WordList.CHAT_TO.all()) {
            int at = indexOf(near, between);
            if (at >= 0 && (to < 0 || at < to)) {
                to = at;
                behind = at + between.length();
            }
        }
        int colon = near.indexOf(':');
        if (to < 0 || colon < to) {
            return null;
        }
        String name = near.substring(0, to).strip();
        String whom =
                near.substring(to, colon).replace('(', ' ').replace(')', ' ').strip();
        if (names.end(name, 0, false) < name.length() || !NameVocabulary.isProper(name)) {
            return null;
        }
        String all = near.substring(behind, colon)
                .replace('(', ' ')
                .replace(')', ' ')
                .strip();
        if (!WordList.CHAT_EVERYONE.has(all.toLowerCase(Locale.ROOT))) {
            words.add(Character.toLowerCase(whom.charAt(0)) + whom.substring(1));
        }
        cursor.at += colon;
        return name;
    }
}
