package dev.courseware.deck;

import dev.courseware.deck.TalkStop.Asked;
import dev.courseware.deck.TalkStop.Claim;
import dev.courseware.deck.TalkStop.Look;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Diagram;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Figure;
import dev.courseware.model.Formula;
import dev.courseware.model.Heading;
import dev.courseware.model.HorizontalRule;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.Media;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Table;
import dev.courseware.model.TurnMark;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what of a conversation its author meant to be seen: questions, what isn't prose, and misconceptions. */
final class TalkStops {
    private static final Set<Class<? extends Block>> SPOKEN =
            Set.of(Prose.class, Heading.class, HorizontalRule.class, HtmlBlock.class, Pause.class);
    private static final Set<Class<? extends Block>> PICTURES = Set.of(
            Figure.class, Diagram.class, Chart.class, Table.class, Media.class, Formula.class, CodeListing.class);

    private final DialogBlock dialog;
    private final TalkMeasures measures;
    private final Sentences sentences;
    private final List<TalkStop> stops = new ArrayList<>();

    private TalkStops(DialogBlock dialog, TalkMeasures measures, Sentences sentences) {
        this.dialog = dialog;
        this.measures = measures;
        this.sentences = sentences;
    }

    /**
     * The stops in order.
     *
     * @param most how many slides there may be for them; questions and pictures may be more
     */
    static List<TalkStop> of(DialogBlock dialog, TalkMeasures measures, Sentences sentences, int most) {
        TalkStops finder = new TalkStops(dialog, measures, sentences);
        List<DialogPart> parts = dialog.dialog().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Turn) {
                finder.turn(i);
            } else if (parts.get(i) instanceof Choice) {
                int end = dialog.dialog().choicesEnd(i);
                List<Integer> choices = IntStream.range(i, end)
                        .filter(at -> !parts.get(at).isReply())
                        .boxed()
                        .toList();
                finder.stops.add(new Look(i, 0, 0, choices));
                i = end - 1;
            }
        }
        return finder.within(most);
    }

    /** Whether a block is something to look at. */
    static boolean isShown(Block block) {
        return !SPOKEN.contains(block.getClass());
    }

    private void turn(int index) {
        for (TurnMark mark : dialog.marks(index)) {
            if (mark.kind() == TurnMark.Kind.MISCONCEPTION) {
                claim(index, mark.answer()).ifPresent(claim -> stops.add(new Claim(index, claim, mark)));
                break;
            }
        }
        looks(index);
        for (TurnMark mark : dialog.marks(index)) {
            if (mark.kind() != TurnMark.Kind.MISCONCEPTION && mark.kind() != TurnMark.Kind.GUESS) {
                stops.add(new Asked(index, mark));
            }
        }
    }

    /** All of a short turn that leaves room for what is wrong with it; else the sentence that this is about. */
    private Optional<List<Prose>> claim(int index, List<Block> refutation) {
        List<Block> body = Silent.of(dialog.bodies().get(index).blocks());
        List<Prose> all = body.stream()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast)
                .toList();
        boolean isShort = all.size() == body.size() && measures.isPhrase(all);
        if (isShort && measures.isRefuted(all, refutation)) {
            return Optional.of(all);
        }
        String wrong = KeyWords.plain(refutation);
        return SpokenSentence.of(body, sentences).stream()
                .filter(sentence -> sentence.isWhole() && measures.isPhrase(List.of(sentence.said())))
                .max(Comparator.comparingLong(sentence -> KeyWords.shared(sentence.text(), wrong)))
                .map(sentence -> List.of(sentence.said()))
                .or(() -> isShort ? Optional.of(all) : Optional.empty());
    }

    /** What isn't prose in a turn stands on one slide, if that has room for all of it. */
    private void looks(int index) {
        List<Block> body = dialog.bodies().get(index).blocks();
        List<Integer> quotes = quotes(index);
        int first = 0;
        List<Block> together = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (isShown(body.get(i))) {
                List<Block> more = new ArrayList<>(together);
                more.add(body.get(i));
                if (!together.isEmpty() && !measures.fitTogether(more)) {
                    int end = behindShown(body, first, i);
                    stops.add(new Look(index, first, end, List.of()));
                    first = end;
                    more = new ArrayList<>(List.of(body.get(i)));
                }
                together = more;
            }
        }
        if (!together.isEmpty() || !quotes.isEmpty()) {
            stops.add(new Look(index, first, body.size(), quotes));
        }
    }

    /** What is said between two things leads to the second one. */
    private static int behindShown(List<Block> body, int from, int to) {
        int end = to;
        while (end > from && !isShown(body.get(end - 1))) {
            end--;
        }
        return end;
    }

    private List<Integer> quotes(int index) {
        List<DialogPart> parts = dialog.dialog().parts();
        List<Integer> quotes = new ArrayList<>();
        int next = index + 1;
        if (next < parts.size() && parts.get(next) instanceof Aside && Quoted.is(parts, next)) {
            quotes.add(next);
        }
        return quotes;
    }

    /** Where there is too much of it, what is easily said is only said. */
    private List<TalkStop> within(int most) {
        int over = stops.size() - most;
        List<TalkStop> kept = new ArrayList<>();
        for (TalkStop stop : stops) {
            if (over > 0 && isEasilySaid(stop)) {
                over--;
            } else {
                kept.add(stop);
            }
        }
        return kept;
    }

    private boolean isEasilySaid(TalkStop stop) {
        if (stop instanceof Look look) {
            List<Block> blocks =
                    new ArrayList<>(dialog.bodies().get(look.at()).blocks().subList(look.first(), look.to()));
            look.more().forEach(part -> blocks.addAll(dialog.bodies().get(part).blocks()));
            boolean[] picture = new boolean[1];
            Blocks.walk(blocks, block -> picture[0] |= PICTURES.contains(block.getClass()));
            return !picture[0];
        }
        return false;
    }
}
