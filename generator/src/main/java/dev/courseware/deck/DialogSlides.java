package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.deck.TalkMeasures.Fit;
import dev.courseware.deck.TalkStop.Asked;
import dev.courseware.deck.TalkStop.Claim;
import dev.courseware.deck.TalkStop.Key;
import dev.courseware.deck.TalkStop.Look;
import dev.courseware.deck.TalkStop.Phrase;
import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.deck.measure.Overhang;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.DialogBody;
import dev.courseware.model.ItemList;
import dev.courseware.model.Prose;
import dev.courseware.model.TurnMark;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Sentences;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Composes the slides of a conversation: one for each of its {@link TalkStop}s, in whose notes stands all that is said
 * while it is shown, and one for the takeaways. Made for one conversation.
 */
final class DialogSlides {
    private static final String ENDS = ".\u2026\u2014-";
    /** In words; a longer one says what it is about. */
    private static final int SHORT_QUESTION = 12;
    /** In words, with what stands before it. */
    private static final int LONG_QUESTION = 40;

    private final DialogBlock dialog;
    private final List<DialogPart> parts;
    private final RichText heading;
    private final SlideIds ids;
    private final Sentences sentences;
    private final Overfull overfull;
    private final TalkMeasures measures;
    private final TalkExcerpt excerpt;
    private final BlockHeight heights;
    private final int most;
    private final List<Slide> slides = new ArrayList<>();
    private SlideStyle style = SlideStyle.PLAIN;

    private DialogSlides(
            DialogBlock dialog,
            RichText heading,
            SlideIds ids,
            Measures measures,
            Sentences sentences,
            Overfull overfull,
            int most) {
        this.dialog = dialog;
        this.parts = dialog.dialog().parts();
        this.heading = heading;
        this.ids = ids;
        this.sentences = sentences;
        this.overfull = overfull;
        this.measures = new TalkMeasures(measures);
        this.excerpt = new TalkExcerpt(dialog);
        this.heights = new BlockHeight(measures, measures.page().body()).turn();
        this.most = most;
    }

    /**
     * @param heading stands on slides whose part of the conversation has no title of its own
     * @param most how many slides there may be, unless its author asks and shows more than that
     */
    static List<Slide> of(
            DialogBlock dialog,
            RichText heading,
            SlideIds ids,
            Measures measures,
            Sentences sentences,
            Overfull overfull,
            int most) {
        DialogBlock titled = (DialogBlock) NestedPractice.titled(dialog);
        return new DialogSlides(titled, heading, ids, measures, sentences, overfull, most).compose();
    }

    private List<Slide> compose() {
        List<List<Block>> takeaways = dialog.takeaways();
        // However short a conversation is, something of it is shown.
        int left = Math.max(1, most - (takeaways.isEmpty() ? 0 : 1));
        List<TalkStop> given = TalkStops.of(dialog, measures, sentences, left);
        List<TalkStop> stops = TalkPlan.of(dialog, new KeyPhrases(dialog, heading, sentences, measures), given, left);
        TalkNotes notes = new TalkNotes(dialog, stops);
        Set<Integer> titled = new HashSet<>();
        stops.stream().map(stop -> notes.beat(stop.at())).filter(this::hasTitle).forEach(titled::add);
        boolean sections = titled.size() > 1 && stops.size() + titled.size() <= left;
        for (int i = 0; i < stops.size(); i++) {
            int beat = notes.beat(stops.get(i).at());
            if (sections && titled.remove(beat)) {
                slides.add(new Slide(
                        ids.of(dialog.beatId(beat, number(beat))),
                        Layout.SECTION,
                        title(beat),
                        Shown.NOTHING,
                        List.of(),
                        style(beat)));
            }
            style = style(beat);
            stop(stops.get(i), title(beat), notes.at(i));
        }
        if (stops.isEmpty() && !parts.isEmpty()) {
            plain(notes.all());
        }
        if (!takeaways.isEmpty()) {
            takeaways(takeaways);
        }
        return slides;
    }

    /** How the author of a beat wants its slides to look. */
    private SlideStyle style(int beat) {
        if (beat < 0) {
            return SlideStyle.PLAIN;
        }
        DialogBody body = dialog.bodies().get(beat);
        return SlideStyles.of(body.attributes(), body.background(), title(beat));
    }

    private boolean hasTitle(int beat) {
        return beat >= 0 && title(beat) != heading;
    }

    /** A beat's title, or the heading of the whole dialog for what stands before the first beat or below one without. */
    private RichText title(int beat) {
        RichText title = beat < 0
                ? RichText.EMPTY
                : Blocks.only(Prose.class, dialog.bodies().get(beat).blocks())
                        .map(Prose::content)
                        .orElse(RichText.EMPTY);
        return title.isEmpty() ? heading : title;
    }

    /** A beat's number, from 1. */
    private int number(int index) {
        return (int) parts.subList(0, index + 1).stream()
                .filter(Beat.class::isInstance)
                .count();
    }

    /** A conversation without a short whole sentence begins on its slide as somebody begins it. */
    private void plain(List<Block> said) {
        double room = measures.room(heading);
        for (int i = 0; i < parts.size(); i++) {
            List<Block> body = Silent.of(dialog.bodies().get(i).blocks());
            if (parts.get(i) instanceof Turn turn && !body.isEmpty() && body.get(0) instanceof Prose prose) {
                Prose words = SentenceCut.of(prose, sentences, part -> measures.isLead(part))
                        .map(SentenceCut::head)
                        .orElse(prose);
                Fit fit = measures.look(true, List.of(words), List.of(), room);
                if (fit.over() > 1) {
                    overfull.reportSaid(List.of(words), heights, fit.over());
                }
                Shown.Turns shown = new Shown.Turns(excerpt.parts(List.of(i), List.of(List.of(words))));
                String id = ids.of(dialog.turnId(turn.number()));
                slides.add(new Slide(id, Layout.EXCHANGE, heading, shown, said, fit.look(SlideStyle.PLAIN)));
                return;
            }
        }
        String id = ids.of(ids.made(dialog.prefix() + "talk"));
        slides.add(new Slide(id, Layout.SECTION, heading, Shown.NOTHING, said, SlideStyle.PLAIN));
    }

    private void stop(TalkStop stop, RichText title, TalkNotes.Spoken said) {
        if (stop instanceof Asked asked) {
            question(inContext(asked, measures.room(title)), title, said.blocks());
            return;
        }
        String id = ids.of(
                said.turn() > 0
                        ? dialog.turnId(said.turn())
                        : parts.get(stop.at()) instanceof Turn turn
                                ? dialog.turnId(turn.number())
                                : ids.made(dialog.prefix() + "ways"));
        if (stop instanceof Key key) {
            phrases(id, key, title, said.blocks());
        } else if (stop instanceof Claim claim) {
            claim(id, claim, title, said.blocks());
        } else {
            look(id, (Look) stop, title, said.blocks());
        }
    }

    private void phrases(String id, Key key, RichText title, List<Block> said) {
        List<List<Prose>> words = key.phrases().stream()
                .collect(Collectors.groupingBy(
                        Phrase::part, TreeMap::new, Collectors.mapping(Phrase::said, Collectors.toList())))
                .values()
                .stream()
                .toList();
        SlideStyle look = measures.phrases(words, measures.room(title)).look(style, "phrases");
        slides.add(new Slide(id, Layout.EXCHANGE, title, new Shown.Turns(excerpt.phrases(key.phrases())), said, look));
    }

    /** What is wrong with a claim stands below it as far as it fits, and whole in the notes. */
    private void claim(String id, Claim claim, RichText title, List<Block> said) {
        double room = measures.room(title);
        List<Block> refutation = claim.mark().answer();
        if (!measures.isRefuted(claim.claim(), refutation)) {
            refutation = refutation.stream()
                    .limit(1)
                    .flatMap(block -> Blocks.as(Prose.class, block).stream())
                    .flatMap(prose ->
                            SentenceCut.of(prose, sentences, part -> measures.isRefuted(claim.claim(), List.of(part)))
                                    .stream())
                    .<Block>map(SentenceCut::head)
                    .toList();
        }
        SlideStyle look = measures.claim(claim.claim(), refutation, room).look(style, "phrases");
        slides.add(
                new Slide(id, Layout.EXCHANGE, title, new Shown.Turns(excerpt.claim(claim, refutation)), said, look));
    }

    private void look(String id, Look look, RichText title, List<Block> said) {
        double room = measures.room(title);
        List<Block> seen = List.of();
        boolean speaks = parts.get(look.at()) instanceof Turn;
        if (speaks) {
            List<Block> body = dialog.bodies().get(look.at()).blocks().subList(look.first(), look.to());
            body.stream()
                    .filter(block -> TalkStops.isShown(block) && Overhang.any(List.of(block), heights))
                    .forEach(overfull::reportWide);
            seen = withLead(body);
        }
        int asking = speaks ? look.at() : asking(look.at());
        if (!speaks && asking >= 0) {
            seen = List.of(lastSaid(asking));
            speaks = true;
        }
        List<List<Block>> more = look.more().stream()
                .map(part -> dialog.bodies().get(part).blocks())
                .toList();
        Fit fit = measures.look(speaks, seen, more, room);
        if (fit.over() > 1) {
            List<Block> all = new ArrayList<>(seen);
            more.forEach(all::addAll);
            overfull.reportSaid(all, heights, fit.over());
        }
        if (asking == look.at() && more.isEmpty() && !fit.scrolls()) {
            seen = measures.filled(seen, fit, room);
            fit = new Fit(fit.zoom(), measures.settled(seen, fit), fit.over(), false);
        }
        List<Integer> shown = new ArrayList<>();
        List<List<Block>> bodies = new ArrayList<>();
        if (speaks) {
            shown.add(asking);
            bodies.add(seen);
        }
        shown.addAll(look.more());
        bodies.addAll(more);
        slides.add(new Slide(
                id, Layout.EXCHANGE, title, new Shown.Turns(excerpt.parts(shown, bodies)), said, fit.look(style)));
    }

    /** The turn whose last sentence asks for the choice behind it; -1 if none does. */
    private int asking(int choice) {
        boolean asks = choice > 0
                && parts.get(choice - 1) instanceof Turn
                && !SpokenSentence.of(dialog.bodies().get(choice - 1).blocks(), sentences)
                        .isEmpty()
                && measures.isLead(lastSaid(choice - 1));
        return asks ? choice - 1 : -1;
    }

    private Prose lastSaid(int turn) {
        List<SpokenSentence> said = SpokenSentence.of(dialog.bodies().get(turn).blocks(), sentences);
        return said.get(said.size() - 1).said();
    }

    /** What there is to see, behind the words that lead to it. */
    private List<Block> withLead(List<Block> body) {
        List<Block> shown = new ArrayList<>();
        Prose lead = null;
        for (Block block : Silent.of(body)) {
            if (TalkStops.isShown(block)) {
                shown.add(block);
            } else if (shown.isEmpty() && block instanceof Prose prose) {
                lead = prose;
            }
        }
        if (lead != null && !measures.isLead(lead)) {
            List<Prose> said = SentenceCut.all(lead, sentences);
            lead = said.get(said.size() - 1);
        }
        if (lead != null && measures.isLead(lead)) {
            shown.add(0, lead);
        }
        return shown;
    }

    /** A short question at the end of a turn says little without what stands before it there. */
    private TurnMark inContext(Asked asked, double room) {
        TurnMark mark = asked.mark();
        List<SpokenSentence> said =
                SpokenSentence.of(dialog.bodies().get(asked.at()).blocks(), sentences);
        int at = said.size() - 1;
        boolean ends = at > 0
                && withoutEnd(said.get(at).text())
                        .equals(withoutEnd(mark.prompt().plain()))
                && Words.count(mark.prompt().plain()) <= SHORT_QUESTION;
        TurnMark whole = mark;
        while (ends && --at >= 0) {
            RichText before = said.get(at).said().content();
            RichText prompt = before.strip().plus(RichText.of(" ")).plus(whole.prompt());
            ends = !before.any(FootnoteMark.class::isInstance)
                    && Words.count(prompt.plain()) <= LONG_QUESTION
                    && measures.question(prompt, mark.more(), mark.answer(), room)
                                    .over()
                            <= 0;
            whole = ends ? mark.withPrompt(prompt) : whole;
        }
        return whole;
    }

    /** A thought to finish ends with dots of either kind. */
    private static String withoutEnd(String sentence) {
        int end = sentence.length();
        while (end > 0
                && (Character.isWhitespace(sentence.charAt(end - 1)) || ENDS.indexOf(sentence.charAt(end - 1)) >= 0)) {
            end--;
        }
        return sentence.substring(0, end);
    }

    private void question(TurnMark mark, RichText title, List<Block> said) {
        Fit fit = measures.question(mark.prompt(), mark.more(), mark.answer(), measures.room(title));
        if (fit.over() > 1) {
            List<Block> blocks = new ArrayList<>(mark.more());
            blocks.addAll(mark.answer());
            overfull.reportLong(mark.position(), blocks, heights, fit.over());
        }
        slides.add(new Slide(mark.id(), Layout.QUESTION, title, new Shown.Question(mark), said, fit.look(style)));
    }

    private void takeaways(List<List<Block>> takeaways) {
        Fit fit = measures.takeaways(takeaways, measures.room(RichText.EMPTY));
        List<ItemList.Item> items = takeaways.stream()
                .map(blocks -> new ItemList.Item(ItemList.Task.NONE, blocks))
                .toList();
        List<Block> shown = takeaways.size() == 1
                ? takeaways.get(0)
                : List.of(new ItemList(
                        false,
                        1,
                        false,
                        items,
                        Attributes.NONE,
                        takeaways.get(0).get(0).position()));
        if (fit.over() > 1) {
            overfull.reportLong(shown.get(0).position(), takeaways.get(0), heights, fit.over());
        }
        slides.add(new Slide(
                ids.of(ids.made(dialog.prefix() + "takeaways")),
                Layout.TAKEAWAYS,
                RichText.EMPTY,
                new Shown.Blocks(shown),
                takeaways.stream()
                        .flatMap(List::stream)
                        .flatMap(block -> NestedPractice.notes(block).stream())
                        .toList(),
                fit.look(SlideStyle.PLAIN)));
    }
}
