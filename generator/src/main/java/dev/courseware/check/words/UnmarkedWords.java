package dev.courseware.check.words;

/** Adds the words of text in which nothing but entities ({@code &eacute;}) is markup. */
final class UnmarkedWords {
    private static final int LONGEST_ENTITY = 32;

    private final ScannedText text;
    private final WordSequence words;
    private final BareAddresses addresses;

    UnmarkedWords(ScannedText text, WordSequence words) {
        this.text = text;
        this.words = words;
        this.addresses = new BareAddresses(text);
    }

    void add(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.at(at);
            if (WordSequence.isPart(c)) {
                at = word(at, to);
            } else {
                at = c == '&' ? entity(at) : at + 1;
            }
        }
    }

    /**
     * Adds the word that starts at an index, unless it may be part of an address or joined to an entity; returns the
     * index after it.
     */
    int word(int from, int to) {
        int before = words.size();
        int end = words.addWord(text.signs(), from, to, from);
        if (end < to && text.at(end) == '&') {
            int behind = behindEntity(end);
            if (behind > end) {
                words.cut(before);
                return unread(behind);
            }
        }
        if (addresses.mayReach(from, end)) {
            words.cut(before);
        }
        return end;
    }

    /** Skips an entity, if the {@code &} begins one, and the letters joined to it; returns the index after them. */
    int entity(int ampersand) {
        int behind = behindEntity(ampersand);
        return behind > ampersand ? unread(behind) : ampersand + 1;
    }

    /** Skips what is joined to an entity, since the entity may be a letter of the same word. */
    private int unread(int from) {
        int at = from;
        while (at < text.length()) {
            if (WordSequence.isPart(text.at(at))) {
                at++;
            } else if (text.at(at) == '&' && behindEntity(at) > at) {
                at = behindEntity(at);
            } else {
                return at;
            }
        }
        return at;
    }

    /** The index after the entity that an {@code &} begins; the index of the {@code &} if it begins none. */
    private int behindEntity(int ampersand) {
        int at = ampersand + 1;
        if (at < text.length() && text.at(at) == '#') {
            at++;
        }
        int start = at;
        while (at < text.length()
                && at - start < LONGEST_ENTITY
                && text.at(at) < 128
                && WordSequence.isPart(text.at(at))) {
            at++;
        }
        return at > start && at < text.length() && text.at(at) == ';' ? at + 1 : ampersand;
    }
}
