package dev.courseware.check.dialog;

import dev.courseware.diagnostic.Severity;
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

/** An explanation that trails off or is cut short, and that nobody completes. */
final class UnfinishedRule implements DialogRule {
    /** Shorter than this it is no explanation, but a sigh. */
    private static final int FEWEST_WORDS = 4;

    /** How many turns may lie between a thought and its end. */
    private static final int NEAR = 4;

    @Override
    public String name() {
        return "dialog-unfinished";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Talk talk, Remarks remarks) {
        for (Said said : unfinished(talk)) {
            String how = said.turn().end() == EndState.TRAILING ? " trails off" : " is cut short";
            remarks.add(
                    said.turn().position(),
                    "the explanation in turn " + said.turn().number() + how + " and is never completed: «"
                            + said.ending() + "»",
                    "complete it in a later turn, or give the learner its end with <!-- answer: … -->");
        }
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
                    && said.words() >= FEWEST_WORDS
                    && !talk.isLearner(turn.speaker());
            boolean completed = said.isMarked(Kind.ANSWER)
                    || resumed.contains(turn.number())
                    || goesOn(nextOwn.get(turn.speaker()))
                    || isStatedAgain(said, turns.subList(i + 1, Math.min(turns.size(), i + 1 + NEAR)));
            if (explains && !completed) {
                open.addFirst(said);
            }
            nextOwn.put(turn.speaker(), said);
        }
        return List.copyOf(open);
    }

    /** Whether a speaker's next turn begins in the middle of a sentence. */
    private static boolean goesOn(Said next) {
        String text = next == null ? "" : next.text();
        boolean dots = text.startsWith("…") || text.startsWith("...");
        return dots || (!text.isEmpty() && Character.isLowerCase(text.codePointAt(0)));
    }

    /**
     * Whether the last words are soon said again with what was missing behind them: «it works until…», «Until it runs
     * out.» What somebody else only asks completes nothing.
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
