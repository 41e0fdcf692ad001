package dev.courseware.parse.dialog;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells a direction on how something is said from words in brackets that belong to what is said. */
final class CueWords {
    static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    /** Sounds and gestures. */
    private static final String[] VERBS =
            ("laughs laughing laughed chuckles chuckling chuckled giggles giggling giggled sighs sighing sighed smiles"
                            + " smiling smiled grins grinning grinned nods nodding nodded shrugs shrugging shrugged pauses"
                            + " pausing paused coughs coughing coughed gasps gasping whispers whispering shouts shouting"
                            + " shouted yells yelling yelled interrupts interrupting hesitates hesitating mumbles mumbling"
                            + " mutters muttering sobs sobbing cries crying snickers snickering scoffs scoffing groans groaning"
                            + " grunts grunting hums humming smirks smirking frowns frowning winks winking gestures gesturing"
                            + " applauds applauding exclaims exclaiming interjects interjecting stammers stammering stutters"
                            + " stuttering yawns yawning snorts snorting gulps gulping sniffs sniffing exhales inhales")
                    .split(" ");

    /** Words and phrases that are cues wherever they stand in brackets. */
    private static final String[] SPOKEN = {
        "laughter",
        "laugh",
        "chuckle",
        "giggle",
        "sigh",
        "pause",
        "beat",
        "silence",
        "applause",
        "crosstalk",
        "inaudible",
        "unintelligible",
        "indistinct",
        "music",
        "trails off",
        "trailing off",
        "voice trails off",
        "fades",
        "fading",
        "cuts off",
        "cut off",
        "cuts in",
        "cutting in",
        "jumping in",
        "jumps in",
        "breaking in",
        "breaks in",
        "clears throat",
        "clearing throat",
        "sotto voce",
        "deadpan",
        "under her breath",
        "under his breath",
        "under their breath",
        "excitedly",
        "patiently",
        "encouragingly",
        "nervously",
        "quietly",
        "softly",
        "loudly",
        "sarcastically",
        "thoughtfully",
        "hesitantly",
        "enthusiastically",
        "calmly",
        "gently",
        "warmly",
        "jokingly",
        "playfully",
        "still confused",
        "still laughing",
        "overlapping",
        "whispered",
        "interrupted",
        "cont'd",
        "lacht",
        "lachen",
        "lachend",
        "lächelt",
        "seufzt",
        "unterbricht",
        "nickt",
        "zögert",
        "räuspert sich",
        "gelächter",
        "rires",
        "rit",
        "sourit",
        "soupire",
        "il rit",
        "elle rit",
        "silence",
        "risas",
        "ríe",
        "se ríe",
        "sonríe",
        "suspira",
        "pausa",
        "ride",
        "sorride",
        "sospira",
        "risos",
        "suspiro",
        "笑",
        "大笑",
        "微笑",
        "苦笑",
        "叹气",
        "停顿",
        "沉默",
        "打断",
        "点头",
        "摇头",
        "笑い",
        "拍手",
        "ため息",
        "웃음",
        "한숨",
    };

    /** Moods, which are cues only where a turn starts or ends or in its label. */
    private static final String[] MOODS = {
        "confused", "excited", "surprised", "curious", "happy", "angry", "sad", "nervous", "calm", "amused", "annoyed",
        "skeptical", "sceptical", "puzzled", "impressed", "relieved", "sarcastic", "thoughtful", "aside", "off", "v.o.",
                "o.s.",
        "o.c.", "vo", "os", "on phone", "on the phone", "off screen", "off-screen", "offscreen", "voice over",
                "voiceover", "deep in thought",
        "serious", "sincere", "joking", "proud", "worried", "frustrated", "enthusiastic", "hesitant", "thinking",
                "shakes head",
    };

    private static final Set<String> DEGREES = Set.of(
            "long",
            "short",
            "brief",
            "slight",
            "awkward",
            "small",
            "soft",
            "nervous",
            "both",
            "all",
            "still",
            "general",
            "audience",
            "light");

    /** How a direction begins that has no verb of its own: "to Bob", "with a smile". */
    private static final String[] BEGINNINGS = {
        "to himself",
        "to herself",
        "to themselves",
        "to the ",
        "with a ",
        "still ",
        "as if ",
        "as though ",
        "off ",
        "half-",
    };

    /** Words with a cue's ending that are none. */
    private static final Set<String> EXCEPTIONS = Set.of(
            ("thing things string strings nothing something everything anything during according speed need feed seed indeed"
                            + " embed only family reply apply supply assembly including excluding depending regarding concerning"
                            + " using meaning following based called named compared recommended optional optionally deprecated"
                            + " required simplified distributed ring king spring details its this yes always perhaps besides"
                            + " unless versus plus process access class address series species as is was has does us news"
                            + " mainly namely especially usually typically roughly approximately respectively originally"
                            + " formerly particularly possibly probably specifically basically actually literally really")
                    .split(" "));

    private static final Set<String> KNOWN = known();

    private CueWords() {}

    /** Whether the words are a cue in the middle of a sentence as well. */
    static boolean isSpoken(String words) {
        if (!isCueShaped(words)) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (KNOWN.contains(lower)) {
            return true;
        }
        int space = lower.indexOf(' ');
        if (space < 0 || lower.indexOf(' ', space + 1) >= 0) {
            return false;
        }
        String first = lower.substring(0, space);
        String second = lower.substring(space + 1);
        return DEGREES.contains(first) && KNOWN.contains(second)
                || KNOWN.contains(first) && (second.endsWith("ly") || second.equals("again"));
    }

    /** Whether the words are a cue where a turn starts or ends, or in its label. */
    static boolean isCue(String words) {
        if (!isCueShaped(words)) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (isSpoken(words) || contains(MOODS, lower)) {
            return true;
        }
        for (String beginning : BEGINNINGS) {
            if (lower.startsWith(beginning)) {
                return true;
            }
        }
        boolean voice = lower.endsWith(" voice") || lower.endsWith(" tone") || lower.endsWith(" whisper");
        return voice && lower.startsWith("in ") || hasForm(words, lower);
    }

    /** Whether the speaker's voice is said to fade, which leaves the turn open. */
    static boolean trailsOff(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("trails off")
                || lower.contains("trailing off")
                || lower.startsWith("fad")
                || lower.contains("voice fades");
    }

    /** Whether the speaker is said to cut in on another one. */
    static boolean cutsIn(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("interrupting")
                || lower.startsWith("interrupts")
                || lower.endsWith("interrupting")
                || lower.startsWith("cutting in")
                || lower.startsWith("cuts in")
                || lower.startsWith("jumping in")
                || lower.startsWith("jumps in")
                || lower.startsWith("breaking in")
                || lower.startsWith("breaks in")
                || lower.startsWith("interject")
                || lower.startsWith("cutting off")
                || lower.startsWith("unterbricht")
                || lower.equals("打断");
    }

    /** Whether the speaker is said to be cut off. */
    static boolean isCutOff(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.equals("interrupted")
                || lower.endsWith("cut off")
                || lower.endsWith("is interrupted")
                || lower.endsWith("gets interrupted")
                || lower.equals("cuts off");
    }

    /** One to six words, without the end of a sentence, not a number, time, path or formula. */
    static boolean isCueShaped(String words) {
        int length = words.length();
        if (length == 0 || length > LONGEST || ".!?…:;".indexOf(words.charAt(length - 1)) >= 0 && !isVoiceMark(words)) {
            return false;
        }
        int count = 1;
        boolean letter = false;
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            letter |= Character.isLetter(c);
            if (c == ' ') {
                count++;
            } else if (!Character.isLetterOrDigit(c) && "'’-,–&/".indexOf(c) < 0 && !isVoiceMark(words)) {
                return false;
            }
        }
        return letter && count <= MOST_WORDS;
    }

    private static boolean isVoiceMark(String words) {
        return words.length() == 4 && words.charAt(1) == '.' && words.charAt(3) == '.';
    }

    /** A word in -ly, -ing, -ed or -s where a direction has it: first, or at its end, but -s only first. */
    private static boolean hasForm(String words, String lower) {
        int space = lower.indexOf(' ');
        String first = space < 0 ? lower : lower.substring(0, space);
        if (first.endsWith(",") || Character.isUpperCase(words.charAt(Math.min(1, words.length() - 1)))) {
            boolean shouted = words.equals(words.toUpperCase(Locale.ROOT)) && !first.endsWith(",");
            return shouted && (hasManner(first) || lower.endsWith("ly"));
        }
        if (hasManner(first) || isVerb(first)) {
            return true;
        }
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return space > 0 && hasManner(last) && !last.endsWith("ed");
    }

    private static boolean hasManner(String word) {
        return word.length() > 4
                && !EXCEPTIONS.contains(word)
                && (word.endsWith("ly") || word.endsWith("ing") || word.endsWith("ed"));
    }

    private static boolean isVerb(String word) {
        int length = word.length();
        return length > 3
                && word.charAt(length - 1) == 's'
                && "sui'’".indexOf(word.charAt(length - 2)) < 0
                && !EXCEPTIONS.contains(word);
    }

    private static boolean contains(String[] words, String word) {
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(512);
        for (String verb : VERBS) {
            known.add(verb);
        }
        for (String word : SPOKEN) {
            known.add(word);
        }
        return known;
    }
}
