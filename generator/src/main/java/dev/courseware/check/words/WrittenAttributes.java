package dev.courseware.check.words;

/**
 * Goes from attribute to attribute of a tag as browsers do: quotes are only such where a value begins, and part of a name
 * or value anywhere else.
 */
final class WrittenAttributes {
    private final String markup;
    private final int limit;
    private int at;
    private int name;
    private int nameEnd;
    private int value;
    private int valueEnd;

    /**
     * @param from the index after the tag's name
     * @param limit where to stop if the tag doesn't end before
     */
    WrittenAttributes(String markup, int from, int limit) {
        this.markup = markup;
        this.limit = limit;
        this.at = from;
    }

    /** Goes to the next attribute; returns whether there is one. */
    boolean next() {
        while (at < limit && (isSpace(at) || markup.charAt(at) == '/')) {
            at++;
        }
        if (at >= limit || isEnd()) {
            return false;
        }
        name = at++;
        while (at < limit && !isSpace(at) && "/>=".indexOf(markup.charAt(at)) < 0) {
            at++;
        }
        nameEnd = at;
        value = at;
        valueEnd = at;
        int sign = behindSpaces(at);
        if (sign < limit && markup.charAt(sign) == '=') {
            at = behindSpaces(sign + 1);
            value();
        }
        return true;
    }

    private void value() {
        char quote = at < limit ? markup.charAt(at) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        value = quoted ? at + 1 : at;
        at = value;
        while (at < limit && (quoted ? markup.charAt(at) != quote : !isSpace(at) && !isEnd())) {
            at++;
        }
        valueEnd = at;
        at = quoted && at < limit ? at + 1 : at;
    }

    /** The index of the {@code >} that ends the tag, or -1, once there are no more attributes. */
    int end() {
        return at < limit ? at : -1;
    }

    /** How far it has gone. */
    int reached() {
        return at;
    }

    boolean isNamed(String sought) {
        return nameEnd - name == sought.length() && markup.regionMatches(true, name, sought, 0, sought.length());
    }

    String text() {
        return markup.substring(value, valueEnd);
    }

    private int behindSpaces(int from) {
        int behind = from;
        while (behind < limit && isSpace(behind)) {
            behind++;
        }
        return behind;
    }

    private boolean isEnd() {
        return markup.charAt(at) == '>';
    }

    private boolean isSpace(int index) {
        return " \n\t\f\r".indexOf(markup.charAt(index)) >= 0;
    }
}
