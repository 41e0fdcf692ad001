package dev.courseware.parse.dialog.name;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.words.WordList;
import java.util.ArrayList;
import java.util.List;

/** Several people who say the same thing, with commas between their names: {@code PRIYA, OTTO AND LEE: We agree.} */
public final class JointNames {
    private JointNames() {}

    /**
     * The index after the last name of a list that continues at the comma at {@code comma}, or -1 if it doesn't
     * continue.
     */
    public static int end(String line, int comma, NameScanner names) {
        int at = comma;
        while (at < line.length() && line.charAt(at) == ',') {
            int start = at + 1;
            start = SourceLine.behindSpaces(line, start);
            int end = names.end(line, start, false);
            if (end < 0 || !isName(line.substring(start, end).strip())) {
                return -1;
            }
            at = end;
        }
        return at;
    }

    /** The names in {@code priya, otto and lee}. */
    public static List<String> split(String key) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String word : key.replace(",", " , ").split(" ")) {
            if (!word.equals(",") && !joins(word)) {
                name.append(name.isEmpty() || word.isEmpty() ? "" : " ").append(word);
            } else if (!name.isEmpty()) {
                names.add(name.toString());
                name.setLength(0);
            }
        }
        if (!name.isEmpty()) {
            names.add(name.toString());
        }
        return names;
    }

    private static boolean joins(String word) {
        return word.equals("&") || word.equals("+") || WordList.AND.has(word);
    }

    private static boolean isName(String words) {
        for (String word : words.split(" ")) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small && !joins(word) && !NameVocabulary.isParticle(word)) {
                return false;
            }
        }
        return !words.isEmpty();
    }
}
