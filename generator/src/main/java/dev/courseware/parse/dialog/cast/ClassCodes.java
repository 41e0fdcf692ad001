package dev.courseware.parse.dialog.cast;

import dev.courseware.parse.dialog.words.WordList;
import java.util.Set;

/**
 * The codes by which classroom transcripts anonymise people: {@code T} is a teacher; {@code S}, {@code S1}, {@code SS}
 * or, in German, {@code SuS} are students.
 */
final class ClassCodes {
    private static final int LONGEST = 3;

    private ClassCodes() {}

    /** Whether {@code key} is another student in a script in which those in {@code accepted} speak. */
    static boolean joins(String key, Set<String> accepted) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return false;
        }
        if (WordList.PUPILS_CODE.has(key)) {
            return hasTeacher(accepted, 's');
        }
        char first = key.charAt(0);
        if (key.endsWith("?")) {
            String known = key.substring(0, key.length() - 1);
            return accepted.contains(known) || joins(known, accepted);
        }
        for (int i = 1; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c != first && c != 's' && !(first == 's' && c == 't') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return accepted.contains(String.valueOf(first)) && key.length() > 1
                || WordList.PUPIL_CODE.has(String.valueOf(first)) && hasTeacher(accepted, first);
    }

    private static boolean hasTeacher(Set<String> accepted, char pupil) {
        for (String teacher : WordList.TEACHER_CODE.all()) {
            if (teacher.charAt(0) != pupil && accepted.contains(teacher)) {
                return true;
            }
        }
        return false;
    }
}
