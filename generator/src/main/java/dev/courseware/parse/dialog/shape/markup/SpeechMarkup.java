package dev.courseware.parse.dialog.shape.markup;

import dev.courseware.model.Position;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.shape.caption.CaptionTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits markup into tags and words. It knows character references but no other entities, no document types and nothing
 * outside the text.
 */
final class SpeechMarkup {
    private static final int LONGEST_TAG = 500;

    /**
     * A tag, or the words between two tags.
     *
     * @param name the tag's name in lower case without a prefix; {@link #COMMENT}; empty for words
     * @param closes whether it is an end tag
     * @param text the words, decoded; for a tag, what follows its name; a whole comment
     */
    record Token(String name, boolean closes, String text, Position position) {
        static final String COMMENT = "!--";

        boolean isWords() {
            return name.isEmpty();
        }

        boolean opens(String tag) {
            return !closes && name.equals(tag);
        }

        boolean ends(String tag) {
            return closes && name.equals(tag);
        }

        /** The value of an attribute, or an empty string. */
        String attribute(String key) {
            int at = text.indexOf(key + "=");
            int quote = at + key.length() + 1;
            if (at < 0 || quote >= text.length() || "\"'".indexOf(text.charAt(quote)) < 0) {
                return "";
            }
            int close = text.indexOf(text.charAt(quote), quote + 1);
            return close < 0 ? "" : CaptionTag.decoded(text.substring(quote + 1, close));
        }
    }

    private SpeechMarkup() {}

    static List<Token> tokens(List<SourceLine> lines) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder comment = null;
        StringBuilder tag = null;
        Position opened = null;
        for (SourceLine line : lines) {
            String text = line.text();
            int at = 0;
            while (at < text.length()) {
                if (comment != null) {
                    int end = text.indexOf("-->", at);
                    comment.append(text, at, end < 0 ? text.length() : end + 3);
                    at = end < 0 ? text.length() : end + 3;
                    if (end >= 0) {
                        tokens.add(new Token(Token.COMMENT, false, comment.toString(), opened));
                        comment = null;
                    }
                } else if (tag != null) {
                    int end = text.indexOf('>', at);
                    tag.append(' ').append(text, at, end < 0 ? text.length() : end);
                    at = end < 0 ? text.length() : end + 1;
                    boolean declares = isDeclaration(tag);
                    if (end >= 0 && !declares || tag.length() > LONGEST_TAG && !declares) {
                        tag(tag.toString(), opened, tokens);
                        tag = null;
                    }
                } else if (text.startsWith("<!--", at)) {
                    comment = new StringBuilder("<!--");
                    opened = line.at(at);
                    at += comment.length();
                } else if (opensTag(text, at)) {
                    tag = new StringBuilder();
                    opened = line.at(at);
                    at++;
                } else {
                    int end = at + 1;
                    while (end < text.length() && text.charAt(end) != '<') {
                        end++;
                    }
                    tokens.add(new Token("", false, CaptionTag.decoded(text.substring(at, end)), line.at(at)));
                    at = end;
                }
            }
            if (comment != null) {
                comment.append('\n');
            }
            tokens.add(new Token("", false, "\n", line.at(text.length())));
        }
        return tokens;
    }

    /** Whether a document type declaration continues with declarations of its own, which are all left out. */
    private static boolean isDeclaration(StringBuilder tag) {
        return tag.length() > 2 && tag.charAt(1) == '!' && tag.indexOf("[") > 0 && tag.charAt(tag.length() - 1) != ']';
    }

    private static boolean opensTag(String text, int at) {
        char next = text.charAt(at) == '<' && at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return Character.isLetter(next) || next == '/' || next == '?' || next == '!';
    }

    private static void tag(String written, Position opened, List<Token> tokens) {
        String text = written.strip();
        if (text.startsWith("?") || text.startsWith("!")) {
            return;
        }
        boolean closes = text.startsWith("/");
        int start = closes ? 1 : 0;
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '/') {
            end++;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        name = name.substring(name.indexOf(':') + 1);
        String rest = text.substring(end);
        tokens.add(new Token(name, closes, rest, opened));
        if (!closes && rest.endsWith("/")) {
            tokens.add(new Token(name, true, "", opened));
        }
    }
}
