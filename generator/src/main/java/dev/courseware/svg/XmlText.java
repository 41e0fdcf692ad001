package dev.courseware.svg;

/** Text as XML writes it. */
final class XmlText {
    private XmlText() {}

    /** Appends a text, without the characters that XML can't hold (XML 1.0, 2.2). */
    static void append(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else if (isOfXml(c)) {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** A text as {@link #append} leaves it, with {@code \n} as the only line end. */
    static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                normal.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (Character.isSurrogate(c) || isOfXml(c)) {
                normal.append(c);
            }
        }
        return normal.toString();
    }

    static String oneLine(String text) {
        return normal(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static boolean isOfXml(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\n' || c == '\t';
    }
}
