package dev.courseware.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What follows from the tag of a language (BCP 47). */
public final class LanguageTag {
    /** Scripts that run from right to left, by ISO 15924. */
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Languages that are mostly written in such a script, by CLDR 47's likely subtags. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "ars", "ary", "arz", "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "haz", "he", "hnd",
            "iw", "khw", "ks", "lrc", "luz", "mzn", "nqo", "pnb", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur",
            "yi", "ji");

    private LanguageTag() {}

    /**
     * A tag and those that may stand for it, the nearest first (RFC 4647, lookup): {@code zh-Hant-TW}, {@code zh-Hant},
     * {@code zh}. In the usual spelling.
     */
    public static List<String> withFallbacks(String tag) {
        List<String> tags = new ArrayList<>();
        String rest = Locale.forLanguageTag(tag).toLanguageTag();
        while (!rest.isEmpty()) {
            tags.add(rest);
            int last = rest.lastIndexOf('-');
            // A letter alone begins an extension and says nothing without what follows.
            rest = rest.substring(0, Math.max(0, last > 1 && rest.charAt(last - 2) == '-' ? last - 2 : last));
        }
        return tags;
    }

    /** Whether text in a language runs from right to left. */
    public static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(tag.split("-")[0].toLowerCase(Locale.ROOT))
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }
}
