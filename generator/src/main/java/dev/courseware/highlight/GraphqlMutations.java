package dev.courseware.highlight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the fields and input variables of GraphQL mutations, like Prism's hook. */
final class GraphqlMutations {
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    GraphqlMutations(List<Token> all) {
        for (Token token : all) {
            if (!token.isText() && !token.type.equals("comment") && !token.type.equals("scalar")) {
                tokens.add(token);
            }
        }
    }

    void mark() {
        while (at < tokens.size()) {
            if (tokens.get(at++).is("keyword", "mutation")) {
                markMutation();
            }
        }
    }

    private void markMutation() {
        Set<String> inputs = new HashSet<>();
        if (isType(0, "definition-mutation") && is(1, "punctuation", "(")) {
            at += 2;
            int end = closing("(", ")");
            if (end < 0) {
                return;
            }
            for (; at < end; at++) {
                markInput(tokens.get(at), inputs);
            }
            at = end + 1;
        }
        if (is(0, "punctuation", "{") && isType(1, "property-query")) {
            at++;
            tokens.get(at).addClass("property-mutation");
            markUses(inputs);
        }
    }

    private static void markInput(Token token, Set<String> inputs) {
        if (token.type.equals("variable")) {
            token.addClass("variable-input");
            inputs.add(token.wholeText());
        }
    }

    private void markUses(Set<String> inputs) {
        int end = inputs.isEmpty() ? -1 : closing("{", "}");
        for (int i = at; i < end; i++) {
            Token token = tokens.get(i);
            if (token.type.equals("variable") && inputs.contains(token.wholeText())) {
                token.addClass("variable-input");
            }
        }
    }

    /** The index of the token that closes the bracket before the current token, or -1. */
    private int closing(String open, String close) {
        int depth = 1;
        for (int i = at; i < tokens.size(); i++) {
            if (tokens.get(i).is("punctuation", open)) {
                depth++;
            } else if (tokens.get(i).is("punctuation", close) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isType(int offset, String type) {
        return at + offset < tokens.size() && tokens.get(at + offset).type.equals(type);
    }

    private boolean is(int offset, String type, String text) {
        return at + offset < tokens.size() && tokens.get(at + offset).is(type, text);
    }
}
