package dev.courseware.highlight;

import java.util.List;

/**
 * Splits a text into tokens, exactly like {@code matchGrammar} in Prism's core. Each rule in turn takes its matches
 * from the texts that earlier rules have left. A greedy rule looks at the whole text; where its match covers earlier
 * tokens, they are dropped, and the rules before it are tried again after the match.
 */
final class Tokenizer {
    private final Excerpt text;
    private final GrammarRule[] rules;
    private final Listing listing;
    private final AsciiSet present;
    private final TokenList tokens;
    private final PatternSearch[] greedySearches;

    private Tokenizer(String text, Grammar grammar, Listing listing) {
        this.text = Excerpt.of(text);
        this.rules = grammar.rules();
        this.listing = listing;
        this.present = AsciiSet.of(text);
        this.tokens = new TokenList(this.text);
        this.greedySearches = new PatternSearch[rules.length];
    }

    /** @param listing the listing that the text is part of */
    static List<Token> tokenize(String text, Grammar grammar, Listing listing) {
        listing.countText();
        Tokenizer tokenizer = new Tokenizer(text, grammar, listing);
        tokenizer.applyRules(tokenizer.tokens.head, 0, null);
        tokenizer.leaveSearches();
        return tokenizer.tokens.toList();
    }

    /** Lets other texts of the listing use the searches of this one. */
    private void leaveSearches() {
        for (int number = 0; number < rules.length; number++) {
            if (greedySearches[number] != null) {
                listing.leave(rules[number], greedySearches[number]);
            }
        }
    }

    private void applyRules(Token before, int position, Rematch rematch) {
        for (int number = 0; number < rules.length; number++) {
            if (rematch != null && rematch.cause == number) {
                return;
            }
            if (rules[number].canMatch(present) && !new Pass(number, before, position, rematch).run()) {
                return;
            }
        }
    }

    /** The range of a text that must be matched again because of a greedy rule. */
    private static final class Rematch {
        final int cause;
        int reach;

        Rematch(int cause, int reach) {
            this.cause = cause;
            this.reach = reach;
        }

        void extend(int reach) {
            this.reach = Math.max(this.reach, reach);
        }
    }

    /** One rule's pass over the tokens. */
    private final class Pass {
        private final int number;
        private final GrammarRule rule;
        private final PatternSearch search;
        private final Rematch rematch;
        private Token current;
        private int position;

        Pass(int number, Token before, int position, Rematch rematch) {
            listing.countPass();
            this.number = number;
            this.rule = rules[number];
            this.search = rule.greedy ? greedySearch() : listing.search(rule);
            this.rematch = rematch;
            this.current = before.next;
            this.position = position;
        }

        private PatternSearch greedySearch() {
            if (greedySearches[number] == null) {
                greedySearches[number] = listing.take(rule);
            }
            return greedySearches[number];
        }

        /**
         * Returns false once empty matches have made more tokens than there are characters, at which point Prism gives
         * up.
         */
        boolean run() {
            while (current != tokens.tail && (rematch == null || position < rematch.reach)) {
                if (tokens.size() > text.length()) {
                    return false;
                }
                if (current.isText() && (rule.greedy ? !takeGreedily() : !take())) {
                    return true;
                }
                position += current.length;
                current = current.next;
            }
            return true;
        }

        private boolean take() {
            if (search.find(current.text, 0)) {
                replace(1, current.text, search.start(), search.end());
            }
            return true;
        }

        /** Returns false if there is no further match. */
        private boolean takeGreedily() {
            if (!search.find(text, position) || search.start() >= text.length()) {
                return false;
            }
            int from = search.start();
            int to = search.end();
            while (from >= position + current.length) {
                position += current.length;
                current = current.next;
            }
            if (!current.isText()) {
                return true;
            }
            int end = position;
            int count = 0;
            for (Token token = current; token != tokens.tail && (end < to || token.isText()); token = token.next) {
                end += token.length;
                count++;
            }
            replace(count, text.part(position, end), from - position, to - position);
            return true;
        }

        /** Replaces some adjacent tokens by a new one, with the rest of their text on either side. */
        private void replace(int count, Excerpt covered, int from, int to) {
            listing.countToken();
            int reach = position + covered.length();
            if (rematch != null) {
                rematch.extend(reach);
            }
            Token before = current.previous;
            if (from > 0) {
                before = tokens.addAfter(before, Token.text(covered.part(0, from)));
                position += from;
            }
            tokens.removeAfter(before, count);
            current = tokens.addAfter(before, token(covered.part(from, to)));
            if (to < covered.length()) {
                tokens.addAfter(current, Token.text(covered.part(to, covered.length())));
            }
            if (count > 1) {
                Rematch behind = new Rematch(number, reach);
                applyRules(current.previous, position, behind);
                if (rematch != null) {
                    rematch.extend(behind.reach);
                }
            }
        }

        private Token token(Excerpt matched) {
            if (rule.inside == null) {
                return Token.leaf(rule.type, rule.classes, matched);
            }
            List<Token> children = tokenize(listing.copied(matched), rule.inside.grammar(), listing);
            return Token.branch(rule.type, rule.classes, children, matched.length());
        }
    }
}
