package dev.courseware.language;

import static dev.courseware.language.PluralForm.FEW;
import static dev.courseware.language.PluralForm.MANY;
import static dev.courseware.language.PluralForm.ONE;
import static dev.courseware.language.PluralForm.OTHER;
import static dev.courseware.language.PluralForm.TWO;
import static dev.courseware.language.PluralForm.ZERO;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which form a word takes beside a whole number. The rules are those of Unicode CLDR 47 for cardinals
 * ({@code common/supplemental/plurals.xml}), as far as whole numbers go, which are all that the interface counts.
 * Browsers have the same ones as {@code Intl.PluralRules}.
 */
public final class PluralRules {
    private static final long MILLION = 1_000_000;

    private static final Map<String, Rule> RULES = rules();

    /**
     * What a language does.
     *
     * @param forms those that some number takes that an interface may count; millions of something it doesn't
     */
    private record Rule(Set<PluralForm> forms, Choice choice) {}

    private interface Choice {
        PluralForm of(long n);
    }

    /** English, German and most others: one and more. */
    private static final Rule COMMON = new Rule(Set.of(ONE, OTHER), n -> n == 1 ? ONE : OTHER);

    private PluralRules() {}

    /**
     * The form beside a number.
     *
     * @param language a tag, {@code pt-PT}; one without a rule of its own has that of English
     * @param n not negative
     */
    public static PluralForm form(String language, long n) {
        return rule(language).choice().of(n);
    }

    /** The forms that some whole number takes in a language, in their order; without those a word isn't complete. */
    public static Set<PluralForm> forms(String language) {
        return new TreeSet<>(rule(language).forms());
    }

    private static Rule rule(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        int end = tag.indexOf('-');
        Rule own = RULES.get(tag);
        Rule rule = own != null || end < 0 ? own : RULES.get(tag.substring(0, end));
        return rule != null ? rule : COMMON;
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new HashMap<>();
        put(
                rules,
                "id in ja jv km ko lo ms my su th to vi wo yo yue zh bo dz ig ii kde kea lkt sah ses sg",
                n -> OTHER,
                OTHER);
        put(
                rules,
                "am as bn fa ff gu hi hy kab kn pcm zu ak ln mg nso pa si ti wa",
                n -> n <= 1 ? ONE : OTHER,
                ONE,
                OTHER);
        put(rules, "fr pt", n -> n <= 1 ? ONE : isMillions(n) ? MANY : OTHER, ONE, OTHER);
        put(rules, "ca es it pt-pt", n -> n == 1 ? ONE : isMillions(n) ? MANY : OTHER, ONE, OTHER);
        put(rules, "is mk", n -> n % 10 == 1 && n % 100 != 11 ? ONE : OTHER, ONE, OTHER);
        put(rules, "fil tl ceb", n -> n % 10 == 4 || n % 10 == 6 || n % 10 == 9 ? OTHER : ONE, ONE, OTHER);
        put(rules, "he iw iu se", n -> n == 1 ? ONE : n == 2 ? TWO : OTHER, ONE, TWO, OTHER);
        put(rules, "lv prg", PluralRules::latvian, ZERO, ONE, OTHER);
        put(rules, "lt", PluralRules::lithuanian, ONE, FEW, OTHER);
        put(rules, "mo ro", n -> n == 1 ? ONE : n == 0 || within(n % 100, 1, 19) ? FEW : OTHER, ONE, FEW, OTHER);
        put(rules, "bs hr sh sr", n -> slavic(n, OTHER), ONE, FEW, OTHER);
        put(rules, "be ru uk", n -> slavic(n, MANY), ONE, FEW, MANY);
        put(rules, "pl", n -> n == 1 ? ONE : isFew(n) ? FEW : MANY, ONE, FEW, MANY);
        put(rules, "cs sk", n -> n == 1 ? ONE : within(n, 2, 4) ? FEW : OTHER, ONE, FEW, OTHER);
        put(rules, "dsb hsb sl", PluralRules::slovenian, ONE, TWO, FEW, OTHER);
        put(rules, "gd", PluralRules::gaelic, ONE, TWO, FEW, OTHER);
        put(rules, "ga", PluralRules::irish, ONE, TWO, FEW, MANY, OTHER);
        put(rules, "cy", PluralRules::welsh, ZERO, ONE, TWO, FEW, MANY, OTHER);
        put(rules, "br", PluralRules::breton, ONE, TWO, FEW, OTHER);
        put(rules, "mt", PluralRules::maltese, ONE, TWO, FEW, MANY, OTHER);
        put(rules, "ar", PluralRules::arabic, ZERO, ONE, TWO, FEW, MANY, OTHER);
        return Map.copyOf(rules);
    }

    private static void put(Map<String, Rule> rules, String languages, Choice choice, PluralForm... forms) {
        Rule rule = new Rule(Set.of(forms), choice);
        for (String language : languages.split(" ")) {
            rules.put(language, rule);
        }
    }

    private static boolean within(long n, int from, int to) {
        return n >= from && n <= to;
    }

    private static boolean isMillions(long n) {
        return n != 0 && n % MILLION == 0;
    }

    private static boolean isFew(long n) {
        return within(n % 10, 2, 4) && !within(n % 100, 12, 14);
    }

    private static PluralForm slavic(long n, PluralForm others) {
        return n % 10 == 1 && n % 100 != 11 ? ONE : isFew(n) ? FEW : others;
    }

    private static PluralForm latvian(long n) {
        return n % 10 == 0 || within(n % 100, 11, 19) ? ZERO : n % 10 == 1 ? ONE : OTHER;
    }

    private static PluralForm lithuanian(long n) {
        boolean teens = within(n % 100, 11, 19);
        return teens || n % 10 == 0 ? OTHER : n % 10 == 1 ? ONE : FEW;
    }

    private static PluralForm slovenian(long n) {
        long last = n % 100;
        return last == 1 ? ONE : last == 2 ? TWO : within(last, 3, 4) ? FEW : OTHER;
    }

    private static PluralForm gaelic(long n) {
        return n == 1 || n == 11 ? ONE : n == 2 || n == 12 ? TWO : within(n, 3, 10) || within(n, 13, 19) ? FEW : OTHER;
    }

    private static PluralForm irish(long n) {
        return n == 1 ? ONE : n == 2 ? TWO : within(n, 3, 6) ? FEW : within(n, 7, 10) ? MANY : OTHER;
    }

    private static PluralForm welsh(long n) {
        return n == 0 ? ZERO : n == 1 ? ONE : n == 2 ? TWO : n == 3 ? FEW : n == 6 ? MANY : OTHER;
    }

    private static PluralForm breton(long n) {
        long last = n % 10;
        long tens = n % 100 / 10;
        boolean irregular = tens == 1 || tens == 7 || tens == 9;
        if (!irregular && last == 1) {
            return ONE;
        }
        if (!irregular && last == 2) {
            return TWO;
        }
        return !irregular && (last == 3 || last == 4 || last == 9) ? FEW : isMillions(n) ? MANY : OTHER;
    }

    private static PluralForm maltese(long n) {
        long last = n % 100;
        return n == 1 ? ONE : n == 2 ? TWO : n == 0 || within(last, 3, 10) ? FEW : within(last, 11, 19) ? MANY : OTHER;
    }

    private static PluralForm arabic(long n) {
        long last = n % 100;
        return n == 0
                ? ZERO
                : n == 1 ? ONE : n == 2 ? TWO : within(last, 3, 10) ? FEW : within(last, 11, 99) ? MANY : OTHER;
    }
}
