package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.words.WordList;
import java.util.List;
import java.util.Locale;

/** Recognises lines that aren't speech by their form: beats, directions, asides, choices, facts. */
public final class LineForms {
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_SCENE = 80;
    private static final int MOST_HASHES = 6;

    private LineForms() {}

    /** Returns the title of the beat on a line, an empty string for a break without a title, or null. */
    public static String beatTitle(SourceLine line) {
        String text = line.text();
        int at = line.contentStart();
        if (at == text.length() || line.indent() > 3) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '#' -> heading(text, at);
            case '-', '*', '_', '=' -> isRule(text, at) ? "" : framed(text, at);
            case '~' -> framed(text, at);
            case '[', '(' -> scene(text);
            case 'I', 'E' -> isSlugline(text.substring(at)) ? text.strip() : null;
            default -> null;
        };
    }

    /** Returns the words of a line that is in brackets as a whole, without these; or null. */
    public static String direction(String line) {
        String text = withoutEmphasis(line.strip());
        if (text.length() < 3) {
            return null;
        }
        char open = text.charAt(0);
        char close = Brackets.closing(open);
        if (close == 0 || open == '<' || text.charAt(text.length() - 1) != close) {
            return null;
        }
        String words = text.substring(1, text.length() - 1);
        return words.isBlank() || !Brackets.balanced(words, open) ? null : withoutEmphasis(words.strip());
    }

    /** Returns the words of a line that is in italics as a whole, or null. */
    public static String italics(String line) {
        String text = line.strip();
        int last = text.length() - 1;
        char mark = last < 3 ? ' ' : text.charAt(0);
        boolean whole = (mark == '*' || mark == '_') && text.indexOf(mark, 1) == last && mark == text.charAt(last);
        String words = whole ? text.substring(1, last) : "";
        return words.isBlank() || words.length() != words.strip().length() ? null : words;
    }

    /** Returns the text of {@code > aside}, or null. */
    public static String quote(SourceLine line) {
        String text = line.text();
        int at = line.contentStart();
        if (at == text.length() || text.charAt(at) != '>' || line.indent() > 3) {
            return null;
        }
        at++;
        return text.substring(at < text.length() && text.charAt(at) == ' ' ? at + 1 : at);
    }

    /** Returns the text of {@code [[aside]]}, or null. */
    public static String doubleBrackets(String line) {
        String text = line.strip();
        if (text.length() < 5 || !text.startsWith("[[") || !text.endsWith("]]")) {
            return null;
        }
        String inner = text.substring(2, text.length() - 2);
        return inner.isBlank() || inner.indexOf('[') >= 0 || inner.indexOf(']') >= 0 ? null : inner.strip();
    }

    /** Returns the text of {@code -> choice}, or null. */
    public static String choice(SourceLine line) {
        String text = line.text();
        int at = line.contentStart();
        int width = text.startsWith("->", at) ? 2 : text.startsWith("→", at) ? 1 : 0;
        if (width == 0 || line.indent() > 3 || at + width >= text.length()) {
            return null;
        }
        String words = text.substring(at + width).strip();
        return SourceLine.isSpace(text.charAt(at + width)) && !words.isEmpty() ? words : null;
    }

    /** Returns the title of {@code Scene 2: The office}, or null. */
    public static String numberedScene(String line) {
        String text = withoutEmphasis(line.strip());
        if (text.length() >= LONGEST_SCENE || text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return null;
        }
        int number = behindWord(text, WordList.SCENE);
        boolean numbered = number > 0
                && number < text.length()
                && Character.isLowerCase(text.charAt(1))
                && Character.isDigit(text.charAt(number));
        return numbered || isRomanScene(text) ? text : null;
    }

    /** If a text begins with one of the words, in any case, the index after it and the following space; otherwise 0. */
    private static int behindWord(String text, WordList words) {
        for (String word : words.all()) {
            int end = word.length();
            if (text.regionMatches(true, 0, word, 0, end) && end < text.length() && text.charAt(end) == ' ') {
                return end + 1;
            }
        }
        return 0;
    }

    /** {@code SCENE II. A street.}, {@code ACT I}, as in printed plays. */
    private static boolean isRomanScene(String text) {
        int from = Math.max(behindWord(text, WordList.SCENE), behindWord(text, WordList.ACT));
        int end = from;
        while (end < text.length() && "IVXL".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean number = from > 0 && end > from;
        return number && (end == text.length() || ".:,–—".indexOf(text.charAt(end)) >= 0);
    }

    /** Returns the title in {@code **Key takeaways:**} on a line of its own, or null. */
    public static String boldTitle(String line) {
        String text = line.strip();
        boolean colon = text.endsWith(":**") || text.endsWith("**:");
        if (!colon || !text.startsWith("**") || text.length() > LONGEST_SCENE || text.length() < 6) {
            return null;
        }
        String words = text.substring(2, text.length() - 3).strip();
        return words.isEmpty() || words.indexOf('*') >= 0 || words.indexOf(':') >= 0 ? null : words;
    }

    /** Returns the title in {@code **Key takeaways**} on a line of its own, or null. */
    public static String boldHead(String line) {
        String text = line.strip();
        boolean bold =
                text.length() > 6 && text.length() <= LONGEST_SCENE && text.startsWith("**") && text.endsWith("**");
        String words = bold ? text.substring(2, text.length() - 2).strip() : "";
        boolean title = !words.isEmpty()
                && Character.isUpperCase(words.charAt(0))
                && words.indexOf('*') < 0
                && ".!?:,;…".indexOf(words.charAt(words.length() - 1)) < 0;
        return title ? words : null;
    }

    /** Returns the kind that {@code [!NOTE]} gives to the quotation below it, or an empty string. */
    public static String alert(String quoted) {
        String text = quoted.strip();
        if (!text.startsWith("[!") || !text.endsWith("]")) {
            return "";
        }
        return NameVocabulary.asideKind(text.substring(2, text.length() - 1).toLowerCase(Locale.ROOT));
    }

    /** A label from the lists in {@link NameVocabulary}, and the text after its colon. */
    public record Fact(String name, String text) {}

    /** Returns the fact or remark on a line, such as {@code **Scene:** Bob's office}, or null. */
    public static Fact fact(SourceLine line) {
        String text = line.text();
        int at = line.contentStart();
        int mark = at;
        while (mark < text.length() && mark - at < 3 && (text.charAt(mark) == '*' || text.charAt(mark) == '_')) {
            mark++;
        }
        int end = mark;
        while (end < text.length() && end - mark <= LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int colon = end;
        while (colon < text.length() && colon - end < 3 && (text.charAt(colon) == '*' || text.charAt(colon) == '_')) {
            colon++;
        }
        if (end == mark || colon == text.length() || text.charAt(colon) != ':' && text.charAt(colon) != '：') {
            return null;
        }
        int body = colon + 1;
        while (body < text.length() && body - colon <= mark - at && "*_".indexOf(text.charAt(body)) >= 0) {
            body++;
        }
        boolean spaced = body == text.length() || SourceLine.isSpace(text.charAt(body)) || text.charAt(colon) == '：';
        boolean capital = !Character.isLowerCase(text.charAt(mark));
        return spaced && capital
                ? new Fact(text.substring(mark, end), text.substring(body).strip())
                : null;
    }

    /** Whether a line is an underline of {@code ===}, which makes the line above a heading. */
    public static boolean isUnderline(SourceLine line) {
        String text = line.text().strip();
        return text.length() >= 3 && text.charAt(0) == '=' && isRule(text, 0);
    }

    /** Removes {@code *} and {@code _} around the whole text. */
    public static String withoutEmphasis(String text) {
        int start = 0;
        int end = text.length();
        while (end - start > 2
                && start < 3
                && "*_".indexOf(text.charAt(start)) >= 0
                && text.charAt(start) == text.charAt(end - 1)) {
            start++;
            end--;
        }
        return text.substring(start, end);
    }

    private static String heading(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        if (end - at > MOST_HASHES || end < text.length() && !SourceLine.isSpace(text.charAt(end))) {
            return null;
        }
        String title = text.substring(end).strip();
        int close = title.length();
        while (close > 0 && title.charAt(close - 1) == '#') {
            close--;
        }
        boolean closing = close == 0 || SourceLine.isSpace(title.charAt(close - 1));
        return closing ? title.substring(0, close).strip() : title;
    }

    /** The words between two rules on one line, {@code --- AD BREAK ---}, or a scene in emphasis, or null. */
    private static String framed(String text, int at) {
        int start = at;
        int end = text.stripTrailing().length();
        while (start < end && text.charAt(start) == text.charAt(at)) {
            start++;
        }
        int close = end;
        while (close > start && text.charAt(close - 1) == text.charAt(at)) {
            close--;
        }
        int least = "-=".indexOf(text.charAt(at)) >= 0 ? 2 : 4;
        boolean rules = start - at >= least && end - close >= least && close - start <= LONGEST_SCENE;
        String words = rules ? text.substring(start, close).strip() : "";
        return words.chars().anyMatch(Character::isLetter) && words.indexOf('|') < 0 ? words : scene(text);
    }

    private static boolean isRule(String text, int at) {
        char mark = text.charAt(at);
        int marks = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == mark) {
                marks++;
            } else if (!SourceLine.isSpace(c)) {
                return false;
            }
        }
        return marks >= 3;
    }

    /** {@code [Scene: Bob's office]}, {@code [Scene 2]}. */
    private static String scene(String text) {
        String words = direction(text);
        for (String scene : words == null ? List.<String>of() : WordList.SCENE.all()) {
            int end = scene.length();
            if (words.regionMatches(true, 0, scene, 0, end) && words.length() > end + 1) {
                char next = words.charAt(end);
                boolean numbered = next == ' ' && Character.isDigit(words.charAt(end + 1));
                return next == ':' || numbered ? words : null;
            }
        }
        return null;
    }

    /** {@code INT. SERVER ROOM - NIGHT}. */
    public static boolean isSlugline(String text) {
        int end = text.indexOf(' ');
        return end > 0
                && end < 10
                && switch (text.substring(0, end)) {
                    case "INT.", "EXT.", "INT./EXT.", "INT/EXT.", "EXT./INT.", "EST.", "I/E", "I/E." -> true;
                    default -> false;
                };
    }
}
