package dev.courseware.report;

/** What XML can hold. */
final class XmlText {
    private XmlText() {}

    /** The text with U+FFFD for each character that XML 1.0 can't hold, even escaped. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n';
        boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
        return !control && !half && c != 0xFFFE && c != 0xFFFF;
    }
}
