package dev.courseware.check.dialog;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports an explanation that breaks off and that nobody completes. */
final class UnfinishedRule implements DialogRule {
    /** Turns with fewer words are interjections and not explanations. */
    private static final int FEWEST_WORDS = 4;

    private static final int MOST_PLACES = 5;
    private static final String HINT =
            "complete it in a later turn, or give the learner its end with <!-- answer: … -->";

    /** The number of turns within which an explanation must be completed. */
    private static final int NEAR = 4;

    @Override
    public CoreRule rule() {
        return CoreRule.DIALOG_UNFINISHED;
    }

    @Override
    public void check(Talk talk, DialogRemarks remarks) {
        List<Said> open = unfinished(talk);
        if (open.size() == 1) {
            Said said = open.get(0);
            remarks.add(
                    said.turn().position(),
                    "the explanation in turn " + said.turn().number() + how(said) + " and is never completed: «"
                            + said.ending() + "»",
                    HINT);
        } else if (!open.isEmpty()) {
            String places = open.stream()
                    .limit(MOST_PLACES)
                    .map(said -> "turn " + said.turn().number() + " «" + said.ending() + "»")
                    .collect(Collectors.joining(", "));
            int more = open.size() - MOST_PLACES;
            remarks.add(
                    open.get(0).turn().position(),
                    open.size() + " explanations break off and are never completed: " + places
                            + (more > 0 ? " and " + more + " more" : ""),
                    HINT);
        }
    }

    private static String how(Said said) {
        return said.turn().end() == EndState.TRAILING ? " trails off" : " is cut short";
    }

    static List<Said> unfinished(Talk talk) {
        List<Said> turns = talk.turns();
        Set<Integer> resumed = turns.stream().map(said -> said.turn().resumes()).collect(Collectors.toSet());
        Map<String, Said> nextOwn = new HashMap<>();
        Deque<Said> open = new ArrayDeque<>();
        for (int i = turns.size() - 1; i >= 0; i--) {
            Said said = turns.get(i);
            Turn turn = said.turn();
            boolean explains = said.isOpen()
                    && !said.endsAsking()
                    && BrokenOff.isOne(said)
                    && said.words() >= FEWEST_WORDS
                    && !talk.isLearner(turn.speaker());
            boolean completed = said.isMarked(Kind.ANSWER)
                    || resumed.contains(turn.number())
                    || goesOn(nextOwn.get(turn.speaker()))
                    || isEncouraged(turns, i)
                    || isStatedAgain(said, turns.subList(i + 1, Math.min(turns.size(), i + 1 + NEAR)));
            if (explains && !completed) {
                open.addFirst(said);
            }
            nextOwn.put(turn.speaker(), said);
        }
        return List.copyOf(open);
    }

    /** Whether somebody else only encourages the speaker, «Yes?», who then goes on. */
    private static boolean isEncouraged(List<Said> turns, int index) {
        if (index + 2 >= turns.size()) {
            return false;
        }
        Said between = turns.get(index + 1);
        Said next = turns.get(index + 2);
        String speaker = turns.get(index).turn().speaker();
        return !between.turn().speaker().equals(speaker)
                && between.words() <= FEWEST_WORDS
                && next.turn().speaker().equals(speaker)
                && next.words() >= FEWEST_WORDS;
    }

    /** Whether a speaker's next turn begins in the middle of a sentence. */
    private static boolean goesOn(Said next) {
        String text = next == null ? "" : next.text();
        boolean dots = text.startsWith("…") || text.startsWith("...");
        return dots || (!text.isEmpty() && Character.isLowerCase(text.codePointAt(0)));
    }

    /**
     * Whether the last words are soon repeated and continued: «it works until…», «Until it runs out.» A question by
     * somebody else doesn't count.
     */
    private static boolean isStatedAgain(Said said, List<Said> soon) {
        List<String> words = Said.words(said.text());
        if (words.size() < 2) {
            return false;
        }
        List<String> last = words.subList(words.size() - 2, words.size());
        if (!soon.isEmpty() && soon.get(0).states() && startsWith(soon.get(0), last.get(1))) {
            return true;
        }
        for (Said later : soon) {
            boolean own = later.turn().speaker().equals(said.turn().speaker());
            List<String> stated = Said.words(own ? later.text() : later.statements());
            int at = Collections.indexOfSubList(stated, last);
            if (at >= 0 && at + last.size() < stated.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(Said next, String word) {
        List<String> words = Said.words(next.text());
        return words.size() > 1 && words.get(0).equals(word);
    }
}
