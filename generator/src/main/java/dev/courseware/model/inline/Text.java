package dev.courseware.model.inline;

/**
 * Words without markup.
 *
 * @param text as it is read; where its author began a new line, {@code \n}
 */
public record Text(String text) implements Inline {
    /** Appends words, which end no line. */
    static void append(String words, StringBuilder out) {
        if (words.indexOf('\n') < 0) {
            out.append(words);
        } else {
            out.append(words.replace('\n', ' '));
        }
    }

    @Override
    public void appendPlain(StringBuilder out) {
        append(text, out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.text(this);
    }
}
