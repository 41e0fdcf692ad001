package dev.courseware.typography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The marks of a language. Quotes follow CLDR 47, as far as what is printed there agrees with it.
 *
 * @param open what opens a quotation in double quotes, with the space behind it
 * @param close what closes it, with the space before it
 * @param innerOpen what opens one in single quotes
 * @param innerClose what closes it
 * @param spaced whether signs such as {@code ?} stand apart from their word, and guillemets from what they enclose
 * @param shortened words that begin with an apostrophe, without it
 */
record Marks(String open, String close, String innerOpen, String innerClose, boolean spaced, Set<String> shortened) {
    static final char APOSTROPHE = '’';
    static final char NO_BREAK = '\u00A0';
    static final char NARROW_NO_BREAK = '\u202F';

    private static final Map<String, Marks> KNOWN = new HashMap<>();

    static {
        add("“”‘’", "af bn cy da en eo fil fy ga gu hi id ko ml mr ms nl pa pt sw ta te th tr ur vi zh");
        add("„“‚‘", "bg cs de et is lt sk sl");
        add("„”‚’", "hr pl");
        add("„”«»", "ro");
        add("„”»«", "hu");
        add("”“’‘", "ar");
        add("””’’", "fi sv");
        add("„”’’", "sr bs");
        add("«»“”", "an ca es eu gl it pt-PT el");
        add("«»‘’", "no nb nn");
        add("«»„“", "be ru uk");
        add("«»‹›", "de-CH de-LI fa it-CH");
        add("“”‘’", "lv");
        String wide = String.valueOf(NO_BREAK);
        String narrow = String.valueOf(NARROW_NO_BREAK);
        KNOWN.put("fr", new Marks("«" + wide, wide + "»", "“", "”", true, Set.of()));
        KNOWN.put("fr-ch", new Marks("«" + narrow, narrow + "»", "‹" + narrow, narrow + "›", true, Set.of()));
        shorten("en", "tis twas twere twill em til cause bout round n");
        shorten("de", "s ne nen nem ner n ran rum rauf raus rein runter");
        shorten("nl", "s t n k m");
        shorten("af", "n");
    }

    private static void add(String marks, String languages) {
        String[] each = marks.split("");
        Marks made = new Marks(each[0], each[1], each[2], each[3], false, Set.of());
        for (String language : languages.split(" ")) {
            KNOWN.put(language.toLowerCase(Locale.ROOT), made);
        }
    }

    private static void shorten(String language, String words) {
        Marks of = KNOWN.get(language);
        KNOWN.put(
                language,
                new Marks(of.open, of.close, of.innerOpen, of.innerClose, of.spaced, Set.of(words.split(" "))));
    }

    /**
     * The marks of a language.
     *
     * @param tag a BCP 47 tag
     * @return nothing if they aren't known, or straight signs mean something else there, as {@code "} does in Hebrew
     */
    static Optional<Marks> of(String tag) {
        String rest = tag.toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            Marks known = KNOWN.get(rest);
            if (known != null) {
                return Optional.of(known);
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')));
        }
        return Optional.empty();
    }
}
