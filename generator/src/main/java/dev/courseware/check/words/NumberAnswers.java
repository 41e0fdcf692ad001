package dev.courseware.check.words;

/**
 * Follows a quiz of numbers, line by line, to tell which items of lists are its answers: those of its first list with
 * bullets, but of no list around, in or behind that. The numbers of others are words as anywhere.
 */
final class NumberAnswers {
    /** From so many columns on, what looks like an item may be code. */
    private static final int CODE_INDENT = 4;

    private static final char NONE = 0;

    private final ScannedText text;
    private final int quotes;
    /** What begins an answer, once there was one. */
    private char bullet = NONE;
    /** The column from which on a line is part of the last item. */
    private int content;

    private boolean ended;
    /** Whether a line may have gone on with the last item, or have ended the list. */
    private boolean doubtful;

    /** How the words of a line are to be read. */
    enum Reading {
        WORDS,
        NUMBER,
        UNSURE
    }

    /** @param at where the line that opens the quiz has its colons */
    NumberAnswers(ScannedText text, int at) {
        this.text = text;
        int marks = 0;
        for (int i = at - 1; i >= 0 && text.at(i) != '\n'; i--) {
            marks += text.at(i) == '>' ? 1 : 0;
        }
        this.quotes = marks;
    }

    /** Takes the next line, unless it is blank or in a container within the quiz. */
    Reading line(LinePrefix prefix, boolean afterBlank) {
        if (ended) {
            return Reading.WORDS;
        }
        int marks = 0;
        int column = 0;
        int at = prefix.start();
        while (at < prefix.end() && (text.at(at) == '>' ? marks < quotes : Character.isWhitespace(text.at(at)))) {
            marks += text.at(at) == '>' ? 1 : 0;
            column = text.at(at) == '>' ? 0 : column + (text.at(at) == '\t' ? LinePrefix.TAB : 1);
            at++;
        }
        boolean within = content > 0 && column >= content;
        if (!prefix.item() || text.at(at) == '>') {
            passes(within, afterBlank);
            return Reading.WORDS;
        }
        char mark = text.at(at);
        if (bullet != NONE && !within && mark != bullet) {
            ended = true;
            return Reading.WORDS;
        }
        if (marks < quotes || column >= CODE_INDENT || doubtful) {
            return Reading.UNSURE;
        }
        if (within) {
            return Reading.WORDS;
        }
        content = contentColumn(at, column);
        if (bullet == NONE && "-+*".indexOf(mark) < 0) {
            return Reading.WORDS;
        }
        bullet = mark;
        return Reading.NUMBER;
    }

    /** Takes a line that begins no item. */
    private void passes(boolean within, boolean afterBlank) {
        if (within) {
            return;
        }
        if (bullet == NONE) {
            content = afterBlank ? 0 : content;
        } else if (afterBlank) {
            ended = true;
        } else {
            doubtful = true;
        }
    }

    private int contentColumn(int mark, int column) {
        int at = mark;
        while (!Character.isWhitespace(text.at(at))) {
            at++;
        }
        int behind = at;
        while (behind < text.length() && text.at(behind) == ' ') {
            behind++;
        }
        int spaces = behind - at;
        return column + at - mark + (spaces > CODE_INDENT ? 1 : Math.max(1, spaces));
    }
}
