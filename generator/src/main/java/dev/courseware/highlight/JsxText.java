package dev.courseware.highlight;

import java.util.ArrayList;
import java.util.List;

/** Marks what stands between JSX tags as plain text, which the grammar takes for code. Follows Prism's hook. */
final class JsxText {
    private final List<Token> tokens;
    private final List<OpenTag> openTags = new ArrayList<>();

    private JsxText(List<Token> tokens) {
        this.tokens = tokens;
    }

    static void mark(List<Token> tokens) {
        new JsxText(tokens).mark();
    }

    private void mark() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!isTagOrBrace(token) && isBetweenTags()) {
                i = markText(i);
            }
            if (token.children != null) {
                mark(token.children);
            }
        }
    }

    /** Tracks open tags and braces; returns whether the token is one of these. */
    private boolean isTagOrBrace(Token token) {
        if (token.isText()) {
            return false;
        }
        if (token.type.equals("tag") && "tag".equals(typeOf(child(token, 0)))) {
            seeTag(token);
            return true;
        }
        if (!openTags.isEmpty() && token.is("punctuation", "{")) {
            lastTag().braces++;
            return true;
        }
        if (!openTags.isEmpty() && lastTag().braces > 0 && token.is("punctuation", "}")) {
            lastTag().braces--;
            return true;
        }
        return false;
    }

    private void seeTag(Token token) {
        Token start = child(token, 0);
        Token bracket = child(start, 0);
        if (bracket != null && bracket.hasText("</") && !bracket.isText()) {
            if (!openTags.isEmpty() && lastTag().name.equals(name(start))) {
                openTags.remove(openTags.size() - 1);
            }
        } else {
            Token last = token.children.get(token.children.size() - 1);
            if (last.isText() || !last.hasText("/>")) {
                openTags.add(new OpenTag(name(start)));
            }
        }
    }

    private boolean isBetweenTags() {
        return !openTags.isEmpty() && lastTag().braces == 0;
    }

    /** Turns a token and the text around it into plain text; returns the index of the result. */
    private int markText(int index) {
        int i = index;
        String text = tokens.get(i).wholeText();
        if (i < tokens.size() - 1 && isPlain(tokens.get(i + 1))) {
            text += tokens.remove(i + 1).wholeText();
        }
        if (i > 0 && isPlain(tokens.get(i - 1))) {
            text = tokens.remove(--i).wholeText() + text;
        }
        tokens.set(i, Token.leaf("plain-text", "plain-text", Excerpt.of(text)));
        return i;
    }

    private static boolean isPlain(Token token) {
        return token.isText() || token.type.equals("plain-text");
    }

    private OpenTag lastTag() {
        return openTags.get(openTags.size() - 1);
    }

    private static String name(Token start) {
        Token name = child(start, 1);
        return name == null ? "" : name.wholeText();
    }

    private static Token child(Token token, int index) {
        return token.children != null && index < token.children.size() ? token.children.get(index) : null;
    }

    private static String typeOf(Token token) {
        return token == null ? null : token.type;
    }

    private static final class OpenTag {
        final String name;
        int braces;

        OpenTag(String name) {
            this.name = name;
        }
    }
}
