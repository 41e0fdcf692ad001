package dev.courseware.deck;

import dev.courseware.deck.Exchanges.Exchange;
import dev.courseware.deck.Slide.Layout;
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
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes the slides of a conversation: one for each exchange, with what is said on the slide, and cues and whole
 * turns in the notes; one for each question of the author's; and one for the takeaways. Made for one conversation.
 */
final class DialogSlides {
    private final DialogBlock dialog;
    private final RichText heading;
    private final SlideIds ids;
    private final Overfull overfull;
    private final TalkMeasures measures;
    private final ExchangeNotes notes;
    private final BlockHeight heights;
    private final int before;
    private final List<List<Block>> excerpts;
    private final List<Slide> slides = new ArrayList<>();

    private DialogSlides(
            DialogBlock dialog,
            RichText heading,
            SlideIds ids,
            Measures measures,
            Sentences sentences,
            Overfull overfull,
            int before) {
        this.dialog = dialog;
        this.heading = heading;
        this.ids = ids;
        this.overfull = overfull;
        this.measures = new TalkMeasures(measures, sentences);
        this.heights = new BlockHeight(measures, measures.page().body()).turn();
        this.notes = new ExchangeNotes(dialog);
        this.before = before;
        this.excerpts = this.measures.excerpts(dialog);
    }

    /**
     * @param heading stands on slides whose part of the conversation has no title of its own
     * @param before how many slides stand before these
     */
    static List<Slide> of(
            DialogBlock dialog,
            RichText heading,
            SlideIds ids,
            Measures measures,
            Sentences sentences,
            Overfull overfull,
            int before) {
        return new DialogSlides(dialog, heading, ids, measures, sentences, overfull, before).compose();
    }

    private List<Slide> compose() {
        reportWide();
        double[] high = measures.heights(dialog, excerpts);
        for (Exchange exchange : Exchanges.of(dialog, high, measures.gap(), measures.room(heading))) {
            RichText title = title(exchange.beat());
            if (exchange.opens() && exchange.beat() >= 0 && title != heading) {
                String id = dialog.beatId(number(exchange.beat()));
                slides.add(new Slide(id, Layout.SECTION, title, Shown.NOTHING, List.of(), SlideStyle.PLAIN));
            }
            exchange(exchange, title);
        }
        List<List<Block>> takeaways = dialog.takeaways();
        if (!takeaways.isEmpty()) {
            takeaways(takeaways);
        }
        return slides;
    }

    /** A slide shows all of a turn that isn't prose. */
    private void reportWide() {
        for (int i = 0; i < excerpts.size(); i++) {
            if (dialog.dialog().parts().get(i) instanceof Turn) {
                dialog.bodies().get(i).blocks().stream()
                        .filter(block -> Overhang.any(List.of(block), heights))
                        .forEach(overfull::reportWide);
            }
        }
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
        return (int) dialog.dialog().parts().subList(0, index + 1).stream()
                .filter(Beat.class::isInstance)
                .count();
    }

    private void exchange(Exchange exchange, RichText title) {
        List<Block> said = new ArrayList<>();
        List<TurnMark> asked = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        String id = "";
        for (int index : exchange.parts()) {
            List<TurnMark> marks = List.of();
            if (dialog.dialog().parts().get(index) instanceof Turn turn) {
                marks = dialog.marks(index);
                id = id.isEmpty() ? dialog.turnId(turn.number()) : id;
                shown.add(index);
            } else if (!excerpts.get(index).isEmpty()) {
                shown.add(index);
            }
            said.addAll(notes.of(index, marks));
            marks.stream().filter(DialogSlides::isAsked).forEach(asked::add);
        }
        double room = measures.room(title);
        if (exchange.height() > room + 1) {
            List<Block> blocks = shown.stream()
                    .flatMap(index -> excerpts.get(index).stream())
                    .toList();
            overfull.reportSaid(blocks, heights, exchange.height() - room);
        }
        String slideId = id.isEmpty() ? ids.of(ids.made("part-" + (before + slides.size() + 1))) : id;
        SlideStyle look = measures.look(exchange.height(), room);
        slides.add(new Slide(slideId, Layout.EXCHANGE, title, new Shown.Turns(excerpt(shown)), said, look));
        asked.forEach(mark -> question(mark, title));
    }

    /** A question of its author's own gets a slide; what other questions could be asked is a reader's business. */
    private static boolean isAsked(TurnMark mark) {
        return mark.kind() != TurnMark.Kind.GUESS && mark.kind() != TurnMark.Kind.MISCONCEPTION;
    }

    /** The conversation with nothing but what a slide shows of it. */
    private DialogBlock excerpt(List<Integer> shown) {
        List<DialogPart> parts = new ArrayList<>();
        List<DialogBody> bodies = new ArrayList<>();
        for (int index : shown) {
            DialogPart part = dialog.dialog().parts().get(index);
            // That something is wrong stands on the slide, and why in the notes.
            List<DialogBody.Mark> wrong = dialog.bodies().get(index).marks(Annotation.Kind.MISCONCEPTION).stream()
                    .map(mark -> new DialogBody.Mark(mark.annotation(), List.of()))
                    .toList();
            parts.add(part instanceof Turn turn ? turn.withCues(List.of()).withResumes(0) : part);
            bodies.add(new DialogBody(excerpts.get(index), wrong, List.of(), ""));
        }
        Dialog whole = dialog.dialog();
        return new DialogBlock(
                dialog.prefix(),
                true,
                dialog.source(),
                new Dialog(whole.cast(), "", List.of(), parts, ""),
                bodies,
                dialog.pictures(),
                dialog.whole(),
                dialog.position());
    }

    private void question(TurnMark mark, RichText title) {
        double height = measures.question(mark.prompt(), mark.more(), mark.answer());
        double room = measures.room(title);
        if (height > room + 1) {
            List<Block> blocks = new ArrayList<>(mark.more());
            blocks.addAll(mark.answer());
            overfull.reportLong(mark.position(), blocks, heights, height - room);
        }
        slides.add(new Slide(
                mark.id(),
                Layout.QUESTION,
                title,
                new Shown.Question(mark),
                notes.of(mark),
                measures.look(height, room)));
    }

    private void takeaways(List<List<Block>> takeaways) {
        double height = measures.takeaways(takeaways);
        double room = measures.room(RichText.EMPTY);
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
        if (height > room + 1) {
            overfull.reportLong(shown.get(0).position(), takeaways.get(0), heights, height - room);
        }
        slides.add(new Slide(
                ids.of(ids.made(dialog.prefix() + "takeaways")),
                Layout.TAKEAWAYS,
                RichText.EMPTY,
                new Shown.Blocks(shown),
                List.of(),
                measures.look(height, room)));
    }
}
