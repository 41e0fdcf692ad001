package dev.courseware.parse.dialog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What the words before a colon say about themselves: whether they could name a speaker, and how surely. */
final class Names {
    /** Words that open remarks, facts and references, never turns. */
    private static final Set<String> STOP = WordList.words("""
        note nb tip hint warning caution important remember example summary takeaway definition source see todo
        scene setting title topic duration tone characters step figure table part exercise solution output error
        ps edit http https mailto fyi disclaimer conclusion introduction overview objective objectives goal
        goals agenda reference references advantages disadvantages benefits pros cons result results notes
        takeaways examples dialogue dialog script transcript conversation intro outro credits music
            captions subtitles copyright license licence website untertitel untertitelung transkription musik
            sous-titrage sous-titres transcription musique subtítulos transcripción música sottotitoli
        """);

    /** Words with which a sentence begins, but no name. */
    private static final Set<String> SENTENCE_STARTS = WordList.words("""
        here here's below this these that there sure certainly so then and but because if when while for in on
        at to from with first second third finally also however therefore thus moreover next now well yes no ok
        okay what why how who where which
        """);

    /** Facts about a whole script, which stand before its first turn. */
    private static final Set<String> FACTS = WordList.words("""
        scene setting title topic duration tone characters location subject date time participants hosts guests presenters author authors
        genre format length level course module lesson episode speakers context background cast audience personen teilnehmer personnages personajes participantes personaggi character chapter
        """);

    /** The facts that are people too, who speak below the first turn. */
    private static final Set<String> SPEAKING_FACTS =
            WordList.words("audience author authors participants hosts guests presenters speakers cast");

    /** Film's changes of scene, which are written like names in capitals. */
    private static final Set<String> TRANSITIONS = Set.of(
            "fade in",
            "fade out",
            "fade to black",
            "cut to",
            "cut to black",
            "smash cut to",
            "match cut to",
            "jump cut to",
            "dissolve to",
            "back to");

    /** The facts that may also stand between turns. */
    private static final Set<String> SCENE_FACTS = WordList.words("scene setting title topic duration tone characters");

    /** Roles that can only be a person who speaks. */
    private static final Set<String> ROLES = WordList.words("""
        teacher student learner instructor tutor interviewer interviewee narrator moderator presenter professor
        pupil facilitator trainer trainee mentor mentee cohost co-host panelist panellist lecturer questioner
        announcer
        """);

    /** Roles that are also common nouns: "Host: a machine on the network". */
    private static final Set<String> LOOSE_ROLES = WordList.words("""
        host guest speaker person expert novice beginner participant caller audience all both everyone user
        assistant human ai bot chatbot system model customer client agent developer engineer manager architect
        junior senior coach candidate character actor player parent friend colleague boss intern apprentice
        master doctor patient man woman boy girl voice reporter journalist researcher scientist scholar alumni
        operator analyst consultant recruiter lead leader child kid mother father seller buyer waiter
        """);

    private static final Set<String> PARTICLES =
            WordList.words("of the for and de del della da di du la le van von der den bin al and y e");

    private static final String[] CONCEPT_ENDINGS = {
        "ity", "tion", "sion", "ness", "ment", "ance", "ence", "ancy", "ency", "ism", "ing", "ics", "ogy", "ship",
        "ables", "tions"
    };

    private static final Set<String> UNKNOWN = WordList.words("another unidentified unknown");

    /** A Persian name may be written with it or without. */
    private static final char NON_JOINER = '\u200C';

    private Names() {}

    /** The form under which two spellings of one label are the same. */
    static String key(String label) {
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

    /** Whether the label is a word such as {@code Note} or {@code Step 2}, or begins as a sentence does. */
    static boolean isStop(String key) {
        if (STOP.contains(key) || FACTS.contains(key) && !SPEAKING_FACTS.contains(key) || TRANSITIONS.contains(key)) {
            return true;
        }
        int space = key.indexOf(' ');
        String first = space < 0 ? key : key.substring(0, space);
        boolean numbered = space > 0 && isNumber(key, space + 1) && STOP.contains(first);
        return SENTENCE_STARTS.contains(first) || numbered || isRomanScene(key, space);
    }

    /** {@code act ii}, {@code scene iv}. */
    private static boolean isRomanScene(String key, int space) {
        if (space < 0 || !key.startsWith("act ") && !key.startsWith("scene ")) {
            return false;
        }
        for (int i = space + 1; i < key.length(); i++) {
            if ("ivxl.".indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isFact(String key) {
        return FACTS.contains(key);
    }

    static boolean isSceneFact(String key) {
        return SCENE_FACTS.contains(key);
    }

    /** Whether the label belongs to an aside; returns its kind, or an empty text. */
    static String asideKind(String key) {
        return switch (key) {
            case "note", "tip", "hint", "warning", "caution", "important", "remember" -> key;
            case "nb" -> "note";
            default -> "";
        };
    }

    /** Whether the name can be nothing but a speaker: {@code P1}, {@code Speaker 2}, {@code Teacher}; not {@code P99}. */
    static boolean isUnmistakable(String key) {
        String family = family(key);
        if (family.equals("p")) {
            return key.length() == 2;
        }
        if (!family.isEmpty()) {
            return ROLES.contains(family) || LOOSE_ROLES.contains(family);
        }
        return ROLES.contains(key);
    }

    static boolean isRole(String key) {
        String family = family(key);
        String word = family.isEmpty() ? key : family;
        return ROLES.contains(word) || LOOSE_ROLES.contains(word) || isUnknownPerson(word);
    }

    /** Words that are speakers only together: a question needs an answer. */
    static String pairedWith(String key) {
        return switch (key) {
            case "question" -> "answer";
            case "answer" -> "question";
            default -> "";
        };
    }

    /** Whether a role stands for somebody whom the script doesn't know: {@code another student}, {@code audience member}. */
    private static boolean isUnknownPerson(String words) {
        int space = words.indexOf(' ');
        if (space < 0) {
            return false;
        }
        String first = words.substring(0, space);
        String second = words.substring(space + 1);
        boolean member = second.equals("member") && (LOOSE_ROLES.contains(first) || first.equals("crew"));
        return member || UNKNOWN.contains(first) && (ROLES.contains(second) || LOOSE_ROLES.contains(second));
    }

    /**
     * What numbered or lettered names have in common: {@code p} for {@code P1}, {@code speaker} for {@code Speaker A} and
     * {@code speaker_00}, {@code #} for a single letter; empty if the name has no such family.
     */
    static String family(String key) {
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

    /** Whether every word is written as in a person's name. */
    static boolean isProper(String name) {
        boolean wordStart = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (wordStart && Character.isLowerCase(c) && !PARTICLES.contains(wordAt(name, i))) {
                return false;
            }
            wordStart = c == ' ';
        }
        return true;
    }

    /** Whether the name has more than one capital letter and no small one. */
    static boolean isCapitals(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether the name means the others together: {@code Both}, {@code Everyone}. */
    static boolean isEveryone(String key) {
        return switch (key) {
            case "both", "all", "everyone", "together", "alle", "beide", "tous", "todos" -> true;
            default -> false;
        };
    }

    /** Whether the last word looks like a thing or an idea, such as {@code Scalability}. */
    static boolean isConcept(String key) {
        for (String ending : CONCEPT_ENDINGS) {
            if (key.length() > ending.length() + 2 && key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the label is a fact above the first turn and somebody who speaks below it: {@code Audience}. */
    static boolean isSpeakingFact(String key) {
        return SPEAKING_FACTS.contains(key);
    }

    /** Whether the word stands small within a name: {@code van}, {@code of}. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
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
