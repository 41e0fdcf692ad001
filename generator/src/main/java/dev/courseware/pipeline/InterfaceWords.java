package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.language.LanguageTag;
import dev.courseware.language.Message;
import dev.courseware.language.PluralForm;
import dev.courseware.language.PluralRules;
import dev.courseware.language.WordBundle;
import dev.courseware.language.WordsFile;
import dev.courseware.source.SourceText;
import dev.courseware.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads the words of the interface, {@code words/<language>.properties} of the theme and of the course's own
 * {@code theme/} folder, in the language of the course; English, which is complete, fills what is missing.
 */
final class InterfaceWords {
    private static final String FOLDER = "words";
    private static final String SUFFIX = ".properties";
    private static final String ENGLISH = "en";
    /** Where the words of a theme stood once. */
    private static final String FORMER = "templates/words.ftlh";

    private final Theme theme;
    private final Diagnostics diagnostics;
    private final List<WordsFile> files = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();

    private InterfaceWords(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /** A file with where it was found. */
    private record Read(Theme.Found source, WordsFile file) {}

    /**
     * Reads the words; what is wrong with a file of them is reported, and how many a language lacks.
     *
     * @param language the course's
     */
    static WordBundle of(Theme theme, String language, Diagnostics diagnostics) throws IOException {
        return new InterfaceWords(theme, diagnostics).read(language);
    }

    private WordBundle read(String language) throws IOException {
        if (theme.isReplaced(FORMER)) {
            diagnostics.report(
                    CoreRule.THEME_UNUSED,
                    "theme/" + FORMER,
                    0,
                    0,
                    "this template isn't used: the words of the interface are no template any more",
                    "write those that you changed into theme/words/" + language + SUFFIX + ", and delete this file");
        }
        List<String> tags = new ArrayList<>(LanguageTag.withFallbacks(language));
        boolean english = tags.remove(ENGLISH);
        for (String tag : tags) {
            add(tag);
        }
        int own = files.size();
        add(ENGLISH);
        WordBundle all = new WordBundle(ENGLISH, files.subList(own, files.size()));
        read.forEach(one -> check(one, all.messages()));
        if (!english) {
            tellMissing(language, new WordBundle(language, files.subList(0, own)), all);
        }
        return new WordBundle(language, files);
    }

    private void add(String tag) throws IOException {
        for (Theme.Found found : theme.readAll(FOLDER + "/" + tag + SUFFIX)) {
            Optional<String> text = SourceText.whole(found.content(), found.origin(), diagnostics);
            if (text.isEmpty()) {
                continue;
            }
            try {
                WordsFile file = WordsFile.of(tag, text.get());
                files.add(file);
                read.add(new Read(found, file));
            } catch (IllegalArgumentException e) {
                diagnostics.report(
                        CoreRule.THEME_BROKEN,
                        found.origin(),
                        0,
                        0,
                        "these words can't be read: " + e.getMessage(),
                        "write a backslash as \\\\; letters of all kinds may stand as they are");
            }
        }
    }

    /** A name that English lacks is a slip; so is a place that an English text has no argument for. */
    private void check(Read one, Map<String, Message> known) {
        one.file().messages().forEach((key, message) -> {
            Message english = known.get(key);
            if (english == null) {
                String near = Suggestion.didYouMean(key, known.keySet());
                tell(one, key, "«" + key + "» is no word of the interface", near.isEmpty() ? "take it out" : near);
                return;
            }
            Set<Integer> strange = new TreeSet<>(message.arguments());
            strange.removeAll(english.arguments());
            if (!strange.isEmpty()) {
                tell(
                        one,
                        key,
                        "«" + key + "» has a place " + places(strange) + " that nothing is put into",
                        "English has «" + english.text() + "»");
            }
            Set<PluralForm> needed = new TreeSet<>(PluralRules.forms(message.language()));
            needed.removeAll(message.forms().keySet());
            if (english.isCounted() && !needed.isEmpty()) {
                String form = needed.iterator().next().key();
                tell(
                        one,
                        key,
                        "«" + key + "» has no form «" + form + "», which some numbers take in this language",
                        "add «" + key + "." + form + " = …»");
            }
        });
    }

    private static String places(Set<Integer> numbers) {
        return numbers.stream().map(number -> "{" + number + "}").collect(Collectors.joining(", "));
    }

    private void tell(Read one, String key, String message, String hint) {
        List<String> lines = new String(one.source().content(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int line = 0;
        while (line < lines.size() && !lines.get(line).stripLeading().startsWith(key)) {
            line++;
        }
        diagnostics.report(
                CoreRule.WORDS_UNKNOWN, one.source().origin(), line < lines.size() ? line + 1 : 0, 0, message, hint);
    }

    private void tellMissing(String language, WordBundle own, WordBundle english) throws IOException {
        long missing = english.messages().keySet().stream()
                .filter(key -> own.message(key).isEmpty())
                .count();
        if (missing == 0) {
            return;
        }
        String file =
                "theme/" + FOLDER + "/" + LanguageTag.withFallbacks(language).get(0) + SUFFIX;
        Set<String> languages = new TreeSet<>();
        theme.list(FOLDER).stream()
                .filter(name -> name.endsWith(SUFFIX))
                .forEach(name -> languages.add(name.substring(0, name.length() - SUFFIX.length())));
        int all = english.messages().size();
        diagnostics.report(
                CoreRule.WORDS_MISSING,
                "course.yml",
                0,
                0,
                missing == all
                        ? "the interface has no words in «" + language + "», so it is in English"
                        : "the interface lacks " + missing + " of its " + all + " words in «" + language
                                + "», so these are in English",
                "write them into " + file + "; there are words in: " + String.join(", ", languages));
    }
}
