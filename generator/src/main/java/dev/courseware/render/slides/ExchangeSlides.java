package dev.courseware.render.slides;

import dev.courseware.deck.Exchanges;
import dev.courseware.deck.Exchanges.Exchange;
import dev.courseware.deck.SlideIds;
import dev.courseware.deck.SlideLook;
import dev.courseware.deck.TalkMeasures;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Html;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.block.DialogViews;
import dev.courseware.render.block.TagRewriter;
import dev.courseware.render.page.MarkView;
import dev.courseware.render.page.SlideView;
import dev.courseware.render.page.TurnView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders a dialog as a slide for each exchange: the words on the slide, cues and whole turns in the notes. */
final class ExchangeSlides {
    private static final Pattern BLOCK =
            Pattern.compile("\\s*<(?:p|ul|ol|dl|div|pre|table|blockquote|figure|details|aside|section|hr|h[1-6])\\b");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final DialogBlock dialog;
    private final Html heading;
    private final BlockWriter writer;
    private final DialogViews views;
    private final List<TurnView> whole;
    private final TalkMeasures measures;
    private final List<List<Block>> excerpts;
    private final List<SlideView> slides = new ArrayList<>();
    private final SlideIds ids;
    private int before;

    ExchangeSlides(DialogBlock dialog, Html heading, SlideIds ids, BlockWriter writer, TalkMeasures measures) {
        this.dialog = dialog;
        this.heading = heading;
        this.ids = ids;
        this.writer = writer;
        this.views = new DialogViews(dialog, writer);
        this.whole = views.parts();
        this.measures = measures;
        this.excerpts = measures.excerpts(dialog);
    }

    /** @param before how many slides stand before these */
    List<SlideView> render(int before) {
        this.before = before;
        double[] heights = measures.heights(dialog, excerpts);
        for (Exchange exchange : Exchanges.of(dialog, heights, measures.gap(), measures.room(heading))) {
            Html title =
                    exchange.beat() < 0 || whole.get(exchange.beat()).body().isEmpty()
                            ? heading
                            : whole.get(exchange.beat()).body();
            if (exchange.opens() && exchange.beat() >= 0 && title != heading) {
                add(whole.get(exchange.beat()).id(), "section", title, Html.EMPTY, Html.EMPTY, SlideLook.PLAIN);
            }
            exchange(exchange, title);
            for (int index : exchange.parts()) {
                whole.get(index).marks().stream()
                        .filter(ExchangeSlides::isAsked)
                        .forEach(mark -> question(mark, title));
            }
        }
        List<Html> takeaways = views.takeaways();
        if (!takeaways.isEmpty()) {
            SlideLook look = measures.look(measures.takeaways(takeaways), measures.room(Html.EMPTY));
            add(
                    ids.of(ids.made(dialog.prefix() + "takeaways")),
                    "takeaways",
                    Html.EMPTY,
                    list(takeaways),
                    Html.EMPTY,
                    look);
        }
        return slides;
    }

    private static Html list(List<Html> takeaways) {
        if (takeaways.size() == 1) {
            return takeaways.get(0);
        }
        StringBuilder list = new StringBuilder("<ul>\n");
        takeaways.forEach(item -> list.append("<li>").append(item).append("</li>\n"));
        return new Html(list.append("</ul>\n").toString());
    }

    private void exchange(Exchange exchange, Html title) {
        List<TurnView> shown = new ArrayList<>();
        StringBuilder notes = new StringBuilder();
        String id = "";
        for (int index : exchange.parts()) {
            TurnView part = whole.get(index);
            notes.append(notes(part));
            if (part.kind().equals("turn")) {
                id = id.isEmpty() ? part.id() : id;
                shown.add(onSlide(part, excerpts.get(index)));
            } else if (!excerpts.get(index).isEmpty()) {
                shown.add(part);
            }
        }
        Html onSlide = writer.turns(shown);
        Html said = withoutIdsOf(onSlide.value(), notes.toString());
        String slideId = id.isEmpty() ? ids.of(ids.made("part-" + (before + slides.size() + 1))) : id;
        SlideLook look = measures.look(exchange.height(), measures.room(title));
        add(slideId, "exchange", title, onSlide, said, look);
    }

    /** A question of its author's own gets a slide; what other questions could be asked is a reader's business. */
    private static boolean isAsked(MarkView mark) {
        return !mark.kind().equals("guess") && !mark.kind().equals("misconception");
    }

    private void question(MarkView mark, Html title) {
        StringBuilder notes = new StringBuilder(mark.answer().value());
        mark.answered()
                .ifPresent(turn -> notes.append("<p><strong>")
                        .append(Html.text(turn.title()))
                        .append("</strong> …</p>\n"));
        SlideLook look =
                measures.look(measures.question(mark.prompt(), mark.more(), mark.answer()), measures.room(title));
        add(mark.id(), "question", title, writer.question(mark), new Html(notes.toString()), look);
    }

    private void add(String id, String layout, Html title, Html body, Html notes, SlideLook look) {
        slides.add(new SlideView(id, layout, before + slides.size() + 1, title, body, notes, look));
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
                turn.marks().stream()
                        .filter(mark -> mark.kind().equals("misconception"))
                        .toList(),
                Optional.empty());
    }

    private static String notes(TurnView part) {
        String body = part.body().value();
        StringBuilder notes = new StringBuilder();
        if (part.speaker().isPresent()) {
            notes.append("<p>").append(who(part));
            notes.append(body.startsWith("<p>") ? " " + body.substring("<p>".length()) : "</p>\n" + body);
        } else {
            notes.append(isBlock(body) ? body : "<p><i>" + body + "</i></p>\n");
        }
        part.marks().stream()
                .filter(mark -> mark.kind().equals("misconception"))
                .forEach(mark -> notes.append(mark.answer()));
        return notes.toString();
    }

    /** Whether something can't stand in a paragraph, since it is one or is a list, code or the like. */
    private static boolean isBlock(String body) {
        return BLOCK.matcher(body).lookingAt();
    }

    /** The notes say what the slide shows once more, and no two places may have one anchor. */
    private static Html withoutIdsOf(String slide, String notes) {
        if (!notes.contains(" id=\"")) {
            return new Html(notes);
        }
        Set<String> taken = new HashSet<>();
        Matcher id = ID.matcher(slide);
        while (id.find()) {
            taken.add(id.group(1));
        }
        return new Html(new TagRewriter(
                        notes,
                        (name, value) -> name.equals("id") && taken.contains(value) ? null : value,
                        UnaryOperator.identity())
                .rewrite());
    }

    private static String who(TurnView turn) {
        StringBuilder who = new StringBuilder("<strong>");
        who.append(Html.text(turn.speaker().orElseThrow().name())).append("</strong>");
        List<String> cues = new ArrayList<>(turn.cues());
        cues.addAll(turn.closing());
        cues.forEach(cue -> who.append(" <i>(").append(Html.text(cue)).append(")</i>"));
        return who.toString();
    }
}
