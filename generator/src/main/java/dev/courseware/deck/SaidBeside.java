package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Columns;
import dev.courseware.model.DialogBody;
import dev.courseware.model.Heading;
import dev.courseware.model.ItemList;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said on a slide, for somebody who sees the slide beside it: without the sentences, answers and beginnings of
 * quotations that the slide shows. An ellipsis stands where one was in the middle.
 */
final class SaidBeside {
    private static final String GAP = "…";

    private final List<Block> said;

    private SaidBeside(List<Block> said) {
        this.said = said;
    }

    static List<Block> of(Slide slide) {
        if (slide.said().isEmpty()) {
            return slide.said();
        }
        Set<Block> answers = answers(slide);
        SaidBeside beside = new SaidBeside(new ArrayList<>(slide.said()));
        beside.said.removeIf(answers::contains);
        shown(slide).forEach(beside::remove);
        return beside.said.equals(slide.said()) ? slide.said() : List.copyOf(beside.said);
    }

    /** What a conversation's slide reveals of what its author answers, or puts right. */
    private static Set<Block> answers(Slide slide) {
        Set<Block> answers = new HashSet<>();
        if (slide.shown() instanceof Shown.Question question) {
            answers.addAll(question.mark().answer());
        } else if (slide.shown() instanceof Shown.Turns turns) {
            turns.dialog().bodies().forEach(body -> body.marks().forEach(mark -> answers.addAll(mark.blocks())));
        }
        return answers;
    }

    /** What of a slide may have been taken from what is said on it. */
    private static List<Block> shown(Slide slide) {
        List<Block> shown = new ArrayList<>();
        if (!slide.heading().isBlank()) {
            shown.add(new Heading(2, "", slide.heading(), Position.START));
        }
        if (slide.shown() instanceof Shown.Turns turns) {
            for (DialogBody body : turns.dialog().bodies()) {
                shown.addAll(body.blocks());
                body.marks().forEach(mark -> shown.addAll(mark.blocks()));
            }
            return shown;
        }
        for (Block block : slide.shown().blocks()) {
            if (block instanceof Columns columns) {
                columns.columns().forEach(shown::addAll);
            } else {
                shown.add(block);
            }
        }
        return shown;
    }

    private void remove(Block shown) {
        if (shown instanceof Prose prose) {
            cut(said, prose.text());
        } else if (shown instanceof Heading heading) {
            said.removeIf(block -> block instanceof Prose prose && isSame(prose.text(), heading.text()));
        } else if (shown instanceof Quote quote) {
            quote.blocks().forEach(this::removeQuoted);
        }
    }

    private static boolean isSame(String lead, String heading) {
        return lead.equals(heading) || lead.equals(heading + ":") || lead.equals(heading + ".");
    }

    private void removeQuoted(Block shown) {
        if (shown instanceof Prose prose) {
            cut(said, prose.text());
            return;
        }
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i) instanceof Quote quote) {
                List<Block> inner = new ArrayList<>(quote.blocks());
                if (without(inner, shown)) {
                    replace(
                            said,
                            i,
                            inner.isEmpty() ? Optional.empty() : Optional.of(quote.withChildren(List.of(inner))));
                    return;
                }
            }
        }
    }

    private static boolean without(List<Block> blocks, Block shown) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).equals(shown)) {
                blocks.remove(i);
                return true;
            }
            if (blocks.get(i) instanceof ItemList list && shown instanceof ItemList begin && begins(list, begin)) {
                int count = begin.items().size();
                blocks.set(
                        i,
                        list.withItems(
                                list.start() + count,
                                list.items().subList(count, list.items().size())));
                return true;
            }
        }
        return false;
    }

    private static boolean begins(ItemList list, ItemList begin) {
        return list.position().equals(begin.position())
                && list.items().size() > begin.items().size()
                && list.items().subList(0, begin.items().size()).equals(begin.items());
    }

    /** Takes words out of the first block that says them. */
    private static boolean cut(List<Block> blocks, String words) {
        String wanted = words.replaceAll("\\s+", "");
        for (int i = 0; i < blocks.size() && !wanted.isEmpty(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Prose prose) {
                Optional<Optional<Block>> rest = Letters.of(prose.content()).without(prose, wanted);
                if (rest.isPresent()) {
                    replace(blocks, i, rest.get());
                    return true;
                }
            } else if (block instanceof Quote || block instanceof Region) {
                List<Block> inner = new ArrayList<>(block.children().get(0));
                if (cut(inner, words)) {
                    replace(
                            blocks,
                            i,
                            inner.isEmpty() ? Optional.empty() : Optional.of(block.withChildren(List.of(inner))));
                    return true;
                }
            }
        }
        return false;
    }

    private static void replace(List<Block> blocks, int at, Optional<Block> other) {
        blocks.remove(at);
        other.ifPresent(block -> blocks.add(at, block));
    }

    /**
     * The letters of what is said, without blanks and cues, which slides don't show.
     *
     * @param places where each stands in the plain words
     */
    private record Letters(String letters, List<Integer> places) {
        static Letters of(RichText text) {
            StringBuilder letters = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            int at = 0;
            for (Inline piece : text.pieces()) {
                String plain = RichText.of(piece).plain();
                for (int i = 0; i < plain.length() && !(piece instanceof InlineCue); i++) {
                    if (!Character.isWhitespace(plain.charAt(i))) {
                        letters.append(plain.charAt(i));
                        places.add(at + i);
                    }
                }
                at += plain.length();
            }
            return new Letters(letters.toString(), places);
        }

        /** What is left without some letters, perhaps nothing; empty where they aren't there as whole words. */
        Optional<Optional<Block>> without(Prose prose, String wanted) {
            int found = letters.indexOf(wanted);
            if (found < 0) {
                return Optional.empty();
            }
            int from = places.get(found);
            int to = places.get(found + wanted.length() - 1) + 1;
            String plain = prose.text();
            boolean whole = (from == 0 || !Character.isLetterOrDigit(plain.charAt(from - 1)))
                    && (to == plain.length() || !Character.isLetterOrDigit(plain.charAt(to)));
            return whole
                    ? Optional.of(joined(
                                    prose.content().part(0, from).strip(),
                                    prose.content().part(to, plain.length()).strip())
                            .map(prose::with))
                    : Optional.empty();
        }

        private static Optional<RichText> joined(RichText before, RichText after) {
            boolean named = isName(before);
            if (after.isBlank() && (named || before.isBlank())) {
                return Optional.empty();
            }
            if (before.isBlank()) {
                return Optional.of(after);
            }
            RichText gap = RichText.of(after.isBlank() ? " " + GAP : " " + GAP + " ");
            return Optional.of(before.plus(gap).plus(after));
        }

        /** Whether it is nothing but who speaks, and how. */
        private static boolean isName(RichText text) {
            return !text.pieces().isEmpty()
                    && text.pieces().get(0) instanceof Styled name
                    && name.style() == Styled.Style.STRONG
                    && text.pieces().stream()
                            .skip(1)
                            .allMatch(piece -> piece instanceof Element element
                                            && element.name().equals("i")
                                    || piece instanceof Text blank
                                            && blank.text().isBlank());
        }
    }
}
