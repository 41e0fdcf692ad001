package dev.courseware.parse.quiz;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The many signs with which numbers are written, as the few that the scanner knows; each stays at its place. */
final class NumberText {
    private static final Map<Character, Character> SIGNS = Map.ofEntries(
            Map.entry('−', '-'),
            Map.entry('–', '-'),
            Map.entry('‐', '-'),
            Map.entry('‑', '-'),
            Map.entry('﹣', '-'),
            Map.entry('⁄', '/'),
            Map.entry('∕', '/'),
            Map.entry('✕', '×'),
            Map.entry('⨯', '×'),
            Map.entry('⋅', '·'),
            Map.entry('∙', '·'),
            Map.entry('’', '\''),
            Map.entry('‘', '\''),
            Map.entry('٬', '\''),
            Map.entry('٫', '.'),
            Map.entry('٪', '%'),
            Map.entry('\u00A0', ' '),
            Map.entry('\u202F', ' '),
            Map.entry('\u205F', ' '),
            Map.entry('\u3000', ' '),
            Map.entry('\t', ' '),
            Map.entry('\n', ' '));

    private static final Pattern POWER = Pattern.compile("10 ?(?:\\^|\\*\\*) ?\\{? ?([-−]?[0-9]{1,3}) ?}?");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberText() {}

    /** Formulas say in words what is a sign elsewhere. */
    static String withoutTex(String text) {
        return text.replace("\\times", "×")
                .replace("\\cdot", "·")
                .replace("\\,", "")
                .strip();
    }

    /** A number to be shown: the power of ten is raised. */
    static String raised(String written) {
        return POWER.matcher(written.strip())
                .replaceAll(power -> "10"
                        + power.group(1)
                                .chars()
                                .mapToObj(c -> c >= '0' && c <= '9' ? RAISED.substring(c - '0', c - '0' + 1) : "⁻")
                                .collect(Collectors.joining()));
    }

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            plain.append(plain(c));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if (c < 128 && c != '\t' && c != '\n') {
            return c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        if (c >= '\u2000' && c <= '\u200A') {
            return ' ';
        }
        if (c >= '٠' && c <= '٩') {
            return (char) ('0' + c - '٠');
        }
        if (c >= '۰' && c <= '۹') {
            return (char) ('0' + c - '۰');
        }
        return SIGNS.getOrDefault(c, c);
    }
}
