package dev.courseware.model;

import dev.courseware.model.DialogBody.Mark;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.Target.SiteFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A conversation with the blocks of what is said.
 *
 * @param prefix what its anchors begin with, so that several dialogs have a place in one lesson; else empty
 * @param embedded whether it stands in a lesson, rather than being a page of its own
 * @param source the file that holds the script, relative to the course: the page's own, or one that it names
 * @param dialog the conversation
 * @param bodies for each of the dialog's parts, at the same index, its content
 * @param pictures the speakers' pictures, by speaker id
 * @param whole the page of the whole conversation, where this is an excerpt of it
 * @param position where it starts
 */
public record DialogBlock(
        String prefix,
        boolean embedded,
        String source,
        Dialog dialog,
        List<DialogBody> bodies,
        Map<String, SiteFile> pictures,
        Optional<PageRef> whole,
        Position position)
        implements Block {

    public DialogBlock {
        bodies = List.copyOf(bodies);
        pictures = Map.copyOf(pictures);
    }

    /** The same under other anchors. */
    public DialogBlock withPrefix(String other) {
        return other.equals(prefix)
                ? this
                : new DialogBlock(other, embedded, source, dialog, bodies, pictures, whole, position);
    }

    /**
     * What a teacher asks or says about a turn, in the order in which it stands below it.
     *
     * @param index the turn's among the dialog's parts
     */
    public List<TurnMark> marks(int index) {
        return new TurnMarks(this).below(index);
    }

    /** What the conversation leaves one with, each thing as its blocks. */
    public List<List<Block>> takeaways() {
        List<List<Block>> takeaways = new ArrayList<>();
        for (DialogBody body : bodies) {
            body.marks(Kind.TAKEAWAY).stream()
                    .map(Mark::blocks)
                    .filter(blocks -> !blocks.isEmpty())
                    .forEach(takeaways::add);
        }
        return takeaways;
    }

    /**
     * Some turns of the conversation, to stand elsewhere: from a turn on, or from below a beat, up to the next beat.
     *
     * @param anchor a turn's or a beat's, or empty for the beginning
     * @return empty if the conversation has no such anchor
     */
    public Optional<DialogBlock> excerpt(String anchor, int turns) {
        int from = anchor.isEmpty() ? 0 : index(anchor);
        if (from < 0) {
            return Optional.empty();
        }
        List<DialogPart> parts = new ArrayList<>();
        List<DialogBody> shown = new ArrayList<>();
        int left = turns;
        for (int i = from; i < bodies.size() && left > 0; i++) {
            DialogPart part = dialog.parts().get(i);
            if (part instanceof Beat && left < turns) {
                break;
            }
            if (!(part instanceof Beat)) {
                parts.add(part instanceof Turn turn ? turn.withResumes(0) : part);
                shown.add(bodies.get(i));
                left -= part instanceof Turn ? 1 : 0;
            }
        }
        Dialog some = new Dialog(dialog.cast(), "", List.of(), parts, "");
        return Optional.of(new DialogBlock(prefix, true, source, some, shown, pictures, Optional.empty(), position));
    }

    /** The index among the parts of the turn or beat with an anchor, or -1. */
    private int index(String anchor) {
        int beats = 0;
        for (int i = 0; i < dialog.parts().size(); i++) {
            DialogPart part = dialog.parts().get(i);
            beats += part instanceof Beat ? 1 : 0;
            if (part instanceof Turn turn && turnId(turn.number()).equals(anchor)
                    || part instanceof Beat && beatId(i, beats).equals(anchor)) {
                return i;
            }
        }
        return -1;
    }

    /** The anchor of a turn. */
    public String turnId(int number) {
        return prefix + "t" + number;
    }

    /**
     * The anchor of a beat: its author's, or its number.
     *
     * @param index the beat's among the dialog's parts
     * @param number counted from 1
     */
    public String beatId(int index, int number) {
        String own = bodies.get(index).attributes().id();
        return own.isEmpty() ? prefix + "b" + number : own;
    }

    /** Whether a dialog whose ids have such a prefix may give this id: to a turn, a beat, or a mark of a turn. */
    public static boolean isIdOf(String prefix, String id) {
        int at = prefix.length();
        if (!id.startsWith(prefix) || id.length() < at + 2) {
            return false;
        }
        char kind = id.charAt(at);
        if (kind != 't' && kind != 'b') {
            return false;
        }
        int end = at + 1;
        while (end < id.length() && id.charAt(end) >= '0' && id.charAt(end) <= '9') {
            end++;
        }
        return end > at + 1 && (end == id.length() || id.charAt(end) == '-');
    }

    @Override
    public List<List<Block>> children() {
        List<List<Block>> children = new ArrayList<>();
        for (DialogBody body : bodies) {
            children.add(body.blocks());
            body.marks().forEach(mark -> children.add(mark.blocks()));
        }
        return children;
    }

    @Override
    public DialogBlock withChildren(List<List<Block>> children) {
        Iterator<List<Block>> next = children.iterator();
        List<DialogBody> changed = new ArrayList<>(bodies.size());
        for (DialogBody body : bodies) {
            List<Block> said = next.next();
            List<Mark> marks = new ArrayList<>(body.marks().size());
            body.marks().forEach(mark -> marks.add(new Mark(mark.annotation(), next.next())));
            changed.add(new DialogBody(
                    said, marks, body.questions(), body.lastWords(), body.attributes(), body.background()));
        }
        return new DialogBlock(prefix, embedded, source, dialog, changed, pictures, whole, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dialog(this);
    }
}
