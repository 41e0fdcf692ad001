package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Diagram;
import dev.courseware.model.FewKinds;
import dev.courseware.model.Figure;
import dev.courseware.model.Heading;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.Table;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a slide that goes on with a section has for a heading: what comes on it.
 *
 * @param title names it
 * @param file the name of a listing's file, to stand small above a title that says more; or empty
 * @param id the anchor that it had as a sub-heading, or empty
 * @param blocks what stands below, without what is said above now
 */
record SlideHead(RichText title, RichText file, String id, List<Block> blocks) {
    /** The title of a listing or a picture is a few words; a sentence may be longer. */
    private static final int SENTENCE = 80;

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}\\.[\\s\\u00a0\\u202f]?\\p{L}{1,2}\\.$|\\.\\.$");

    SlideHead(RichText title, String id, List<Block> blocks) {
        this(title, RichText.EMPTY, id, blocks);
    }

    /**
     * Finds names for what comes, the better first.
     *
     * @param blocks what the slide shows, without pauses at its edges
     * @param lead what leads to it
     * @param titles those that listings lost, by the listings' places
     */
    static List<SlideHead> of(
            List<Block> blocks, Optional<Prose> lead, Map<Position, String> titles, Sentences sentences) {
        List<SlideHead> named = blocks.get(0).accept(new Naming(blocks, titles, sentences));
        if (!named.isEmpty()) {
            return named;
        }
        List<SlideHead> heads = new ArrayList<>();
        lead.map(prose -> SlideHead.last(prose.content(), sentences))
                .filter(text -> text.plain().length() <= SENTENCE && !hasMark(text))
                .ifPresent(text -> heads.add(new SlideHead(withoutStop(capital(text)), "", blocks)));
        RangeName.of(blocks.get(0)).ifPresent(name -> heads.add(new SlideHead(name, "", blocks)));
        if (blocks.get(0) instanceof CodeListing code) {
            CodeName.command(code.text()).ifPresent(name -> heads.add(new SlideHead(code(name), "", blocks)));
        }
        return heads;
    }

    private static RichText code(String text) {
        return RichText.of(new Code(text, Attributes.NONE));
    }

    /** What leads on in the middle of a sentence begins small. */
    private static RichText capital(RichText text) {
        String plain = text.plain();
        boolean small = !plain.isEmpty()
                && Character.isLowerCase(plain.charAt(0))
                && !text.part(0, 1).any(Code.class::isInstance);
        String first = plain.isEmpty() ? "" : plain.substring(0, 1).toUpperCase(Locale.ROOT);
        return small ? RichText.of(first).plus(text.part(1, plain.length())) : text;
    }

    /**
     * The name of the rest of something: the first thing that is declared in a listing, a box's title, and otherwise the
     * first and the last of what it treats.
     *
     * @param blocks begin with that rest
     */
    static Optional<SlideHead> ofRest(List<Block> blocks, Map<Position, String> titles) {
        if (blocks.get(0) instanceof CodeListing code) {
            RichText file = RichText.of(titles.getOrDefault(code.position(), ""));
            return CodeName.declared(code.text()).map(name -> new SlideHead(code(name), file, "", blocks));
        }
        if (blocks.get(0) instanceof Callout callout && !callout.title().isBlank()) {
            List<Block> untitled = new ArrayList<>(blocks);
            untitled.set(0, callout.withoutTitle());
            return Optional.of(new SlideHead(callout.title().withoutPlaces(), "", untitled));
        }
        return RangeName.of(blocks.get(0)).map(name -> new SlideHead(name, "", blocks));
    }

    private static RichText last(RichText text, Sentences sentences) {
        int length = text.plain().length();
        String last = sentences.last(text.plain());
        return length <= SENTENCE || !text.plain().endsWith(last) ? text : text.part(length - last.length(), length);
    }

    private static boolean hasMark(RichText text) {
        return text.any(FootnoteMark.class::isInstance);
    }

    /** Headings end without a stop, even where they are sentences; that of an abbreviation with several stays. */
    private static RichText withoutStop(RichText text) {
        String plain = text.plain();
        int length = plain.length();
        boolean stops = plain.endsWith(":")
                || plain.endsWith(".") && !ABBREVIATION.matcher(plain).find();
        return stops ? text.part(0, length - 1) : text;
    }

    /** Names what stands first by its kind; nothing where it has no name. */
    private static final class Naming extends FewKinds<List<SlideHead>> {
        private final List<Block> blocks;
        private final Map<Position, String> titles;
        private final Sentences sentences;

        Naming(List<Block> blocks, Map<Position, String> titles, Sentences sentences) {
            this.blocks = blocks;
            this.titles = titles;
            this.sentences = sentences;
        }

        @Override
        protected List<SlideHead> other(Block block) {
            return List.of();
        }

        @Override
        public List<SlideHead> heading(Heading heading) {
            return blocks.size() == 1
                    ? List.of()
                    : List.of(new SlideHead(heading.title(), heading.id(), blocks.subList(1, blocks.size())));
        }

        /** What a program does says more than its file's name, if its first line is a comment that says so. */
        @Override
        public List<SlideHead> code(CodeListing code) {
            RichText title = RichText.of(titles.getOrDefault(code.position(), code.title()));
            List<SlideHead> heads = new ArrayList<>();
            if (CodeName.isFile(title.plain())) {
                CodeName.purpose(code.text(), sentences)
                        .map(text -> withoutStop(RichText.of(text)))
                        .ifPresent(text -> heads.add(new SlideHead(text, title, "", with(code.withoutTitle()))));
            }
            heads.addAll(named(title, code.withoutTitle()));
            return heads;
        }

        @Override
        public List<SlideHead> table(Table table) {
            return named(withoutStop(table.caption()), table.withoutCaption());
        }

        /** What a chart says is its title; where its numbers are from, as a rule, stays with it. */
        @Override
        public List<SlideHead> chart(Chart chart) {
            String first = sentences.first(chart.title());
            String rest = chart.title().substring(first.length()).strip();
            return named(withoutStop(RichText.of(first)), chart.withTitle(rest));
        }

        @Override
        public List<SlideHead> diagram(Diagram diagram) {
            return named(withoutStop(RichText.of(diagram.title())), diagram.withoutTitle());
        }

        /** Of a caption of several sentences the first is enough; the others stay below. */
        @Override
        public List<SlideHead> figure(Figure figure) {
            String caption = figure.caption().plain();
            int end = sentences.first(caption).length();
            RichText first = figure.caption().part(0, end);
            if (end > SENTENCE || hasMark(first)) {
                return List.of();
            }
            RichText rest = figure.caption().part(end, caption.length()).strip();
            return named(withoutStop(first), figure.withCaption(rest));
        }

        @Override
        public List<SlideHead> callout(Callout callout) {
            return named(callout.title(), callout.withoutTitle());
        }

        private List<SlideHead> named(RichText title, Block rest) {
            return title.isBlank() ? List.of() : List.of(new SlideHead(title, "", with(rest)));
        }

        private List<Block> with(Block first) {
            List<Block> all = new ArrayList<>(blocks);
            all.set(0, first);
            return all;
        }
    }
}
