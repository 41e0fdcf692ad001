package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.JointNames;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines above the first turn that say who takes part, {@code Host: Maya} above the turns of {@code Maya:}, and whatever
 * stands among them, {@code Mood: calm}. They have the form of turns, but nobody says them.
 */
final class HeaderFacts {
    private static final int MOST = 20;
    private static final int MOST_TITLES = 2;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_TEXT = 120;
    private static final int MOST_WORDS = 8;

    private final Candidates candidates;
    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<Integer, LineForms.Fact> facts = new LinkedHashMap<>();

    private HeaderFacts(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Returns the facts by the indices of their lines. */
    static Map<Integer, LineForms.Fact> in(Candidates candidates) {
        int first = 0;
        int titles = 0;
        while (first < candidates.lines().size()
                && (isPassed(candidates, first) || isTitle(candidates, first) && titles++ < MOST_TITLES)) {
            first++;
        }
        if (first == candidates.lines().size() || field(candidates.lines().get(first)) == null) {
            return Map.of();
        }
        HeaderFacts header = new HeaderFacts(candidates);
        header.count();
        header.read(first);
        return header.facts;
    }

    /** Blank lines and headings may stand above. */
    private static boolean isPassed(Candidates candidates, int index) {
        SourceLine line = candidates.lines().get(index);
        return !candidates.fenced()[index] && (line.isBlank() || LineForms.beatTitle(line) != null);
    }

    /** Whether a short line without a colon or the end of a sentence stands where the title of a script does. */
    private static boolean isTitle(Candidates candidates, int index) {
        String text = candidates.lines().get(index).text().strip();
        return !candidates.fenced()[index]
                && text.length() <= LONGEST_TITLE
                && text.indexOf(':') < 0
                && text.indexOf('：') < 0
                && !isEnded(text);
    }

    private void count() {
        for (LabelCandidate head : candidates.heads()) {
            if (head != null) {
                turns.merge(head.key(), 1, Integer::sum);
            }
        }
    }

    private void read(int first) {
        int at = first;
        while (at < candidates.lines().size()) {
            int end = paragraphEnd(at);
            int read = paragraph(at, end);
            if (read < end) {
                return;
            }
            at = end;
            while (at < candidates.lines().size() && isPassed(candidates, at)) {
                at++;
            }
        }
    }

    private int paragraphEnd(int from) {
        int end = from;
        while (end < candidates.lines().size()
                && end - from <= MOST
                && !candidates.lines().get(end).isBlank()) {
            end++;
        }
        return end;
    }

    /** Reads the facts that begin a paragraph; returns the index of the first line that isn't one. */
    private int paragraph(int from, int end) {
        Map<Integer, LineForms.Fact> rows = new LinkedHashMap<>();
        boolean sure = false;
        boolean whole = areAllShort(from, end);
        int at = from;
        for (; at < end; at++) {
            LineForms.Fact field = field(candidates.lines().get(at));
            String key = field == null ? "" : NameVocabulary.key(field.name());
            if (field == null || turns.getOrDefault(key, 0) > 1 || named.contains(key)) {
                break;
            }
            boolean people = !isEnded(field.text()) && isAboutPeople(key, field.text(), whole);
            boolean fact = isFact(key);
            if (!people && !fact && !whole) {
                break;
            }
            sure |= people || fact && key.indexOf(' ') > 0;
            rows.put(at, field);
        }
        if (sure) {
            facts.putAll(rows);
        }
        return sure ? at : from;
    }

    /** Whether nothing in a paragraph looks like a sentence that somebody says. */
    private boolean areAllShort(int from, int end) {
        for (int i = from; i < end; i++) {
            LineForms.Fact field = field(candidates.lines().get(i));
            if (field == null || isEnded(field.text()) || field.text().split(" ", MOST_WORDS + 1).length > MOST_WORDS) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnded(String text) {
        return text.isEmpty() || ".!?…。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a text names people who have turns of their own. */
    private boolean isAboutPeople(String key, String text, boolean whole) {
        Set<String> found = new HashSet<>();
        for (String part :
                JointNames.split(NameVocabulary.key(text.replace(';', ',').replace('/', ',')))) {
            int bracket = part.indexOf('(');
            String name = bracket > 0 ? part.substring(0, bracket).strip() : part;
            for (String each : List.of(
                    name,
                    name.substring(0, Math.max(0, name.indexOf(' '))),
                    name.substring(name.lastIndexOf(' ') + 1))) {
                if (!each.equals(key) && turns.containsKey(each)) {
                    found.add(each);
                }
            }
        }
        boolean people = !found.isEmpty() && (whole || NameVocabulary.isRole(key) || NameVocabulary.isFact(key));
        if (people) {
            named.addAll(found);
        }
        return people;
    }

    /** Whether a label is that of a fact, also with a word before it: {@code podcast title}. */
    private static boolean isFact(String key) {
        int space = key.lastIndexOf(' ');
        return NameVocabulary.isFact(key)
                || space > 0 && space == key.indexOf(' ') && NameVocabulary.isFact(key.substring(space + 1));
    }

    /** Returns the name and the text of {@code **Host:** Maya}, or null. */
    private static LineForms.Fact field(SourceLine line) {
        String text = line.text().strip();
        int wide = text.indexOf('：');
        int colon = text.indexOf(':') < 0 || wide >= 0 && wide < text.indexOf(':') ? wide : text.indexOf(':');
        if (colon < 1 || colon > LONGEST_NAME || text.length() > LONGEST_NAME + LONGEST_TEXT || line.indent() > 3) {
            return null;
        }
        String name = bare(text.substring(0, colon));
        String said = bare(text.substring(colon + 1));
        boolean spaced = colon == wide || colon + 1 < text.length() && " *_".indexOf(text.charAt(colon + 1)) >= 0;
        boolean word = !name.isEmpty() && !Character.isLowerCase(name.charAt(0));
        for (int i = 0; i < name.length(); i++) {
            word &= Character.isLetter(name.charAt(i)) || " -’'".indexOf(name.charAt(i)) >= 0;
        }
        return spaced && word && !said.isEmpty() ? new LineForms.Fact(name, said) : null;
    }

    /** The words without emphasis around them. */
    private static String bare(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && "*_ ".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "*_ ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }
}
