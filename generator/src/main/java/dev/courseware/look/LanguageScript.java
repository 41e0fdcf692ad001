package dev.courseware.look;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which letters a font needs for a language: one each that stands for the others of its script. */
final class LanguageScript {
    /** By ISO 15924. */
    private static final Map<String, String> BY_SCRIPT = new HashMap<>();

    /** By the languages that are mostly written in a script, or that need more than the usual letters of it. */
    private static final Map<String, String> BY_LANGUAGE = new HashMap<>();

    static {
        add("\u044F", List.of("Cyrl"), List.of("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt", "ba"));
        add("\u03BB", List.of("Grek"), List.of("el"));
        add("\u0628", List.of("Arab", "Aran"), List.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd"));
        add("\u05D0", List.of("Hebr"), List.of("he", "yi"));
        add("\u0915", List.of("Deva"), List.of("hi", "mr", "ne", "sa", "mai", "bho"));
        add("\u0995", List.of("Beng"), List.of("bn", "as"));
        add("\u0A15", List.of("Guru"), List.of("pa"));
        add("\u0A95", List.of("Gujr"), List.of("gu"));
        add("\u0B15", List.of("Orya"), List.of("or"));
        add("\u0B95", List.of("Taml"), List.of("ta"));
        add("\u0C15", List.of("Telu"), List.of("te"));
        add("\u0C95", List.of("Knda"), List.of("kn"));
        add("\u0D15", List.of("Mlym"), List.of("ml"));
        add("\u0D9A", List.of("Sinh"), List.of("si"));
        add("\u0E01", List.of("Thai"), List.of("th"));
        add("\u0E81", List.of("Laoo"), List.of("lo"));
        add("\u0F40", List.of("Tibt"), List.of("bo", "dz"));
        add("\u1000", List.of("Mymr"), List.of("my"));
        add("\u10D0", List.of("Geor"), List.of("ka"));
        add("\u0561", List.of("Armn"), List.of("hy"));
        add("\u12A0", List.of("Ethi"), List.of("am", "ti"));
        add("\u1780", List.of("Khmr"), List.of("km"));
        add("\u3042", List.of("Jpan", "Hira", "Kana"), List.of("ja"));
        add("\u5B57", List.of("Hani", "Hans", "Hant"), List.of("zh", "yue", "lzh"));
        add("\uAC00", List.of("Kore", "Hang"), List.of("ko"));
        add("\u1EBF", List.of(), List.of("vi"));
        add("\u1ECD", List.of(), List.of("yo", "ig"));
    }

    private LanguageScript() {}

    private static void add(String letter, List<String> scripts, List<String> languages) {
        scripts.forEach(script -> BY_SCRIPT.put(script, letter));
        languages.forEach(language -> BY_LANGUAGE.put(language, letter));
    }

    /**
     * A letter that a font has if it has those of a language.
     *
     * @param tag by BCP 47
     * @return empty if those that every font has are likely to do
     */
    static Optional<String> letter(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String letter = locale.getScript().isEmpty()
                ? BY_LANGUAGE.get(tag.split("-")[0].toLowerCase(Locale.ROOT))
                : BY_SCRIPT.get(locale.getScript());
        return Optional.ofNullable(letter);
    }
}
