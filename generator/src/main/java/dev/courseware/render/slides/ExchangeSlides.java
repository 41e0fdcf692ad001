package dev.courseware.render.slides;

import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Html;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.block.DialogViews;
import dev.courseware.render.page.SlideView;
import dev.courseware.render.page.TurnView;
import dev.courseware.render.slides.Exchanges.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders a dialog as a slide for each exchange: the words on the slide, cues and whole turns in the notes. */
final class ExchangeSlides {
    private final DialogBlock dialog;
    private final Html heading;
    private final BlockWriter writer;
    private final DialogViews views;
    private final List<TurnView> whole;

    ExchangeSlides(DialogBlock dialog, Html heading, BlockWriter writer) {
        this.dialog = dialog;
        this.heading = heading;
        this.writer = writer;
        this.views = new DialogViews(dialog, writer::children);
        this.whole = views.parts();
    }

    /** @param before how many slides stand before these */
    List<SlideView> render(int before) {
        List<SlideView> slides = new ArrayList<>();
        for (Exchange exchange : Exchanges.of(dialog)) {
            Html title =
                    exchange.beat() < 0 || whole.get(exchange.beat()).body().isEmpty()
                            ? heading
                            : whole.get(exchange.beat()).body();
            if (exchange.opens() && exchange.beat() >= 0 && title != heading) {
                String id = whole.get(exchange.beat()).id();
                slides.add(new SlideView(id, "section", before + slides.size() + 1, title, Html.EMPTY, Html.EMPTY));
            }
            slides.add(slide(exchange, title, before + slides.size() + 1));
        }
        return slides;
    }

    private SlideView slide(Exchange exchange, Html title, int number) {
        List<TurnView> shown = new ArrayList<>();
        StringBuilder notes = new StringBuilder();
        String id = "";
        for (int index : exchange.parts()) {
            TurnView part = whole.get(index);
            notes.append(notes(part));
            if (part.kind().equals("turn")) {
                id = id.isEmpty() ? part.id() : id;
                shown.add(onSlide(part, TurnExcerpt.of(dialog.bodies().get(index))));
            } else if (part.kind().equals("choice")) {
                shown.add(part);
            }
        }
        writer.dialog(views, shown);
        String slideId = id.isEmpty() ? "part-" + number : id;
        return new SlideView(slideId, "exchange", number, title, writer.take(), new Html(notes.toString()));
    }

    /** A turn without its anchor, which the slide has, and without cues, which the notes have. */
    private TurnView onSlide(TurnView turn, List<Block> excerpt) {
        return new TurnView(
                turn.kind(),
                "",
                turn.label(),
                turn.number(),
                turn.speaker(),
                List.of(),
                List.of(),
                writer.children(excerpt),
                turn.end(),
                Optional.empty());
    }

    private static String notes(TurnView part) {
        StringBuilder notes = new StringBuilder();
        part.speaker().ifPresent(speaker -> {
            notes.append("<p><strong>").append(Html.text(speaker.name())).append("</strong>");
            List<String> cues = new ArrayList<>(part.cues());
            cues.addAll(part.closing());
            cues.forEach(cue -> notes.append(" <i>(").append(Html.text(cue)).append(")</i>"));
            notes.append("</p>\n");
        });
        String body = part.body().value();
        notes.append(part.speaker().isPresent() || body.contains("<p>") ? body : "<p><i>" + body + "</i></p>\n");
        return notes.toString();
    }
}
