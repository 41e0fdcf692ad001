package dev.courseware.highlight;

import java.util.List;

/**
 * A token, or text between tokens. It holds either text or other tokens; all texts of a listing joined in order are the
 * listing. While a text is being split, its tokens are linked in a {@link TokenList}.
 */
final class Token {
    /** The token's kind; null for text between tokens. */
    final String type;

    /** The kind and the token's other classes, separated by spaces. */
    String classes;

    /** Null if the token holds other tokens. */
    Excerpt text;

    /** Null when the token holds text. */
    List<Token> children;

    /** In characters. */
    final int length;

    Token previous;
    Token next;

    private Token(String type, String classes, Excerpt text, List<Token> children, int length) {
        this.type = type;
        this.classes = classes;
        this.text = text;
        this.children = children;
        this.length = length;
    }

    static Token text(String text) {
        return text(Excerpt.of(text));
    }

    static Token text(Excerpt text) {
        return new Token(null, null, text, null, text.length());
    }

    static Token leaf(String type, String classes, Excerpt text) {
        return new Token(type, classes, text, null, text.length());
    }

    static Token branch(String type, String classes, List<Token> children, int length) {
        return new Token(type, classes, null, children, length);
    }

    boolean isText() {
        return type == null;
    }

    boolean is(String type, String text) {
        return type.equals(this.type) && hasText(text);
    }

    /** Whether it consists of that text and no other tokens. */
    boolean hasText(String text) {
        return this.text != null && this.text.is(text);
    }

    void setChildren(List<Token> children) {
        this.children = children;
        this.text = null;
    }

    void addClass(String name) {
        classes = classes + ' ' + name;
    }

    /** The text of the token and of all tokens inside it. */
    String wholeText() {
        if (text != null) {
            return text.toString();
        }
        StringBuilder whole = new StringBuilder(length);
        append(children, whole);
        return whole.toString();
    }

    static void append(List<Token> tokens, StringBuilder whole) {
        for (Token token : tokens) {
            if (token.text != null) {
                token.text.appendTo(whole);
            } else {
                append(token.children, whole);
            }
        }
    }
}
