package dev.courseware.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out what a script's format requires but nobody reads: column names of a table, keys of YAML, marks between
 * turns, times within automatic captions and words that captions repeat. Blanks take its place, so that all other text
 * keeps its index.
 */
final class ScriptSyntax {
    private static final String[] MARKS = {"|EOM|", "<EOM>", "[EOM]", "<EOS>", "|EOT|"};
    /** Headings of a list of participants, which the page shows as the cast. */
    private static final Set<String> CAST = Set.of(
            "characters",
            "cast",
            "speakers",
            "participants",
            "personen",
            "teilnehmer",
            "personnages",
            "personajes",
            "participantes",
            "personaggi");

    private static final Pattern NUMBER = Pattern.compile(
            "(?:[.!?…\"”)\\]*。！？）] +|<br ?/?> *)(?:[(\\[]?(?<number>\\d{1,4})[.)\\]]|turn (?<turn>\\d{1,4}) ?[-–—:.|])"
                    + " +[*@_]*\\p{L}[^\\s:.!?]{0,31}(?: [^\\s:.!?]{1,31}){0,3}:[*_ ]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEECH = Pattern.compile(
            "^[ \\t]*(anf\\.(?: \\d{1,4})?|anförande nr\\. \\d{1,4}) ", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern SAID = Pattern.compile(
            "^[ \\t]*[*_]*\\p{L}[^:\\n]{0,40} (said|says|asks|asked|answers|answered|replies|replied|writes|wrote"
                    + "|sagt|sagte|fragt|fragte|antwortet|antwortete|schreibt|schrieb)[*_]*:",
            Pattern.MULTILINE);
    private static final Pattern SAID_UNSPACED =
            Pattern.compile("^[ \\t]*\\p{IsHan}{1,8}?((?:又|接着|笑着)?(?:问道?|说道?|回?答道?|道|問|說|回答說))[:：]", Pattern.MULTILINE);
    private static final String ARROW = "-->";
    private static final int LONGEST_TAG = 40;
    /** The largest number of words that a caption repeats from the one before. */
    private static final int MOST_SHOWN = 64;

    private final StringBuilder text;

    private ScriptSyntax(String text) {
        this.text = new StringBuilder(text);
    }

    /** A word of a caption. */
    private record Shown(String word, int start) {}

    /**
     * Returns the text with blanks in place of everything that isn't a word of the script.
     *
     * @param from the index at which the script begins
     * @param shape how it was read, as {@link dev.courseware.model.dialog.Dialog#shape} says
     */
    static String blanked(String text, int from, String shape) {
        ScriptSyntax syntax = new ScriptSyntax(text);
        switch (shape) {
            case "separated values" -> syntax.head(from);
            case "YAML" -> syntax.keys(from);
            case "WebVTT", "SubRip captions" -> syntax.captions(from);
            case "messages below heads of mail", "a sequence diagram", "speech in a story" -> syntax.form(from, shape);
            default -> {
                syntax.lineNumbers(from);
                syntax.labels(from);
                syntax.numbers(from);
                syntax.said(from);
            }
        }
        return syntax.text.toString();
    }

    private void form(int from, String shape) {
        String bare = shape.startsWith("mess")
                ? WrittenForms.mails(text.toString(), from)
                : shape.startsWith("speech")
                        ? WrittenForms.story(text.toString(), from)
                        : WrittenForms.diagram(text.toString(), from);
        text.setLength(0);
        text.append(bare);
    }

    private void head(int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        blank(start, lineEnd(start));
    }

    private void keys(int from) {
        for (int at = from; at < text.length(); at = lineEnd(at) + 1) {
            int end = lineEnd(at);
            int start = behind(" \t-", at, end);
            int colon = start;
            while (colon < end && (Character.isLetter(text.charAt(colon)) || text.charAt(colon) == '_')) {
                colon++;
            }
            if (text.charAt(Math.min(at, text.length() - 1)) == '#') {
                blank(at, end);
            } else if (colon < end && text.charAt(colon) == ':') {
                blank(start, colon);
            }
        }
    }

    private void labels(int from) {
        for (String mark : MARKS) {
            for (int at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
                blank(at, at + mark.length());
            }
        }
        boolean court = text.indexOf("BY ", from) >= 0;
        for (int at = from; at < text.length(); at = lineEnd(at) + 1) {
            int end = lineEnd(at);
            int start = behind(" *_", at, end);
            if (court && start + 1 < end && text.charAt(start) == 'Q' && ".: \t".indexOf(text.charAt(start + 1)) >= 0) {
                // In a court record this letter stands for whoever asks.
                blank(start, start + 1);
            }
            int colon = start;
            while (colon < end && Character.isLetter(text.charAt(colon))) {
                colon++;
            }
            boolean alone = behind(" :*_", colon, end) == end && colon < end;
            String word = colon - start > 16 ? "" : text.substring(start, colon).toLowerCase(Locale.ROOT);
            boolean title = word.equals("title") && colon < end && text.charAt(colon) == ':';
            if (title || alone && CAST.contains(word)) {
                blank(start, colon);
            }
        }
    }

    /** Blanks the numbers of turns that don't begin a line: {@code 6) B: Yes. 7) A: Why?} */
    private void numbers(int from) {
        Matcher number = NUMBER.matcher(text).region(from, text.length());
        while (number.find()) {
            String form = number.group("number") == null ? "turn" : "number";
            blank(number.start(form), number.end(form));
        }
        Matcher speech = SPEECH.matcher(text).region(from, text.length());
        while (speech.find()) {
            blank(speech.start(1), speech.end(1));
        }
    }

    /** Blanks {@code asked} of {@code Alice asked:}. */
    private void said(int from) {
        for (Pattern form : List.of(SAID, SAID_UNSPACED)) {
            Matcher said = form.matcher(text).region(from, text.length());
            while (said.find()) {
                blank(said.start(1), said.end(1));
            }
        }
    }

    /** Blanks the numbers of lines, if each has one. */
    private void lineNumbers(int from) {
        List<Integer> ends = new ArrayList<>();
        int last = -1;
        for (int at = from; at < text.length(); at = lineEnd(at) + 1) {
            int start = behind(" \t\r", at, lineEnd(at));
            int end = behind("0123456789", start, lineEnd(at));
            if (start == lineEnd(at)) {
                continue;
            }
            boolean apart = end > start && end - start < 5 && behind(" \t\r", end, lineEnd(at)) > end
                    || end == lineEnd(at) && end - start < 5;
            int number = apart ? Integer.parseInt(text.substring(start, end)) : -1;
            if (number < 0 || last >= 0 && number != last + 1 && number != 1) {
                return;
            }
            last = number;
            ends.add(end);
        }
        if (ends.size() > 2) {
            ends.forEach(end -> blank(text.lastIndexOf("\n", end - 1) + 1, end));
        }
    }

    private void captions(int from) {
        List<Shown> before = List.of();
        List<Shown> caption = null;
        for (int at = from; at < text.length(); at = lineEnd(at) + 1) {
            int end = lineEnd(at);
            if (text.substring(at, end).contains(ARROW)) {
                before = caption == null ? before : once(before, caption);
                caption = new ArrayList<>();
            } else if (caption != null && !isNumber(at, end)) {
                untime(at, end);
                words(at, end, caption);
            }
        }
        if (caption != null) {
            once(before, caption);
        }
    }

    /** Blanks the words at the start of a caption that end the one before; returns what is shown now. */
    private List<Shown> once(List<Shown> before, List<Shown> caption) {
        int most = Math.min(MOST_SHOWN, Math.min(before.size(), caption.size()));
        for (int known = most; known > 0; known--) {
            boolean same = true;
            for (int i = 0; same && i < known; i++) {
                same = before.get(before.size() - known + i)
                        .word()
                        .equals(caption.get(i).word());
            }
            if (same) {
                caption.subList(0, known)
                        .forEach(shown -> blank(
                                shown.start(), shown.start() + shown.word().length()));
                break;
            }
        }
        return caption.isEmpty() ? before : caption;
    }

    private void words(int from, int end, List<Shown> words) {
        int start = -1;
        for (int at = from; at <= end; at++) {
            boolean space = at == end || Character.isWhitespace(text.charAt(at));
            if (space && start >= 0) {
                words.add(new Shown(text.substring(start, at), start));
            }
            start = space ? -1 : start < 0 ? at : start;
        }
    }

    /** Blanks {@code <00:00:01.000><c>} and {@code </c>}. */
    private void untime(int from, int end) {
        for (int at = from; at < end; at++) {
            char next = at + 1 < end && text.charAt(at) == '<' ? text.charAt(at + 1) : ' ';
            boolean tag = Character.isDigit(next) || next == 'c' || next == '/' && text.charAt(at + 2) == 'c';
            int close = tag ? text.indexOf(">", at) : -1;
            if (close >= 0 && close < end && close - at < LONGEST_TAG) {
                blank(at, close + 1);
            }
        }
    }

    private boolean isNumber(int from, int end) {
        return from < end && behind("0123456789 ", from, end) == end;
    }

    private int behind(String signs, int from, int end) {
        int at = from;
        while (at < end && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int lineEnd(int from) {
        int end = text.indexOf("\n", from);
        return end < 0 ? text.length() : end;
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
