package dev.courseware.deck;

import dev.courseware.deck.TalkStop.Phrase;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Prose;
import dev.courseware.model.TurnMark;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.TermMention;
import dev.courseware.text.Sentences;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the sentences of a conversation that are worth being read from the back row: whole ones, short enough, about
 * the matter. They stand on slides as they are said.
 */
final class KeyPhrases {
    private static final double TERM = 4;
    private static final double STRONG = 4;
    private static final double EMPHASIS = 2;
    private static final double LAST = 1;
    private static final double LEARNER = -3;
    private static final double LEANS = -2;
    private static final double ALONE = -3;
    private static final double QUESTION = 3;
    private static final double LEARNERS_QUESTION = 1;
    /** What a sentence that is about the matter gains at most. */
    private static final double MATTER = 5;
    /** How many sentences of a turn may answer what was asked just before. */
    private static final int ANSWER = 2;
    /** A sentence of fewer words seldom says anything by itself. */
    private static final int FEW = 6;
    /** From so many words on a sentence takes long to read. */
    private static final int MANY = 16;

    private final DialogBlock dialog;
    private final Sentences sentences;
    private final TalkMeasures measures;
    private final KeyWords matter;
    private final Set<String> learners = new HashSet<>();
    private final Map<Integer, Optional<Found>> keys = new HashMap<>();
    private final Map<Integer, Optional<Found>> answers = new HashMap<>();
    private final Map<Integer, Optional<Found>> questions = new HashMap<>();

    KeyPhrases(DialogBlock dialog, RichText heading, Sentences sentences, TalkMeasures measures) {
        this.dialog = dialog;
        this.sentences = sentences;
        this.measures = measures;
        this.matter = new KeyWords(dialog, heading);
        dialog.dialog().cast().stream().filter(Speaker::isLearner).forEach(speaker -> learners.add(speaker.id()));
    }

    /**
     * What a slide may show.
     *
     * @param worth how well it does as one; the more the better
     */
    record Found(List<Phrase> phrases, double worth) {
        /** The same behind something else. */
        Found behind(Phrase first) {
            List<Phrase> both = new ArrayList<>(List.of(first));
            both.addAll(phrases);
            return new Found(both, worth);
        }

        /** Both, one behind the other. */
        Found and(Found second) {
            List<Phrase> both = new ArrayList<>(phrases);
            both.addAll(second.phrases);
            return new Found(both, worth + second.worth);
        }
    }

    /**
     * The key sentence of a turn, behind what it leans on, or a question at its end with the key sentence of the answer.
     *
     * @param index the turn's
     * @param start the part from which on all must stand
     * @param end the part before which the answer must stand
     * @param taken turns that have slides already
     * @return null if there is none
     */
    Found at(int index, int start, int end, Set<Integer> taken) {
        Optional<Found> question = question(index);
        // A question alone leaves the back row with nothing.
        Optional<Found> own = key(index)
                .map(found -> inContext(found, index, start, taken))
                .or(() -> question.map(found -> new Found(found.phrases(), found.worth() + ALONE)));
        int next = index + 1;
        List<DialogPart> parts = dialog.dialog().parts();
        if (question.isEmpty() || next >= end || !(parts.get(next) instanceof Turn answer) || taken.contains(next)) {
            return own.orElse(null);
        }
        Turn asking = (Turn) parts.get(index);
        Optional<Found> both = asking.speaker().equals(answer.speaker())
                ? Optional.empty()
                : answer(next).map(second -> question.get().and(second));
        return better(own, both).orElse(null);
    }

    private static Optional<Found> better(Optional<Found> one, Optional<Found> other) {
        return one.isEmpty()
                        || other.isPresent() && other.get().worth() > one.get().worth()
                ? other
                : one;
    }

    /** Of an answer the question before it, and of a sentence that leans on the one before it that one, if both fit. */
    private Found inContext(Found found, int index, int start, Set<Integer> taken) {
        Prose said = found.phrases().get(0).said();
        List<SpokenSentence> all = sentences(index);
        int at = 0;
        while (!all.get(at).said().equals(said)) {
            at++;
        }
        boolean leans = LeaningWords.lean(all.get(at).text());
        if (at > 0) {
            SpokenSentence before = all.get(at - 1);
            boolean fits = before.isWhole() && measures.isPhrase(List.of(before.said(), said));
            return leans && fits ? found.behind(new Phrase(index, before.said())) : found;
        }
        List<DialogPart> parts = dialog.dialog().parts();
        if (index <= start || taken.contains(index - 1) || !(parts.get(index - 1) instanceof Turn other)) {
            return found;
        }
        List<SpokenSentence> others = sentences(index - 1);
        boolean replies = !other.speaker().equals(((Turn) parts.get(index)).speaker()) && !isAsked(index - 1);
        return Optional.of(others)
                .filter(list -> replies && !list.isEmpty())
                .map(list -> list.get(list.size() - 1))
                .filter(last -> last.last() && last.isWhole() && (leans || last.asks()))
                .filter(last -> measures.isQuestion(last.said()))
                .map(last -> found.behind(new Phrase(index - 1, last.said())))
                .orElse(found);
    }

    /** A short question with which a turn ends, unless it has a slide of its own. */
    private Optional<Found> question(int index) {
        return questions.computeIfAbsent(index, key -> {
            if (isAsked(index)) {
                return Optional.empty();
            }
            boolean learns = learners.contains(((Turn) dialog.dialog().parts().get(index)).speaker());
            return sentences(index).stream()
                    .filter(sentence -> sentence.last() && sentence.asks() && sentence.isWhole())
                    .filter(sentence -> measures.isQuestion(sentence.said()))
                    .map(sentence -> found(
                            index, sentence, Math.min(QUESTION, worth(sentence)) + (learns ? LEARNERS_QUESTION : 0)))
                    .findFirst();
        });
    }

    private boolean isAsked(int index) {
        return dialog.marks(index).stream()
                .anyMatch(mark -> mark.kind() != TurnMark.Kind.GUESS && mark.kind() != TurnMark.Kind.MISCONCEPTION);
    }

    private Optional<Found> key(int index) {
        return keys.computeIfAbsent(index, key -> best(index, sentences(index), LEANS));
    }

    /** What answers a question is said at once. */
    private Optional<Found> answer(int index) {
        return answers.computeIfAbsent(
                index,
                key -> best(index, sentences(index).stream().limit(ANSWER).toList(), 0));
    }

    private Optional<Found> best(int index, List<SpokenSentence> among, double leans) {
        boolean learns = learners.contains(((Turn) dialog.dialog().parts().get(index)).speaker());
        return among.stream()
                .filter(sentence -> sentence.isWhole() && !sentence.asks())
                .filter(sentence -> measures.isPhrase(List.of(sentence.said())))
                .map(sentence -> found(
                        index,
                        sentence,
                        worth(sentence) + (LeaningWords.lean(sentence.text()) ? leans : 0) + (learns ? LEARNER : 0)))
                .reduce((one, other) -> other.worth() > one.worth() ? other : one);
    }

    private static Found found(int index, SpokenSentence sentence, double worth) {
        return new Found(List.of(new Phrase(index, sentence.said())), worth);
    }

    private List<SpokenSentence> sentences(int index) {
        return SpokenSentence.of(dialog.bodies().get(index).blocks(), sentences);
    }

    private double worth(SpokenSentence sentence) {
        RichText text = sentence.said().content();
        int words = Words.count(sentence.text());
        double worth = Math.min(MATTER, matter.in(sentence.text()));
        worth += text.any(TermMention.class::isInstance) ? TERM : 0;
        worth +=
                text.any(piece -> piece instanceof Styled styled && styled.style() == Styled.Style.STRONG) ? STRONG : 0;
        worth += text.any(piece -> piece instanceof Styled styled && styled.style() == Styled.Style.EMPHASIS)
                ? EMPHASIS
                : 0;
        worth += sentence.last() ? LAST : 0;
        worth -= Math.max(0, FEW - words);
        return worth - Math.max(0, words - MANY) / 4.0;
    }
}
