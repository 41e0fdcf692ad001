package dev.courseware.render.transcript;

/** Says text with formulas in it: those of plain letters as they stand, and a word in place of TeX. */
final class SpokenTex {
    private static final String MARKS = "\\^_{}";

    private SpokenTex() {}

    /** Whether a voice can say it as it stands. */
    static boolean isPlain(String tex) {
        return tex.chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** The text with {@code word} in place of each run of TeX. */
    static String replaced(String text, String word) {
        StringBuilder said = new StringBuilder(text.length());
        boolean formula = false;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(' ', from);
            end = end < 0 ? text.length() : end;
            String token = text.substring(from, end);
            boolean tex = !isPlain(token);
            boolean part = formula && isPart(token);
            if (tex && !formula) {
                dropPart(said);
                said.append(said.isEmpty() || said.charAt(said.length() - 1) == ' ' ? "" : " ")
                        .append(word);
            } else if (!tex && !part) {
                said.append(token);
            }
            formula = tex || part;
            String last = formula && end > from ? text.substring(end - 1, end) : "";
            boolean sentence = !last.isEmpty() && ".,;:?!".contains(last);
            said.append(sentence ? last : "");
            formula &= !sentence;
            boolean more = end < text.length() && (!formula || !continues(text, end + 1));
            said.append(more && (said.isEmpty() || said.charAt(said.length() - 1) != ' ') ? " " : "");
            from = end + 1;
        }
        return said.toString().strip();
    }

    private static boolean continues(String text, int from) {
        int end = text.indexOf(' ', from);
        String token = text.substring(from, end < 0 ? text.length() : end);
        return !isPlain(token) || isPart(token);
    }

    /** Whether the token is a sign, a number or a single letter, as formulas hold them. */
    private static boolean isPart(String token) {
        int letters = 0;
        for (int i = 0; i < token.length(); i++) {
            letters += Character.isLetter(token.charAt(i)) ? 1 : 0;
        }
        return letters == 0 && !token.isEmpty() && !"—–-".contains(token)
                || letters == 1 && token.length() == 1 && !token.equals("a") && !token.equals("I");
    }

    /** Takes back signs and letters in front of TeX, such as {@code x =}. */
    private static void dropPart(StringBuilder said) {
        while (true) {
            int end = said.length();
            while (end > 0 && said.charAt(end - 1) == ' ') {
                end--;
            }
            int start = said.lastIndexOf(" ", end - 1) + 1;
            if (end == 0 || !isPart(said.substring(start, end))) {
                return;
            }
            said.setLength(start);
        }
    }
}
