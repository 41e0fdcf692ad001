package dev.courseware.highlight;

import java.util.List;
import java.util.Locale;

/** Highlights the code in fenced blocks of Markdown in the language that each fence names. Follows Prism's hooks. */
final class MarkdownFences {
    private final Languages languages;
    private final Listing listing;

    MarkdownFences(Languages languages, Listing listing) {
        this.languages = languages;
        this.listing = listing;
    }

    void mark(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.children == null) {
                continue;
            }
            if ("code".equals(token.type)) {
                markFence(token.children);
            } else {
                mark(token.children);
            }
        }
    }

    /** @param parts the backticks, the language, a line feed, the code and the rest */
    private void markFence(List<Token> parts) {
        if (parts.size() < 4) {
            return;
        }
        Token language = parts.get(1);
        Token block = parts.get(3);
        if (!"code-language".equals(language.type) || !"code-block".equals(block.type) || language.text == null) {
            return;
        }
        String name = languageName(language.text.toString());
        block.addClass("language-" + name);
        String canonical = languages.canonicalName(name);
        List<Token> inside = canonical == null ? null : listing.tokens(canonical, block.wholeText());
        if (inside != null) {
            block.setChildren(inside);
        }
    }

    /** The first word of a fence's info string, with {@code c++} and {@code c#} turned into language names. */
    private static String languageName(String info) {
        StringBuilder name = new StringBuilder();
        String words = afterWord(afterWord(info, "#", "sharp"), "++", "pp");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (letter || !name.isEmpty() && (isWord(c) || c == '-')) {
                name.append(c);
            } else if (!name.isEmpty()) {
                break;
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static String afterWord(String text, String sign, String replacement) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && isWord(text.charAt(i - 1)) && text.startsWith(sign, i)) {
                result.append(replacement);
                i += sign.length() - 1;
            } else {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
