package dev.courseware.parse.dialog.label;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The lines of a script with what could be a label on each. */
public record Candidates(List<SourceLine> lines, boolean[] fenced, LabelCandidate[] heads) {
    private static final int MARKDOWN_CODE_INDENT = 4;

    /** Finds what could open a turn in a shape that gives a whole line, or the start of one, to the label. */
    public interface Scan {
        /** Returns what could be a label on line {@code index}, or null. */
        LabelCandidate at(List<SourceLine> lines, int index);
    }

    /** Looks at every line but those of code and of list items. */
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

    /** These, without what {@code kept} refuses. */
    public Candidates only(Predicate<LabelCandidate> kept) {
        LabelCandidate[] some = new LabelCandidate[heads.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = heads[i] != null && kept.test(heads[i]) ? heads[i] : null;
        }
        return new Candidates(lines, fenced, some);
    }

    /**
     * These, without a fact about the script above its first turn that would name people who speak below it:
     * {@code Audience: beginners}.
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

    /** These, each as sure as if an {@code @} stood before it. */
    public Candidates forced() {
        LabelCandidate[] sure = new LabelCandidate[heads.length];
        for (int i = 0; i < sure.length; i++) {
            sure[i] = heads[i] == null ? null : heads[i].forcedToo();
        }
        return new Candidates(lines, fenced, sure);
    }

    /** These, with {@code **PRIYA, OTTO:**} as the name of two where Otto has a label of his own and can be no title. */
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

    /** Whether no line but a blank one is without what could be a label. */
    public boolean areAllLines() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == null && !lines.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line stands below a blank one or begins the script. */
    public boolean isSpaced(int index) {
        return index == 0 || lines.get(index - 1).isBlank();
    }

    /** The indent of all lines of a script that was pasted with some. */
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
