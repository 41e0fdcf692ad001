package dev.courseware.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Highlights a language that is embedded in markup, such as PHP. Each piece of code is first replaced by a placeholder;
 * the rest is then highlighted as markup, and the placeholders are replaced by the highlighted code. Follows Prism's
 * {@code markup-templating}.
 *
 * @param needed a string without which a listing is code only, without any markup
 * @param template recognises a piece of code in markup
 */
record Templating(String needed, GrammarRule template) {
    boolean appliesTo(String text) {
        return text.contains(needed);
    }

    /**
     * Returns the tokens; null if a placeholder was split up in highlighting the markup, so that text would be lost.
     */
    List<Token> tokens(String language, String text, Grammar grammar, Grammar markup, Listing listing) {
        TreeMap<Integer, String> pieces = new TreeMap<>();
        String prefix = "___" + language.toUpperCase(Locale.ROOT);
        String markupText = withPlaceholders(text, prefix, pieces, listing);
        List<Token> tokens = Tokenizer.tokenize(markupText, markup, listing);
        new Placeholders(language, prefix, grammar, listing, pieces).replace(tokens);
        StringBuilder whole = new StringBuilder(text.length());
        Token.append(tokens, whole);
        return whole.compareTo(new StringBuilder(text)) == 0 ? tokens : null;
    }

    private String withPlaceholders(String text, String prefix, TreeMap<Integer, String> pieces, Listing listing) {
        StringBuilder result = new StringBuilder();
        Matcher matcher = template.pattern(listing.isWide()).matcher(listing.watched(Excerpt.of(text)));
        int end = 0;
        while (matcher.find()) {
            int number = pieces.isEmpty() ? 0 : pieces.lastKey() + 1;
            while (text.contains(prefix + number + "___")) {
                number++;
            }
            pieces.put(number, text.substring(matcher.start(), matcher.end()));
            result.append(text, end, matcher.start())
                    .append(prefix)
                    .append(number)
                    .append("___");
            end = matcher.end();
        }
        return result.append(text, end, text.length()).toString();
    }

    /** The placeholders that have yet to be replaced, in order. */
    private static final class Placeholders {
        private final String language;
        private final String prefix;
        private final Grammar grammar;
        private final Listing listing;
        private final TreeMap<Integer, String> pieces;

        Placeholders(
                String language, String prefix, Grammar grammar, Listing listing, TreeMap<Integer, String> pieces) {
            this.language = language;
            this.prefix = prefix;
            this.grammar = grammar;
            this.listing = listing;
            this.pieces = pieces;
        }

        List<Token> replace(List<Token> tokens) {
            for (int i = 0; i < tokens.size() && !pieces.isEmpty(); i++) {
                Token token = tokens.get(i);
                if (token.children != null) {
                    replace(token.children);
                    continue;
                }
                List<Token> replacement = replacement(token.text.toString());
                if (replacement != null && token.isText()) {
                    tokens.remove(i);
                    tokens.addAll(i, replacement);
                } else if (replacement != null) {
                    token.setChildren(replacement);
                }
            }
            return tokens;
        }

        /** The tokens that replace a text with the next placeholder; null if the text doesn't hold it. */
        private List<Token> replacement(String text) {
            Map.Entry<Integer, String> next = pieces.firstEntry();
            String placeholder = prefix + next.getKey() + "___";
            int index = text.indexOf(placeholder);
            if (index < 0) {
                return null;
            }
            pieces.pollFirstEntry();
            String piece = next.getValue();
            List<Token> tokens = new ArrayList<>(replaceIn(text.substring(0, index)));
            List<Token> inside = Tokenizer.tokenize(piece, grammar, listing);
            tokens.add(Token.branch(language, language + " language-" + language, inside, piece.length()));
            tokens.addAll(replaceIn(text.substring(index + placeholder.length())));
            return tokens;
        }

        private List<Token> replaceIn(String text) {
            List<Token> tokens = new ArrayList<>();
            if (!text.isEmpty()) {
                tokens.add(Token.text(text));
            }
            return replace(tokens);
        }
    }
}
