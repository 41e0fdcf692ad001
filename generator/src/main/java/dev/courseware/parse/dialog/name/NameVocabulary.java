package dev.courseware.parse.dialog.name;

import dev.courseware.parse.dialog.words.WordList;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What words before a colon reveal about themselves: whether they may name a speaker, and how certain that is. */
public final class NameVocabulary {
    private static final Map<WordList, String> ASIDES = new EnumMap<>(Map.of(
            WordList.ASIDE_NOTE, "note",
            WordList.ASIDE_TIP, "tip",
            WordList.ASIDE_HINT, "hint",
            WordList.ASIDE_WARNING, "warning",
            WordList.ASIDE_CAUTION, "caution",
            WordList.ASIDE_IMPORTANT, "important",
            WordList.ASIDE_REMEMBER, "remember"));

    private static final Map<String, String> PARTNERS = partners();

    /** A Persian name may be written with or without it. */
    private static final char NON_JOINER = '\u200C';

    private NameVocabulary() {}

    private static Map<String, String> partners() {
        Map<String, String> partners = new HashMap<>();
        for (String pair : WordList.PARTNERS.all()) {
            int space = pair.indexOf(' ');
            partners.put(pair.substring(0, space), pair.substring(space + 1));
            partners.put(pair.substring(space + 1), pair.substring(0, space));
        }
        return partners;
    }

    /** Normalises a label, so that different spellings of it are equal. */
    public static String key(String label) {
        StringBuilder key = new StringBuilder(label.length());
        boolean ascii = true;
        boolean space = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isWhitespace(c)) {
                space = key.length() > 0;
                continue;
            }
            if (c == NON_JOINER) {
                continue;
            }
            if (space) {
                key.append(' ');
                space = false;
            }
            ascii &= c < 128;
            key.append(c == '’' ? '\'' : c);
        }
        String joined = key.toString();
        return (ascii ? joined : Normalizer.normalize(joined, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    /** Whether the label is a word such as {@code Note} or {@code Step 2}, or begins like a sentence. */
    public static boolean isStop(String key) {
        if (WordList.NO_NAME.has(key)
                || WordList.FACT.has(key) && !WordList.SPEAKING_FACT.has(key)
                || WordList.TRANSITION.has(key)) {
            return true;
        }
        int space = key.indexOf(' ');
        String first = space < 0 ? key : key.substring(0, space);
        boolean numbered =
                space > 0 && isNumber(key, space + 1) && (WordList.NO_NAME.has(first) || WordList.SCENE.has(first));
        return WordList.SENTENCE_OPENING.has(first) || numbered || isNumberedPart(key) || isRomanPart(key, space);
    }

    /** Whether a name is that of a part of a script or a course: {@code lesson 4}, {@code part one}. */
    private static boolean isNumberedPart(String key) {
        int space = key.lastIndexOf(' ');
        return space > 0
                && WordList.PART.has(key.substring(0, space))
                && (isNumber(key, space + 1) || WordList.NUMBER_WORD.has(key.substring(space + 1)));
    }

    /** {@code act ii}, {@code scene iv}. */
    private static boolean isRomanPart(String key, int space) {
        if (space < 0 || !isPart(key.substring(0, space))) {
            return false;
        }
        for (int i = space + 1; i < key.length(); i++) {
            if ("ivxl.".indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(String word) {
        return WordList.SCENE.has(word) || WordList.ACT.has(word) || WordList.PART.has(word);
    }

    /** Whether the label introduces a fact about the whole script: {@code Topic}. */
    public static boolean isFact(String key) {
        return WordList.FACT.has(key);
    }

    /** Whether the label introduces a fact that may also occur between turns: {@code Setting}. */
    public static boolean isSceneFact(String key) {
        return WordList.SCENE_FACT.has(key);
    }

    /** The kind of aside that the label introduces, or an empty string. */
    public static String asideKind(String key) {
        for (Map.Entry<WordList, String> kind : ASIDES.entrySet()) {
            if (kind.getKey().has(key)) {
                return kind.getValue();
            }
        }
        return "";
    }

    /** Whether the name can only be a speaker: {@code P1}, {@code Speaker 2}, {@code Teacher}; not {@code P99}. */
    public static boolean isUnmistakable(String key) {
        String family = family(key);
        if (family.equals("p")) {
            return key.length() == 2;
        }
        if (!family.isEmpty()) {
            return WordList.ROLE.has(family) || WordList.LOOSE_ROLE.has(family);
        }
        return WordList.ROLE.has(key);
    }

    /** Whether the name is a role, with or without a number: {@code Teacher}, {@code Speaker 2}. */
    public static boolean isRole(String key) {
        String family = family(key);
        String word = family.isEmpty() ? key : family;
        return WordList.ROLE.has(word) || WordList.LOOSE_ROLE.has(word) || isUnknownPerson(word);
    }

    /** The label without which this one isn't a speaker, as questions need answers; or an empty string. */
    public static String pairedWith(String key) {
        return PARTNERS.getOrDefault(key, "");
    }

    /** Whether a label is a single letter that stands for questions: {@code Q}. */
    public static boolean isQuestions(String key) {
        return key.length() == 1 && WordList.ASKS.has(key);
    }

    /** Whether a label is a single letter that stands for answers: {@code A}. */
    public static boolean isAnswers(String key) {
        return key.length() == 1 && WordList.ANSWERS.has(key);
    }

    /** Whether a role stands for somebody unknown to the script: {@code another student}, {@code audience member}. */
    private static boolean isUnknownPerson(String words) {
        int space = words.indexOf(' ');
        if (space < 0) {
            return false;
        }
        String first = words.substring(0, space);
        String second = words.substring(space + 1);
        boolean member = WordList.MEMBER.has(second) && (WordList.LOOSE_ROLE.has(first) || WordList.GROUP.has(first));
        return member
                || WordList.UNKNOWN_PERSON.has(first) && (WordList.ROLE.has(second) || WordList.LOOSE_ROLE.has(second));
    }

    /**
     * What numbered or lettered names have in common: {@code p} for {@code P1}, {@code speaker} for {@code Speaker A}
     * and {@code speaker_00}, {@code #} for a single letter; empty if the name has no such family.
     */
    public static String family(String key) {
        int end = key.length();
        if (end == 1) {
            return key.charAt(0) < 128 && Character.isLetter(key.charAt(0)) ? "#" : "";
        }
        int digits = end;
        while (digits > 0 && key.charAt(digits - 1) >= '0' && key.charAt(digits - 1) <= '9') {
            digits--;
        }
        if (digits == end && end > 2 && key.charAt(end - 2) == ' ' && Character.isLetter(key.charAt(end - 1))) {
            digits = end - 1;
        }
        if (digits == end || end - digits > 3) {
            return "";
        }
        int stem = digits;
        while (stem > 0 && " _-#".indexOf(key.charAt(stem - 1)) >= 0) {
            stem--;
        }
        return key.substring(0, stem);
    }

    /** Whether every word is capitalised like a person's name. */
    public static boolean isProper(String name) {
        boolean wordStart = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (wordStart && Character.isLowerCase(c) && !WordList.PARTICLE.has(wordAt(name, i))) {
                return false;
            }
            wordStart = c == ' ';
        }
        return true;
    }

    /** Whether the name has more than one capital letter and no lower-case ones. */
    public static boolean isCapitals(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether the name means all the others together: {@code Both}, {@code Everyone}. */
    public static boolean isEveryone(String key) {
        return WordList.EVERYONE.has(key);
    }

    /** Whether the last word looks like a thing or an idea, such as {@code Scalability}. */
    public static boolean isConcept(String key) {
        for (String ending : WordList.CONCEPT_ENDING.all()) {
            if (key.length() > ending.length() + 2 && key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the label is a fact before the first turn but a speaker after it: {@code Audience}. */
    public static boolean isSpeakingFact(String key) {
        return WordList.SPEAKING_FACT.has(key);
    }

    /** Whether the word is written in lower case within a name: {@code van}, {@code of}. */
    static boolean isParticle(String word) {
        return WordList.PARTICLE.has(word);
    }

    private static String wordAt(String name, int from) {
        int end = name.indexOf(' ', from);
        return end < 0 ? name.substring(from) : name.substring(from, end);
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return from < text.length();
    }
}
