package dev.courseware.highlight;

import java.util.List;

/** Writes tokens as Prism does. */
final class TokenWriter {
    private final String code;
    private final HtmlSink html;
    private int at;

    /** @param code what the tokens are of; its characters are written, since those in the tokens may be stand-ins */
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

    /** What a character reference stands for, for the browser to show: its markup with one {@code &amp;} undone. */
    private String title(Token token) {
        HtmlText content = new HtmlText();
        new TokenWriter(code, at, content).writeContent(token);
        String title = content.text();
        int ampersand = title.indexOf("&amp;");
        if (ampersand >= 0) {
            title = title.substring(0, ampersand) + '&' + title.substring(ampersand + "&amp;".length());
        }
        return title.replace("\"", "&quot;");
    }
}
