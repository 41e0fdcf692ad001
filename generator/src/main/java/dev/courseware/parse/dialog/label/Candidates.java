package dev.courseware.parse.dialog.label;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The lines of a script, and the possible label on each. */
public record Candidates(List<SourceLine> lines, boolean[] fenced, LabelCandidate[] heads) {
    private static final int MARKDOWN_CODE_INDENT = 4;

    /** Finds what may open a turn in a shape where a label takes a whole line or the start of one. */
    public interface Scan {
        /** Returns the possible label on the line with this index, or null. */
        LabelCandidate at(List<SourceLine> lines, int index);
    }

    /** Looks at every line except those of code and of list items. */
    public static Candidates of(List<SourceLine> lines, boolean[] fenced, Scan scan) {
        LabelCandidate[] heads = new LabelCandidate[lines.size()];
        int base = commonIndent(lines, fenced);
        int listIndent = 0;
        for (int i = 0; i < heads.length; i++) {
            SourceLine line = lines.get(i);
            if (fenced[i] || line.isBlank()) {
                continue;
            }
            int indent = line.indent() - base;
            if (indent < listIndent) {
                listIndent = 0;
            }
            if (indent < MARKDOWN_CODE_INDENT && listIndent == 0) {
                heads[i] = scan.at(lines, i);
            }
            if (heads[i] == null && listIndent == 0 && isListItem(line)) {
                listIndent = indent + 2;
            }
        }
        return new Candidates(lines, fenced, heads);
    }

    /** Returns the candidates that {@code kept} accepts. */
    public Candidates only(Predicate<LabelCandidate> kept) {
        LabelCandidate[] some = new LabelCandidate[heads.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = heads[i] != null && kept.test(heads[i]) ? heads[i] : null;
        }
        return new Candidates(lines, fenced, some);
    }

    /** Returns the candidates without those on the lines with these indices. */
    public Candidates without(Set<Integer> indices) {
        LabelCandidate[] some = heads.clone();
        indices.forEach(index -> some[index] = null);
        return new Candidates(lines, fenced, some);
    }

    /**
     * Returns the candidates without facts before the first turn whose label is also a speaker's: {@code Audience:
     * beginners}.
     */
    public Candidates withoutFacts(CastIndex cast) {
        int first = 0;
        while (first < heads.length && (heads[first] == null || isFact(heads[first], cast))) {
            first++;
        }
        Set<String> speak = new HashSet<>();
        for (int i = first; i < heads.length; i++) {
            if (heads[i] != null && NameVocabulary.isSpeakingFact(heads[i].key())) {
                speak.add(heads[i].name());
            }
        }
        LabelCandidate[] some = heads.clone();
        for (int i = 0; i < first; i++) {
            some[i] = some[i] != null && speak.contains(some[i].name()) ? some[i] : null;
        }
        return new Candidates(lines, fenced, some);
    }

    private static boolean isFact(LabelCandidate head, CastIndex cast) {
        return NameVocabulary.isSpeakingFact(head.key()) && !head.forced() && cast.findKey(head.key()) == null;
    }

    /** Returns the same candidates, those that {@code which} accepts as certain as if they had an {@code @}. */
    public Candidates forced(Predicate<LabelCandidate> which) {
        LabelCandidate[] sure = heads.clone();
        for (int i = 0; i < sure.length; i++) {
            sure[i] = sure[i] != null && which.test(sure[i]) ? sure[i].forcedToo() : sure[i];
        }
        return new Candidates(lines, fenced, sure);
    }

    /**
     * Returns the same candidates with {@code **PRIYA, OTTO:**} naming two people, if Otto also has a label of his own
     * and can't be a title.
     */
    public Candidates withJointNames() {
        Set<String> names = new HashSet<>();
        for (LabelCandidate head : heads) {
            if (head != null && head.brackets().isEmpty()) {
                names.add(head.key());
            }
        }
        LabelCandidate[] some = heads.clone();
        for (int i = 0; i < some.length; i++) {
            boolean comma = some[i] != null
                    && !some[i].brackets().isEmpty()
                    && lines.get(i)
                            .text()
                            .startsWith(",", some[i].start() + some[i].name().length());
            if (comma && names.contains(NameVocabulary.key(some[i].brackets().get(0)))) {
                some[i] = some[i].withSecondName();
            }
        }
        return new Candidates(lines, fenced, some);
    }

    /** Whether every line that isn't blank has a possible label. */
    public boolean areAllLines() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == null && !lines.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line follows a blank line or begins the script. */
    public boolean isSpaced(int index) {
        return index == 0 || lines.get(index - 1).isBlank();
    }

    /** The indentation that all lines share, in a script that was pasted with some. */
    private static int commonIndent(List<SourceLine> lines, boolean[] fenced) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < fenced.length && least > 0; i++) {
            if (!fenced[i] && !lines.get(i).isBlank()) {
                least = Math.min(least, lines.get(i).indent());
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static boolean isListItem(SourceLine line) {
        String text = line.text();
        int at = line.contentStart();
        if (at + 1 >= text.length()) {
            return false;
        }
        if ("-*+".indexOf(text.charAt(at)) >= 0) {
            return SourceLine.isSpace(text.charAt(at + 1));
        }
        int end = at;
        while (end < text.length() && end - at < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at
                && end + 1 < text.length()
                && ".)".indexOf(text.charAt(end)) >= 0
                && SourceLine.isSpace(text.charAt(end + 1));
    }
}
