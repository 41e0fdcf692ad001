package dev.courseware.parse.dialog;

import java.util.Locale;
import java.util.Set;

/** Words that may tell how something is said where a name stands before them: {@code Anna, zu Ben gewandt: …}. */
final class Manner {
    /** With these begins what is said to somebody or about a thing, not how it is said. */
    private static final Set<String> NO_MANNER = WordList.words("""
        a an the this that these those my your our his her its their i you we he she it they what which who when where
        why how if so and or but because then also for of is are was were not no yes
        der die das ein eine dies diese mein dein sein ihr ich du wir er sie es was wer wann wo warum wie wenn und oder
        aber denn dann auch
        le la les un une ce cette ces mon ton son je tu il elle nous vous ils que qui quand où pourquoi comment si et ou
        mais donc
        el los las una este esta mi tu su yo él ella qué quién cuándo dónde cómo y o pero entonces
        il lo gli uno questo mio tuo suo io lui lei che chi quando dove come e ma\
        """);

    private Manner() {}

    static boolean isPossible(String words) {
        if (!CueWords.isCueShaped(words) || !Character.isLowerCase(words.charAt(0))) {
            return false;
        }
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        return !NO_MANNER.contains(first.toLowerCase(Locale.ROOT));
    }
}
