package dev.courseware.expression;

/**
 * A piece of a statement.
 *
 * @param text words with one sign for µ, signs by the one sign that is used below ({@code *} for ×), labels without quotes
 * @param number of numbers, as it is written
 */
record Lexeme(Kind kind, String text, double number, int offset, int length) {
    enum Kind {
        NUMBER,
        WORD,
        /** A unit that is no word: % ‰ € $ £ ¥ ¢. */
        UNIT_SIGN,
        SIGN,
        LABEL,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    int end() {
        return offset + length;
    }
}
