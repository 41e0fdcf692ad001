package dev.courseware.highlight;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes tokens as HTML exactly like Prism. */
final class TokenWriter {
    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]0*([0-9a-fA-F]+)|0*([0-9]+));");
    private static final int MOST_DIGITS = 7;

    private final String code;
    private final HtmlSink html;
    private int at;

    /**
     * @param code the code that was split into tokens; its characters are written, since those in the tokens may have
     *     been shifted
     */
    TokenWriter(String code, HtmlSink html) {
        this(code, 0, html);
    }

    private TokenWriter(String code, int at, HtmlSink html) {
        this.code = code;
        this.at = at;
        this.html = html;
    }

    void write(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.isText()) {
                writeContent(token);
            } else {
                html.open(new StartTag(token.classes, token.type.equals("entity") ? title(token) : null));
                writeContent(token);
                html.close();
            }
        }
    }

    private void writeContent(Token token) {
        if (token.children != null) {
            write(token.children);
        } else {
            html.text(code, at, at + token.length);
            at += token.length;
        }
    }

    /**
     * The tooltip of a character reference, in which the browser shows the character: the token's markup with one
     * {@code &amp;} undone. Null if HTML doesn't allow that character.
     */
    private String title(Token token) {
        HtmlText content = new HtmlText();
        new TokenWriter(code, at, content).writeContent(token);
        String title = content.text();
        int ampersand = title.indexOf("&amp;");
        if (ampersand >= 0) {
            title = title.substring(0, ampersand) + '&' + title.substring(ampersand + "&amp;".length());
        }
        return isForbidden(title) ? null : title.replace("\"", "&quot;");
    }

    /**
     * Whether a numeric reference denotes no character, or one that HTML doesn't allow (Living Standard, 13.2.5.80).
     */
    private static boolean isForbidden(String reference) {
        Matcher number = NUMBER.matcher(reference);
        if (!number.find()) {
            return false;
        }
        boolean hex = number.group(1) != null;
        String digits = hex ? number.group(1) : number.group(2);
        if (digits.length() > MOST_DIGITS) {
            return true;
        }
        int c = Integer.parseInt(digits, hex ? 16 : 10);
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\f' || c >= 0x7F && c <= 0x9F;
        boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        return control || noncharacter || c > Character.MAX_CODE_POINT || c >= 0xD800 && c <= 0xDFFF;
    }
}
