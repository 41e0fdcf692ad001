package dev.courseware.highlight;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens and texts into which a text has been split so far, between two sentinels, {@code head} and {@code tail}.
 */
final class TokenList {
    final Token head = Token.text("");
    final Token tail = Token.text("");
    private int size;

    TokenList(Excerpt text) {
        head.next = tail;
        tail.previous = head;
        addAfter(head, Token.text(text));
    }

    int size() {
        return size;
    }

    Token addAfter(Token place, Token added) {
        Token next = place.next;
        added.previous = place;
        added.next = next;
        place.next = added;
        next.previous = added;
        size++;
        return added;
    }

    void removeAfter(Token place, int count) {
        Token next = place.next;
        int removed = 0;
        while (removed < count && next != tail) {
            next = next.next;
            removed++;
        }
        place.next = next;
        next.previous = place;
        size -= removed;
    }

    List<Token> toList() {
        List<Token> list = new ArrayList<>(size);
        for (Token token = head.next; token != tail; token = token.next) {
            list.add(token);
        }
        return list;
    }
}
