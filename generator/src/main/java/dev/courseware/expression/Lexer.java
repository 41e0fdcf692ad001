package dev.courseware.expression;

import dev.courseware.expression.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes one line apart. */
final class Lexer {
    private static final int MOST_DIGITS = 40;
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("×", "*"),
            Map.entry("·", "*"),
            Map.entry("÷", "/"),
            Map.entry("−", "-"),
            Map.entry("–", "-"),
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("≠", "!="),
            Map.entry("…", ".."));
    private static final List<String> LONG = List.of("==", "!=", "<=", ">=", "..");
    private static final String SHORT = "+-*/^=<>()[],";

    /** What people write who come from a programming language. */
    private static final Map<String, String> FOREIGN = Map.of(
            "**", "write ^ for powers",
            "&&", "write and",
            "||", "write or",
            ":=", "write =",
            "<>", "write != or ≠");

    private final String text;
    private final int end;
    private final List<Mistake> mistakes;
    private final List<Lexeme> found = new ArrayList<>();
    private int at;

    private Lexer(String text, int start, int end, List<Mistake> mistakes) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.mistakes = mistakes;
    }

    /** The pieces from {@code start} to {@code end}, the last an END; a comment is left out. */
    static List<Lexeme> read(String text, int start, int end, List<Mistake> mistakes) {
        Lexer lexer = new Lexer(text, start, end, mistakes);
        while (lexer.at < end && text.charAt(lexer.at) != '#') {
            lexer.next();
        }
        lexer.found.add(new Lexeme(Kind.END, "", 0, Math.min(lexer.at, end), 0));
        return lexer.found;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\u00A0' || c == '\u202F' || c == '\u2009') {
            at++;
        } else if (isDigit(c)) {
            number();
        } else if (Vocabulary.isLetter(c)) {
            int start = at;
            while (at < end && Vocabulary.isPart(text.charAt(at))) {
                at++;
            }
            add(Kind.WORD, Vocabulary.same(text.substring(start, at)), 0, start);
        } else if (c == '"') {
            label();
        } else {
            sign(c);
        }
    }

    private void label() {
        int start = at;
        int close = text.indexOf('"', at + 1);
        if (close < 0 || close >= end) {
            mistakes.add(new Mistake(start, end - start, "this label isn't closed", "end it with \" on the same line"));
            at = end;
        } else {
            at = close + 1;
        }
        String label = text.substring(start + 1, Math.max(start + 1, close < 0 || close >= end ? end : close));
        add(Kind.LABEL, label.strip(), 0, start);
    }

    private void number() {
        int start = at;
        digits();
        if (at + 1 < end && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        int mark = at;
        if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < end && "+-−".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            int digits = at;
            digits();
            boolean whole = at > digits && at - digits <= 3 && (at >= end || !Vocabulary.isPart(text.charAt(at)));
            at = whole ? at : mark;
        }
        String digits = text.substring(start, at).replace("_", "").replace('−', '-');
        double value = digits.length() > MOST_DIGITS ? Double.POSITIVE_INFINITY : Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            mistakes.add(new Mistake(start, at - start, "this number is too large or too long", "write it as 1e30"));
            value = 1;
        }
        add(Kind.NUMBER, text.substring(start, at), value, start);
    }

    private void digits() {
        while (at < end
                && (isDigit(text.charAt(at))
                        || text.charAt(at) == '_' && at + 1 < end && isDigit(text.charAt(at + 1)))) {
            at++;
        }
    }

    private void sign(char c) {
        int start = at;
        String two = text.substring(at, Math.min(end, at + 2));
        String hint = FOREIGN.get(two);
        if (hint != null) {
            mistakes.add(new Mistake(start, 2, "«" + two + "» means nothing here", hint));
            at += 2;
            add(Kind.SIGN, two.equals("**") ? "^" : two.equals(":=") ? "=" : two.equals("<>") ? "!=" : "=", 0, start);
        } else if (LONG.contains(two)) {
            at += 2;
            add(Kind.SIGN, two, 0, start);
        } else if (SHORT.indexOf(c) >= 0) {
            at++;
            add(Kind.SIGN, String.valueOf(c), 0, start);
        } else if (SIGNS.containsKey(String.valueOf(c))) {
            at++;
            add(Kind.SIGN, SIGNS.get(String.valueOf(c)), 0, start);
        } else if ("%‰¢".indexOf(c) >= 0 || Units.CURRENCIES.indexOf(c) >= 0) {
            at++;
            add(Kind.UNIT_SIGN, String.valueOf(c), 0, start);
        } else {
            unknown(c);
        }
    }

    private void unknown(char c) {
        int length = Character.charCount(text.codePointAt(at));
        String sign = text.substring(at, Math.min(end, at + length));
        String hint = switch (c) {
            case '.' -> at + 1 < end && isDigit(text.charAt(at + 1)) ? "write a digit before the point, as 0.5" : "";
            case '“', '”', '„', '«', '»' -> "write labels between straight quotes, \"";
            case '!' -> "write not, or != for unequal";
            case '{', '}' -> "use round brackets";
            case ';' -> "write each statement on a line of its own, and commas between what a function takes";
            case '?', ':' -> "write if … then … else …";
            default -> "";
        };
        mistakes.add(new Mistake(at, sign.length(), "«" + sign + "» means nothing here", hint));
        at += sign.length();
    }

    private void add(Kind kind, String word, double number, int start) {
        found.add(new Lexeme(kind, word, number, start, at - start));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
