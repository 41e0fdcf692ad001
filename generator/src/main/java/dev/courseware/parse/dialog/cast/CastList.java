package dev.courseware.parse.dialog.cast;

import dev.courseware.model.dialog.Speaker;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a list of participants before the conversation: {@code **Characters:**} followed by
 * {@code - **Ada** – a teacher}.
 */
public final class CastList {
    private static final int FEWEST = 2;
    private static final int MOST = 40;
    private static final int LONGEST = 300;
    private static final String DASHES = "-–—:：,，";

    private CastList() {}

    /** Returns the words of {@code **Characters:**} or {@code ## Characters} if a list may follow; or null. */
    static String head(SourceLine line) {
        LineForms.Fact fact = LineForms.fact(line);
        if (fact != null) {
            return fact.text().isBlank() && WordList.CAST_HEAD.has(fact.name().toLowerCase(Locale.ROOT))
                    ? fact.name()
                    : null;
        }
        String title = line.text().startsWith("#") ? LineForms.beatTitle(line) : null;
        String words = title == null || !title.endsWith(":") ? title : title.substring(0, title.length() - 1);
        return words != null && WordList.CAST_HEAD.has(words.toLowerCase(Locale.ROOT)) ? words : null;
    }

    /** Returns the words of an item in such a list without its bullet, or null; the item may be in a quotation. */
    public static String item(String line) {
        String quoted = line.strip();
        String text = quoted.startsWith(">") ? quoted.substring(1).strip() : quoted;
        boolean item = text.length() > 2
                && text.length() < LONGEST
                && "-*+•".indexOf(text.charAt(0)) >= 0
                && SourceLine.isSpace(text.charAt(1));
        return item ? text.substring(2).strip() : null;
    }

    /** Whether the words are the heading of such a list. */
    public static boolean isHead(String words) {
        return WordList.CAST_HEAD.has(words.replace(":", "").strip().toLowerCase(Locale.ROOT));
    }

    /** Returns the script with bullets before the people in such a list, if it has none and those people speak below it. */
    public static Script bulleted(Script script) {
        List<SourceLine> lines = script.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (script.isFenced(i) || head(lines.get(i)) == null) {
                continue;
            }
            int from = i + 1;
            while (from < lines.size() && lines.get(from).isBlank()) {
                from++;
            }
            int end = from;
            while (end < lines.size() && end - from < MOST && isPlainItem(lines.get(end))) {
                end++;
            }
            boolean list =
                    end - from >= FEWEST && end < lines.size() && lines.get(end).isBlank();
            return list && speakBelow(script, from, end) ? bulleted(script, from, end) : script;
        }
        return script;
    }

    private static boolean isPlainItem(SourceLine line) {
        String text = line.text().strip();
        boolean described = !text.isEmpty()
                && text.length() < LONGEST
                && item(text) == null
                && "!?".indexOf(text.charAt(text.length() - 1)) < 0;
        return described && person(text).isPresent();
    }

    /** Whether at least two of the people listed open turns after the list. */
    private static boolean speakBelow(Script script, int from, int end) {
        Set<String> people = new HashSet<>();
        for (int i = from; i < end; i++) {
            person(script.lines().get(i).text().strip()).ifPresent(person -> {
                people.add(NameVocabulary.key(person.name()));
                person.aliases().forEach(alias -> people.add(NameVocabulary.key(alias)));
            });
        }
        Set<String> speak = new HashSet<>();
        LabelCandidate[] heads = script.labels().heads();
        for (int i = end; i < heads.length; i++) {
            if (heads[i] != null && people.contains(heads[i].key())) {
                speak.add(heads[i].key());
            }
        }
        return speak.size() >= FEWEST;
    }

    private static Script bulleted(Script script, int from, int end) {
        List<SourceLine> changed = new ArrayList<>(script.lines());
        for (int i = from; i < end; i++) {
            SourceLine line = changed.get(i);
            changed.set(i, line.withText("- " + line.text().strip()));
        }
        return script.with(changed);
    }

    /** Returns the speakers in a list at the start of the script. */
    public static List<Speaker> of(Script script) {
        List<SourceLine> lines = script.lines();
        List<Speaker> cast = new ArrayList<>();
        for (int i = 0; i < lines.size() && cast.isEmpty(); i++) {
            if (script.isFenced(i) || head(lines.get(i)) == null) {
                continue;
            }
            for (int at = i + 1; at < lines.size() && cast.size() < MOST; at++) {
                SourceLine line = lines.get(at);
                String item = item(line.text());
                if (item != null) {
                    person(item).ifPresent(cast::add);
                } else if (!line.isBlank() || !cast.isEmpty()) {
                    break;
                }
            }
        }
        return cast.size() < FEWEST ? List.of() : cast;
    }

    private static Optional<Speaker> person(String item) {
        String text = item.replace("**", "").replace("__", "").strip();
        int end = 0;
        while (end < text.length() && !separates(text, end)) {
            end++;
        }
        String name = text.substring(0, end).strip();
        boolean person = !name.isEmpty()
                && NameVocabulary.isProper(name)
                && new NameScanner().end(name, 0, false) == name.length();
        if (!person || NameVocabulary.isStop(NameVocabulary.key(name))) {
            return Optional.empty();
        }
        String about = about(text.substring(end));
        String role = NameVocabulary.isRole(NameVocabulary.key(about))
                        && NameVocabulary.family(NameVocabulary.key(about)).isEmpty()
                ? NameVocabulary.key(about)
                : "";
        int space = name.indexOf(' ');
        boolean given =
                space > 0 && !NameScanner.isTitle(name.substring(0, space).replace(".", ""));
        List<String> aliases =
                given && NameVocabulary.family(NameVocabulary.key(name)).isEmpty()
                        ? List.of(name.substring(0, space))
                        : List.of();
        return Optional.of(new Speaker(
                name, name, aliases, role, role.isEmpty() ? about : "", "", "", "", Optional.empty(), false));
    }

    private static boolean separates(String text, int at) {
        char c = text.charAt(at);
        if (c == '(' || c == '[') {
            return true;
        }
        boolean spaced = at + 1 == text.length() || SourceLine.isSpace(text.charAt(at + 1));
        spaced |= c == '：' || c == '，';
        boolean inWord = c == '-' && (at == 0 || !SourceLine.isSpace(text.charAt(at - 1)));
        return DASHES.indexOf(c) >= 0 && spaced && !inWord;
    }

    /** The description of a speaker, provided that it has no brackets of its own. */
    private static String about(String rest) {
        int start = 0;
        int end = rest.length();
        while (start < end && (DASHES + " ([").indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ).]".indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        String about = rest.substring(start, end);
        for (int i = 0; i < about.length(); i++) {
            if ("()[]".indexOf(about.charAt(i)) >= 0) {
                return "";
            }
        }
        return about;
    }
}
