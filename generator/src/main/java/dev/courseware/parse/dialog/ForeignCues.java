package dev.courseware.parse.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cues in other languages than English. Their words are too many to know them all, so where a turn starts their form must
 * do: an adverb or participle, or a few words that no English text has.
 */
final class ForeignCues {
    private static final int MOST_WORDS = 4;

    private static final Set<String> KNOWN = WordList.words("""
            unsicher verwirrt nachdenklich aufgeregt begeistert geduldig erstaunt skeptisch neugierig leise ironisch
            freundlich ermutigend genervt lacht nickt seufzt schmunzelt stockt verstummt grinst
            pensif pensive amusé étonné hésitant intrigué curieux perplexe enthousiaste acquiesce hésite rit
            pensativo pensativa confundido confundida sorprendido sorprendida emocionado asiente ríe sorri ri
            confuso confusa animado animada curioso curiosa pensieroso ride annuisce esita
            """);

    private static final String[] ENDINGS = {
        "ando", "endo", "mente", "elnd", "ernd", "chend", "zend", "ßend", "rrend", "nend", "igend", "agend", "hend"
    };

    private static final List<String> CUTTING_IN = WordList.phrases("""
            unterbricht,unterbrechend,fällt ihm ins wort,fällt ihr ins wort,dazwischen,interrompt,l'interrompt,interrompant,
            coupe la parole,l'interrompant,coupant,interrumpe,interrumpiendo,interrompe,interrompendo,перебива,打断,打斷,遮,
            割り込,말을 끊,يقاطع,مقاطع
            """);

    private static final List<String> TRAILING_OFF = WordList.phrases("""
            verstummt,bricht ab,stockt,laisse sa phrase,ne finit pas,se queda callad,deja la frase,замолкает,умолкает,
            言いよどむ,言葉に詰ま
            """);

    private ForeignCues() {}

    /** Whether the words are a cue where a turn starts and a new sentence follows. */
    static boolean isCue(String words) {
        if (!CueWords.isCueShaped(words) || words.length() < 2 || Character.isUpperCase(words.charAt(0))) {
            return false;
        }
        return isKnown(words) || words(words) <= MOST_WORDS && (hasEnding(words) || isForeign(words));
    }

    /** Whether the words are a cue where a turn ends as well. */
    static boolean isKnown(String words) {
        return KNOWN.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether the speaker is said to cut in; expects small letters. */
    static boolean cutsIn(String words) {
        return WordList.startsWithAny(words, CUTTING_IN);
    }

    /** Whether the speaker is said to fall silent; expects small letters. */
    static boolean trailsOff(String words) {
        return WordList.startsWithAny(words, TRAILING_OFF);
    }

    private static boolean hasEnding(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        String first = space < 0 ? lower : lower.substring(0, space);
        for (String ending : ENDINGS) {
            if (first.length() > ending.length() + 1 && first.endsWith(ending) && !CueVocabulary.isException(first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words have letters that English doesn't have. */
    private static boolean isForeign(String words) {
        boolean foreign = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            foreign |= c > 127 && Character.isLetter(c);
        }
        return foreign;
    }

    private static int words(String words) {
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            count += words.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }
}
