package dev.courseware.parse.dialog;

import java.util.Locale;
import java.util.Set;

/**
 * Judges words in brackets by where they stand rather than by what they are, since nobody can list all that an author
 * lets people do: {@code (to Ben, under his breath)}. Where a cue is likely, anything is one that isn't plainly said.
 */
final class StageWords {
    static final int LONGEST = 200;

    private static final int MOST_WORDS = 24;

    /** With these opens what somebody adds, not what somebody does. */
    private static final Set<String> ADDED = WordList.words("""
        see cf eg ie e.g e.g. i.e i.e. viz or unless except such which that namely optional optionally note source
        sources example examples including excluding what who how why when where because yes no ok okay actually it's
        its is are was were there this these those approximately ca circa
        siehe vgl vgl. z z. z.b z.b. d d. d.h d.h. oder falls außer bzw bzw. was wer weil es ist sind dies diese etwa
        voir ou sauf c'est ce cela qui que quoi parce
        ver véase o salvo es esto que porque
        vedi oppure\
        """);

    /** With these opens an afterthought, but may open a cue as well. */
    private static final Set<String> AFTER = WordList.words("""
        and but if not also like for so well by here more less about roughly probably usually sometimes only mostly from in
        und aber wenn nicht auch wie also da hier dort nur et mais si pas aussi comme y pero si no también como ma non
        anche\
        """);

    /** Who says such a word speaks. */
    private static final Set<String> SPOKEN = WordList.words("""
        i i'm i've i'd i'll we we're we've we'll you you're your yours my our ours me us let's
        ich wir dich mich uns mein meine dein deine unser unsere je j'ai nous vous moi yo nosotros vosotros io noi voi\
        """);

    /** What a sentence about somebody begins with. */
    private static final Set<String> PEOPLE = WordList.words("""
        he she they both everyone everybody all someone somebody another one nobody silence laughter applause
        er sie beide alle jemand niemand man il elle ils elles tous toutes él ella ellos ellas todos ambos lui lei
        entrambi tutti\
        """);

    private static final Set<String> ARTICLES =
            WordList.words("a an the der die das ein eine le la les l' un une el los las una il lo gli");

    private static final Set<String> NOISES = WordList.words("""
        silence pause beat laughter applause music noise noises sound sounds bell phone door doors lights audience crowd
        class room knock knocking thunder cheer cheers moment breath sigh smile grin nod shrug hand hands
        stille schweigen applaus beifall gelächter musik pause silencio aplausos risas rires silence musique applausi\
        """);

    private static final Set<String> RECORDING = WordList.words(
            "music musik musique música theme outro intro jingle sfx recording audio video tape transcript end"
                    + " applause");

    private StageWords() {}

    /** Whether the words may be a cue at the start of a turn with a sentence behind them, or alone on a line of a turn. */
    static boolean isAtStart(String words) {
        return isPossible(words)
                && !(isList(words) && !hasNoise(words))
                && (!endsSentence(words) || tellsOfPeople(words));
    }

    /** Whether the words may be a cue between two sentences, which is where people put an afterthought as well. */
    static boolean isBetween(String words) {
        if (!isPossible(words)) {
            return false;
        }
        if (endsSentence(words)) {
            return PEOPLE.contains(first(words)) && hasKnown(words);
        }
        String first = first(words);
        boolean name = words.indexOf(' ') < 0 && Character.isUpperCase(words.charAt(0));
        if (name || AFTER.contains(first) || ARTICLES.contains(first) || isList(words)) {
            return hasNoise(words) || ARTICLES.contains(first) && endsInVerb(words);
        }
        return true;
    }

    /** Whether the words may be a cue where nothing else stands on their line, as plays and films have them. */
    static boolean isAlone(String words) {
        return isWords(words) && !isCodes(words) && !ADDED.contains(first(words)) && !speaks(words);
    }

    /** Whether there are words at all, rather than a number, a reference or code. */
    static boolean isWords(String words) {
        return words.chars().filter(Character::isLetter).count() > 1 && words.indexOf('`') < 0 && !words.contains("//");
    }

    /** Whether the words tell of the recording rather than of a speaker: {@code MUSIC FADES}, {@code end of tape}. */
    static boolean isOfScene(String words) {
        return RECORDING.contains(first(words));
    }

    /** Whether a line in italics tells what happens rather than what is said: {@code The bell rings.} */
    static boolean tellsWhatHappens(String words) {
        return isNobodys(words) && (tellsOfPeople(words) || hasVerb(words));
    }

    /** Whether nobody speaks of himself or to another in the words, and nobody asks. */
    static boolean isNobodys(String words) {
        return isWords(words)
                && Character.isLetterOrDigit(words.charAt(0))
                && "?!:".indexOf(words.charAt(words.length() - 1)) < 0
                && !ADDED.contains(first(words))
                && !speaks(words);
    }

    /** A verb such as {@code slams} among the first words. */
    private static boolean hasVerb(String words) {
        String[] all = words.split(" ", 6);
        for (int i = 1; i < Math.min(5, all.length); i++) {
            if (all[i].endsWith("s") && CueWords.isCue(all[i]) || CueVocabulary.isSpoken(all[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words add something to what is said: {@code see above}. */
    static boolean isAdded(String words) {
        return ADDED.contains(first(words));
    }

    private static boolean isPossible(String words) {
        int length = words.length();
        if (length < 2 || length > LONGEST || !Character.isLetter(words.charAt(0)) || isCodes(words)) {
            return false;
        }
        int count = 1;
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c) || "`=<>{}|\\^~#_@:?!+$%*[]\n".indexOf(c) >= 0 || words.startsWith("//", i)) {
                return false;
            }
            count += c == ' ' ? 1 : 0;
        }
        return count <= MOST_WORDS && !ADDED.contains(first(words)) && !speaks(words);
    }

    private static String first(String words) {
        int end = 0;
        while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != ',') {
            end++;
        }
        return words.substring(0, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean speaks(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i)) && lower.charAt(i) != '\'') {
                if (SPOKEN.contains(lower.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean endsSentence(String words) {
        return ".。".indexOf(words.charAt(words.length() - 1)) >= 0 && !CueWords.isCueShaped(words);
    }

    /** {@code She nods.}, {@code The bell rings.}, {@code Ada looks at the board.} */
    private static boolean tellsOfPeople(String words) {
        String first = first(words);
        if (PEOPLE.contains(first) || hasNoise(words)) {
            return true;
        }
        int space = words.indexOf(' ');
        int end = space < 0 ? -1 : words.indexOf(' ', space + 1);
        String second = space < 0
                ? words
                : words.substring(space + 1, end < 0 ? words.length() - 1 : end).toLowerCase(Locale.ROOT);
        return ARTICLES.contains(first) ? endsInVerb(words) : CueWords.isCue(second) && !second.endsWith("ed");
    }

    private static boolean endsInVerb(String words) {
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        String last = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return CueWords.isCue(last);
    }

    private static boolean hasKnown(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[ ,.]+")) {
            if (CueVocabulary.isSpoken(word) || ForeignCues.isKnown(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoise(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[ ,.]+")) {
            if (NOISES.contains(word) || CueVocabulary.isSpoken(word)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but capitals and short: {@code AD, LDAP}, {@code APIs}. */
    private static boolean isCodes(String words) {
        boolean all = true;
        for (String word : words.split("[ ,/&]+")) {
            String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            all &= Names.isCapitals(bare) && bare.length() <= 5;
        }
        return all && !CueWords.isCue(words);
    }

    /** Names with commas between them: {@code Redis, Memcached}. */
    private static boolean isList(String words) {
        return words.indexOf(',') > 0 && Names.isProper(words);
    }
}
