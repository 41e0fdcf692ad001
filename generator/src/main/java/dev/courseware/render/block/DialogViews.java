package dev.courseware.render.block;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Html;
import dev.courseware.model.Prose;
import dev.courseware.model.TurnMark;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Meta;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.Target;
import dev.courseware.render.inline.Appendix.Asked;
import dev.courseware.render.page.ContentsView;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.MarkView;
import dev.courseware.render.page.SpeakerView;
import dev.courseware.render.page.TurnView;
import dev.courseware.render.page.TurnView.ChoiceView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A dialog's parts and speakers as templates see them. */
public final class DialogViews {
    /** The level of the headings in a dialog. */
    static final int BEATS = 2;

    private final DialogBlock block;
    private final BlockWriter writer;
    private final Map<String, Optional<SpeakerView>> speakers = new HashMap<>();

    /** @param writer writes a part's blocks */
    public DialogViews(DialogBlock block, BlockWriter writer) {
        this.block = block;
        this.writer = writer;
    }

    /**
     * The data of its template, for a page.
     *
     * @param level of the headings
     */
    Map<String, Object> data(int level) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "turns", parts(),
                "speakers", speakers(),
                "meta", meta(),
                "takeaways", takeaways(),
                "embedded", block.embedded(),
                "level", level,
                "apart", writer.isApart(),
                "stepwise", false));
        block.whole()
                .ifPresent(page ->
                        data.put("whole", new LinkView(page.title(), writer.href(new Target.Page(page, "")))));
        return data;
    }

    /** The same for a slide, which shows one turn after the other, and has the anchor of the first one itself. */
    Map<String, Object> steps() {
        return Map.of(
                "turns", parts().stream().map(TurnView::withoutAnchor).toList(),
                "speakers", List.of(),
                "meta", List.of(),
                "takeaways", List.of(),
                "embedded", true,
                "stepwise", true);
    }

    static MarkView mark(TurnMark mark, BlockWriter writer) {
        MarkView view = new MarkView(
                mark.kind().name().toLowerCase(Locale.ROOT),
                mark.id(),
                writer.text(mark.prompt()),
                writer.children(mark.more()),
                writer.children(mark.answer()),
                mark.answered().map(turn -> new LinkView(turn.speaker(), "#" + turn.turn())),
                Html.EMPTY);
        boolean apart = writer.isApart() && mark.kind() != TurnMark.Kind.MISCONCEPTION;
        return apart ? apart(view, writer) : view;
    }

    /** A refutation belongs to the text, other answers stand at the end of what is printed. */
    private static MarkView apart(MarkView view, BlockWriter writer) {
        Html content = new Html(view.more().value() + view.answer().value());
        if (content.isEmpty()) {
            return view;
        }
        Asked asked = new Asked("marks." + view.kind(), 0, view.prompt());
        return view.apart(writer.apart(asked, "answer", Html.EMPTY, content, ""));
    }

    /** Those who have a say. */
    private List<SpeakerView> speakers() {
        Set<String> speaking =
                block.dialog().turns().stream().map(Turn::speaker).collect(Collectors.toSet());
        return block.dialog().cast().stream()
                .map(Speaker::id)
                .filter(speaking::contains)
                .flatMap(id -> speaker(id).stream())
                .toList();
    }

    /** A speaker by id. A slide shows few speakers of many. */
    private Optional<SpeakerView> speaker(String id) {
        return speakers.computeIfAbsent(
                id,
                known -> block.dialog()
                        .speaker(known)
                        .map(speaker -> view(speaker, block.dialog().place(known))));
    }

    /** What the conversation leaves one with. */
    public List<Html> takeaways() {
        return block.takeaways().stream().map(writer::children).toList();
    }

    private List<MetaView> meta() {
        return block.dialog().meta().stream().map(DialogViews::meta).toList();
    }

    /** All parts in order. */
    private List<TurnView> parts() {
        List<TurnView> parts = new ArrayList<>();
        int beats = 0;
        List<DialogPart> source = block.dialog().parts();
        for (int i = 0; i < source.size(); i++) {
            beats += source.get(i) instanceof Beat ? 1 : 0;
            int end = block.dialog().choicesEnd(i);
            if (source.subList(i, end).stream().anyMatch(DialogPart::isReply)) {
                parts.add(choices(i, end));
                i = end - 1;
            } else {
                parts.add(part(i, block.bodies().get(i).blocks(), beats));
            }
        }
        return parts;
    }

    private TurnView choices(int from, int end) {
        List<ChoiceView> choices = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (!block.dialog().parts().get(i).isReply()) {
                Html reply = i + 1 < end && block.dialog().parts().get(i + 1).isReply()
                        ? writer.children(block.bodies().get(i + 1).blocks())
                        : Html.EMPTY;
                choices.add(new ChoiceView(inline(block.bodies().get(i).blocks()), reply));
            }
        }
        return other("choices", "", "", Html.EMPTY, choices);
    }

    /** The beats that have a title, as a page's contents. */
    public static List<ContentsView> contents(DialogBlock block) {
        List<ContentsView> contents = new ArrayList<>();
        int beats = 0;
        List<DialogPart> parts = block.dialog().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Beat beat) {
                beats++;
                if (!beat.title().isEmpty()) {
                    String words = words(beat, block.bodies().get(i).blocks());
                    contents.add(new ContentsView(block.beatId(i, beats), Html.text(words), List.of()));
                }
            }
        }
        return contents;
    }

    /** A beat's title without markup, since links can't hold links. */
    private static String words(Beat beat, List<Block> title) {
        return Blocks.only(Prose.class, title).map(Prose::text).orElse(beat.title());
    }

    private TurnView part(int index, List<Block> body, int beats) {
        DialogPart part = block.dialog().parts().get(index);
        if (part instanceof Turn turn) {
            return turn(
                    turn,
                    body,
                    block.marks(index).stream().map(mark -> mark(mark, writer)).toList());
        }
        if (part instanceof Beat) {
            return other("beat", block.beatId(index, beats), "", inline(body));
        }
        if (part instanceof Direction) {
            return other("direction", "", "", inline(body));
        }
        if (part instanceof Aside aside) {
            return other("aside", "", aside.kind(), writer.children(body));
        }
        Choice choice = (Choice) part;
        return other("choice", "", "", choice.text().isEmpty() ? Html.EMPTY : inline(body));
    }

    private TurnView turn(Turn turn, List<Block> body, List<MarkView> below) {
        EndedText text =
                turn.end() == EndState.TRAILING ? EndedText.trailing(body, writer) : EndedText.of(body, writer);
        Optional<LinkView> resumes = turn.resumes() == 0
                ? Optional.empty()
                : Optional.of(new LinkView(Integer.toString(turn.resumes()), "#" + block.turnId(turn.resumes())));
        return new TurnView(
                "turn",
                block.turnId(turn.number()),
                "",
                turn.number(),
                speaker(turn.speaker()),
                cues(turn, Set.of(Cue.Place.LABEL, Cue.Place.LEAD)),
                cues(turn, Set.of(Cue.Place.TAIL)),
                text.body(),
                text.last(),
                turn.end().name().toLowerCase(Locale.ROOT),
                below,
                List.of(),
                resumes);
    }

    private static TurnView other(String kind, String id, String label, Html body) {
        return other(kind, id, label, body, List.of());
    }

    private static TurnView other(String kind, String id, String label, Html body, List<ChoiceView> choices) {
        return new TurnView(
                kind,
                id,
                label,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                body,
                Html.EMPTY,
                "complete",
                List.of(),
                choices,
                Optional.empty());
    }

    private static List<String> cues(Turn turn, Set<Cue.Place> places) {
        return turn.cues().stream()
                .filter(cue -> places.contains(cue.place()))
                .map(Cue::text)
                .toList();
    }

    /** A single paragraph's content, for places that can't hold a paragraph. */
    private Html inline(List<Block> body) {
        return Blocks.only(Prose.class, body)
                .map(prose -> writer.text(prose.content()))
                .orElseGet(() -> writer.children(body));
    }

    private SpeakerView view(Speaker speaker, int index) {
        boolean learner = speaker.isLearner();
        String side = speaker.side();
        if (side.isEmpty()) {
            side = learner || (speaker.role().isEmpty() && index % 2 == 1) ? "end" : "start";
        }
        int look = index % Speaker.COLOURS.size();
        return new SpeakerView(
                speaker.name(),
                initial(speaker.name()),
                Optional.ofNullable(block.pictures().get(speaker.id()))
                        .map(writer::href)
                        .orElse(""),
                speaker.role(),
                speaker.description(),
                look + 1,
                speaker.colour().isEmpty() ? Speaker.COLOURS.get(look) : speaker.colour(),
                side,
                speaker.voice());
    }

    private static String initial(String name) {
        int first = name.codePointAt(0);
        String letter = Character.toString(Character.toTitleCase(first));
        char last = name.charAt(name.length() - 1);
        return Character.isDigit(last) && name.length() <= 12 ? letter + last : letter;
    }

    private static MetaView meta(Meta meta) {
        return new MetaView(meta.name(), meta.text());
    }

    /**
     * A fact about the scene.
     *
     * @param name {@code Setting}
     * @param text plain text
     */
    public record MetaView(String name, String text) {}
}
