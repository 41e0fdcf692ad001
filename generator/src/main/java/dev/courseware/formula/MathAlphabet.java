package dev.courseware.formula;

import java.util.Map;

/** Unicode's mathematical letters (block U+1D400), by the names that MathML gave to alphabets. */
final class MathAlphabet {
    /** Where each alphabet's letters A to Z, then a to z, begin. */
    private static final Map<String, Integer> LATIN = Map.ofEntries(
            Map.entry("bold", 0x1D400),
            Map.entry("italic", 0x1D434),
            Map.entry("bold-italic", 0x1D468),
            Map.entry("script", 0x1D49C),
            Map.entry("bold-script", 0x1D4D0),
            Map.entry("fraktur", 0x1D504),
            Map.entry("double-struck", 0x1D538),
            Map.entry("bold-fraktur", 0x1D56C),
            Map.entry("sans-serif", 0x1D5A0),
            Map.entry("bold-sans-serif", 0x1D5D4),
            Map.entry("sans-serif-italic", 0x1D608),
            Map.entry("sans-serif-bold-italic", 0x1D63C),
            Map.entry("monospace", 0x1D670));

    private static final Map<String, Integer> DIGITS = Map.of(
            "bold", 0x1D7CE,
            "double-struck", 0x1D7D8,
            "sans-serif", 0x1D7E2,
            "bold-sans-serif", 0x1D7EC,
            "monospace", 0x1D7F6);

    /** Where each alphabet's letters capital alpha to omega, and small ones 26 behind them, begin. */
    private static final Map<String, Integer> GREEK = Map.of(
            "bold", 0x1D6A8,
            "italic", 0x1D6E2,
            "bold-italic", 0x1D71C,
            "bold-sans-serif", 0x1D756,
            "sans-serif-bold-italic", 0x1D790);

    /** Letters that Unicode had before it had the others. */
    private static final Map<Integer, Integer> EARLIER = Map.ofEntries(
            Map.entry(0x1D455, 0x210E),
            Map.entry(0x1D49D, 0x212C),
            Map.entry(0x1D4A0, 0x2130),
            Map.entry(0x1D4A1, 0x2131),
            Map.entry(0x1D4A3, 0x210B),
            Map.entry(0x1D4A4, 0x2110),
            Map.entry(0x1D4A7, 0x2112),
            Map.entry(0x1D4A8, 0x2133),
            Map.entry(0x1D4AD, 0x211B),
            Map.entry(0x1D4BA, 0x212F),
            Map.entry(0x1D4BC, 0x210A),
            Map.entry(0x1D4C4, 0x2134),
            Map.entry(0x1D506, 0x212D),
            Map.entry(0x1D50B, 0x210C),
            Map.entry(0x1D50C, 0x2111),
            Map.entry(0x1D515, 0x211C),
            Map.entry(0x1D51D, 0x2128),
            Map.entry(0x1D53A, 0x2102),
            Map.entry(0x1D53F, 0x210D),
            Map.entry(0x1D545, 0x2115),
            Map.entry(0x1D547, 0x2119),
            Map.entry(0x1D548, 0x211A),
            Map.entry(0x1D549, 0x211D),
            Map.entry(0x1D551, 0x2124));

    private MathAlphabet() {}

    /** A text in an alphabet's letters; empty if the alphabet lacks one of them, or is the normal one. */
    static String write(String text, String alphabet) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            int letter = letter(text.charAt(i), alphabet);
            if (letter == 0) {
                return "";
            }
            out.appendCodePoint(letter);
        }
        return out.toString();
    }

    private static int letter(char c, String alphabet) {
        if (c == ' ' || c == '\u00A0') {
            return c;
        }
        int found = 0;
        if (c >= '0' && c <= '9') {
            found = at(DIGITS, alphabet, c - '0');
        } else if (c >= 'A' && c <= 'Z') {
            found = at(LATIN, alphabet, c - 'A');
        } else if (c >= 'a' && c <= 'z') {
            found = at(LATIN, alphabet, 26 + c - 'a');
        } else if (c >= '\u0391' && c <= '\u03A9') {
            found = at(GREEK, alphabet, c - '\u0391');
        } else if (c >= '\u03B1' && c <= '\u03C9') {
            found = at(GREEK, alphabet, 26 + c - '\u03B1');
        }
        return EARLIER.getOrDefault(found, found);
    }

    private static int at(Map<String, Integer> starts, String alphabet, int offset) {
        Integer start = starts.get(alphabet);
        return start == null ? 0 : start + offset;
    }
}
