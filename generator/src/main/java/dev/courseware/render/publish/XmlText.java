package dev.courseware.render.publish;

/** Text in XML 1.0, as content or in a quoted attribute. */
final class XmlText {
    private XmlText() {}

    /** Escapes what means something; characters that XML can't hold, and halves of a pair, are replaced. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append(' ');
                default -> out.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
        return out.toString();
    }

    /** XML 1.0, production 2, without the control characters that are allowed but discouraged. */
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c < 0x7F) || (c > 0x9F && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
    }
}
