package dev.courseware.parse.markdown;

/**
 * A text that counts how often it is looked at. Flexmark looks at each character of a lesson about eight times, and
 * thousands of times where a text is made to keep it busy. Counting tells the two apart on every machine alike, as a
 * clock would not.
 */
final class MeteredText implements CharSequence {
    private static final long BASE = 20_000;
    private static final long MOST_LOOKS = 1_000;
    private static final long MUCH = 20_000_000;
    private static final long MORE_LOOKS = 150;

    private final String text;
    private long left;

    MeteredText(String text) {
        this.text = text;
        this.left = BASE + Math.min(MOST_LOOKS * text.length(), MUCH + MORE_LOOKS * text.length());
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooMuchWork("this text is too intricate to be read");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
