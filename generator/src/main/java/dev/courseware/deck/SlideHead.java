package dev.courseware.deck;

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
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a slide that goes on with a section has for a heading: what comes on it.
 *
 * @param title names it
 * @param id the anchor that it had as a sub-heading, or empty
 * @param blocks what stands below, without what is said above now
 */
record SlideHead(RichText title, String id, List<Block> blocks) {
    /** The title of a listing or a picture is a few words; a sentence may be longer. */
    private static final int SENTENCE = 80;

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}\\.[\\s\\u00a0\\u202f]?\\p{L}{1,2}\\.$|\\.\\.$");

    /**
     * Finds a name for what comes.
     *
     * @param blocks what the slide shows, without pauses at its edges
     * @param lead what leads to it
     * @param titles those that listings lost, by the listings' places
     */
    static Optional<SlideHead> of(List<Block> blocks, Optional<Prose> lead, Map<Position, String> titles) {
        return blocks.get(0)
                .accept(new Naming(blocks, titles))
                .or(() -> lead.filter(prose -> prose.text().length() <= SENTENCE && !hasMark(prose.content()))
                        .map(prose -> new SlideHead(withoutStop(prose.content()), "", blocks)));
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
    private static final class Naming extends FewKinds<Optional<SlideHead>> {
        private final List<Block> blocks;
        private final Map<Position, String> titles;

        Naming(List<Block> blocks, Map<Position, String> titles) {
            this.blocks = blocks;
            this.titles = titles;
        }

        @Override
        protected Optional<SlideHead> other(Block block) {
            return Optional.empty();
        }

        @Override
        public Optional<SlideHead> heading(Heading heading) {
            return blocks.size() == 1
                    ? Optional.empty()
                    : Optional.of(new SlideHead(heading.title(), heading.id(), blocks.subList(1, blocks.size())));
        }

        @Override
        public Optional<SlideHead> code(CodeListing code) {
            return named(RichText.of(titles.getOrDefault(code.position(), code.title())), code.withoutTitle());
        }

        @Override
        public Optional<SlideHead> table(Table table) {
            return named(withoutStop(table.caption()), table.withoutCaption());
        }

        @Override
        public Optional<SlideHead> chart(Chart chart) {
            return named(withoutStop(RichText.of(chart.title())), chart.withoutTitle());
        }

        @Override
        public Optional<SlideHead> diagram(Diagram diagram) {
            return named(withoutStop(RichText.of(diagram.title())), diagram.withoutTitle());
        }

        @Override
        public Optional<SlideHead> figure(Figure figure) {
            boolean few = figure.caption().plain().length() <= SENTENCE && !hasMark(figure.caption());
            return few ? named(withoutStop(figure.caption()), figure.withoutCaption()) : Optional.empty();
        }

        @Override
        public Optional<SlideHead> callout(Callout callout) {
            return named(callout.title(), callout.withoutTitle());
        }

        private Optional<SlideHead> named(RichText title, Block rest) {
            if (title.isBlank()) {
                return Optional.empty();
            }
            List<Block> all = new ArrayList<>(blocks);
            all.set(0, rest);
            return Optional.of(new SlideHead(title, "", all));
        }
    }
}
