package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who speaks in the words of a story's narrator: {@code said Ann}, {@code the old teacher asked}. */
final class StoryNames {
    private static final int MOST_WORDS = 4;
    private static final int MOST_NAMES = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*");
    private static final Pattern TITLE = Pattern.compile("(?i)(?:mr|mrs|ms|dr|prof|st)\\.");

    private final Set<String> known = new TreeSet<>();

    /** The speaker whom a narrator's words name beside a verb of saying, or an empty string. */
    String told(String words) {
        List<String> all = words(words);
        for (int i = 0; i < all.size(); i++) {
            if (!isVerb(all.get(i))) {
                continue;
            }
            String behind = nameFrom(all, i + 1);
            String name = behind.isEmpty() || i > 0 && !nameBefore(all, i).isEmpty() ? nameBefore(all, i) : behind;
            if (!name.isEmpty() && (known.size() < MOST_NAMES || known.contains(name))) {
                known.add(name);
                return name;
            }
        }
        return "";
    }

    /** The known speaker with whose name a narrator's words begin, or an empty string. */
    String begun(String words) {
        for (String name : known) {
            boolean begins = words.regionMatches(true, 0, name, 0, name.length());
            if (begins && (words.length() == name.length() || !Character.isLetter(words.charAt(name.length())))) {
                return name;
            }
        }
        return "";
    }

    /** A narrator's words without a first sentence that only says who speaks. */
    String beyondName(String words) {
        int stop = words.indexOf(". ");
        boolean first = stop > 0 && tellsOnly(words.substring(0, stop), told(words.substring(0, stop)));
        return first ? words.substring(stop + 2) : words;
    }

    Set<String> known() {
        return known;
    }

    /** Whether words say who speaks and nothing else. */
    boolean tellsOnly(String words, String name) {
        List<String> rest = new ArrayList<>(words(words));
        rest.removeAll(words(name));
        rest.removeIf("."::equals);
        rest.remove(name.isEmpty() ? "" : words(name).get(0).toLowerCase(Locale.ROOT));
        return !rest.isEmpty()
                && rest.stream().anyMatch(StoryNames::isVerb)
                && rest.stream()
                        .allMatch(word -> isVerb(word) || WordList.NOT_SAID_BY.has(word.toLowerCase(Locale.ROOT)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            boolean title = TITLE.matcher(found).matches() || found.length() == 2 && found.endsWith(".");
            boolean stop = found.endsWith(".") && !title;
            words.add(stop ? found.substring(0, found.length() - 1) : found);
            if (stop) {
                words.add(".");
            }
        }
        return words;
    }

    private static boolean isVerb(String word) {
        return WordList.SAID.has(word.toLowerCase(Locale.ROOT));
    }

    private static String nameFrom(List<String> words, int from) {
        int at = from;
        StringBuilder name = new StringBuilder();
        if (at + 1 < words.size() && WordList.ROLE_ARTICLE.has(words.get(at))) {
            return capital(words.get(at)) + " " + words.get(at + 1);
        }
        while (at < words.size() && at - from < MOST_WORDS && isName(words.get(at))) {
            name.append(name.isEmpty() ? "" : " ").append(words.get(at++));
        }
        return name.toString();
    }

    private static String nameBefore(List<String> words, int verb) {
        int at = verb;
        while (at > 0 && verb - at < MOST_WORDS && isName(words.get(at - 1))) {
            at--;
        }
        boolean article = at == verb
                && verb > 1
                && WordList.ROLE_ARTICLE.has(words.get(verb - 2).toLowerCase(Locale.ROOT));
        return article
                ? capital(words.get(verb - 2)) + " " + words.get(verb - 1)
                : String.join(" ", words.subList(at, verb));
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) && !WordList.NOT_SAID_BY.has(word.toLowerCase(Locale.ROOT));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
