package dev.courseware.render.slides;

import dev.courseware.deck.Exchanges;
import dev.courseware.deck.Exchanges.Exchange;
import dev.courseware.deck.Slide;
import dev.courseware.deck.SlideIds;
import dev.courseware.deck.SlideStyle;
import dev.courseware.deck.TalkMeasures;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Html;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.block.DialogViews;
import dev.courseware.render.block.TurnMark;
import dev.courseware.render.inline.Location;
import dev.courseware.render.inline.RenamedLocation;
import dev.courseware.render.page.SlideView;
import dev.courseware.render.page.TurnView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Renders a dialog as a slide for each exchange: the words on the slide, cues and whole turns in the notes. */
final class ExchangeSlides {
    /** Behind an id that stands on the slide too; no author's id has such an end. */
    private static final String IN_NOTES = "@notes";

    private final DialogBlock dialog;
    private final RichText heading;
    private final BlockWriter writer;
    private final Location location;
    private final DialogViews views;
    private final ExchangeNotes notes;
    private final List<TurnView> whole;
    private final TalkMeasures measures;
    private final List<List<Block>> excerpts;
    private final List<SlideView> slides = new ArrayList<>();
    private final SlideIds ids;
    /** What stands around the dialog and is for the speaker, until a slide has taken it. */
    private List<Block> waiting;

    private int before;

    /** @param slide what the dialog stands on, with what its slides have in common */
    ExchangeSlides(
            DialogBlock dialog,
            Slide slide,
            SlideIds ids,
            BlockWriter writer,
            Location location,
            TalkMeasures measures) {
        this.dialog = dialog;
        this.heading = slide.heading();
        this.waiting = slide.said();
        this.ids = ids;
        this.writer = writer;
        this.location = location;
        this.notes = new ExchangeNotes(dialog.position());
        this.views = new DialogViews(dialog, writer);
        this.whole = views.partsAroundSpeech();
        this.measures = measures;
        this.excerpts = measures.excerpts(dialog);
    }

    /** @param before how many slides stand before these */
    List<SlideView> render(int before) {
        this.before = before;
        double[] heights = measures.heights(dialog, excerpts);
        for (Exchange exchange : Exchanges.of(dialog, heights, measures.gap(), measures.room(heading))) {
            RichText title = title(exchange.beat());
            if (exchange.opens() && exchange.beat() >= 0 && title != heading) {
                add(whole.get(exchange.beat()).id(), "section", title, Html.EMPTY, Html.EMPTY, SlideStyle.PLAIN);
            }
            exchange(exchange, title);
            for (int index : exchange.parts()) {
                views.marks(index).stream().filter(ExchangeSlides::isAsked).forEach(mark -> question(mark, title));
            }
        }
        List<Html> takeaways = views.takeaways();
        if (!takeaways.isEmpty()) {
            SlideStyle look = measures.look(measures.takeaways(views.takeawayBlocks()), measures.room(RichText.EMPTY));
            add(
                    ids.of(ids.made(dialog.prefix() + "takeaways")),
                    "takeaways",
                    RichText.EMPTY,
                    list(takeaways),
                    Html.EMPTY,
                    look);
        }
        return slides;
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

    private static Html list(List<Html> takeaways) {
        if (takeaways.size() == 1) {
            return takeaways.get(0);
        }
        StringBuilder list = new StringBuilder("<ul>\n");
        takeaways.forEach(item -> list.append("<li>").append(item).append("</li>\n"));
        return new Html(list.append("</ul>\n").toString());
    }

    private void exchange(Exchange exchange, RichText title) {
        List<TurnView> shown = new ArrayList<>();
        List<Block> said = new ArrayList<>(waiting);
        waiting = List.of();
        Set<String> taken = new HashSet<>();
        BlockWriter slide = noting(taken);
        String id = "";
        for (int index : exchange.parts()) {
            TurnView part = whole.get(index);
            said.addAll(notes.of(part, dialog.bodies().get(index).blocks(), views.marks(index)));
            if (part.kind().equals("turn")) {
                id = id.isEmpty() ? part.id() : id;
                shown.add(views.onSlide(part, index, excerpts.get(index), slide));
            } else if (!excerpts.get(index).isEmpty()) {
                shown.add(part);
            }
        }
        Html onSlide = writer.turns(shown);
        String slideId = id.isEmpty() ? ids.of(ids.made("part-" + (before + slides.size() + 1))) : id;
        SlideStyle look = measures.look(exchange.height(), measures.room(title));
        add(slideId, "exchange", title, onSlide, notes(said, taken), look);
    }

    /** A writer for a slide that notes which ids stand on it. */
    private BlockWriter noting(Set<String> ids) {
        return writer.at(new RenamedLocation(location, id -> {
            ids.add(id);
            return id;
        }));
    }

    /** The notes say what the slide shows once more, and no two places may have one anchor. */
    private Html notes(List<Block> said, Set<String> taken) {
        return writer.at(new RenamedLocation(location, id -> taken.contains(id) ? id + IN_NOTES : id))
                .children(said);
    }

    /** A question of its author's own gets a slide; what other questions could be asked is a reader's business. */
    private static boolean isAsked(TurnMark mark) {
        return !mark.kind().equals("guess") && !mark.kind().equals("misconception");
    }

    private void question(TurnMark mark, RichText title) {
        Set<String> taken = new HashSet<>();
        BlockWriter slide = noting(taken);
        Html asked = slide.question(mark.view(slide));
        SlideStyle look =
                measures.look(measures.question(mark.prompt(), mark.more(), mark.answer()), measures.room(title));
        add(mark.id(), "question", title, asked, notes(notes.of(mark), taken), look);
    }

    private void add(String id, String layout, RichText title, Html body, Html notes, SlideStyle look) {
        slides.add(new SlideView(
                id, layout, before + slides.size() + 1, writer.text(title), title.plain(), body, notes, look, ""));
    }
}
