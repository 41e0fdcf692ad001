package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.deck.measure.Measures.Type;
import dev.courseware.deck.measure.Overhang;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Figure;
import dev.courseware.model.Pause;
import dev.courseware.model.Position;
import dev.courseware.model.Quote;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Text;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays out headings and blocks on slides: chooses the layout, spreads what is too much over several slides, and makes
 * smaller what can't be spread; what doesn't fit even then is reported.
 */
final class SlideLayout {
    private static final Attributes PART = new Attributes("", List.of("part"), Map.of());
    /** A heading that fills more lines is set smaller. */
    private static final int HEADING_LINES = 2;
    /** How far a slide is set smaller, in percent; beyond the last it scrolls. */
    private static final int[] ZOOMS = {85, 75, 65};
    /** The sizes, in percent, at which a little too much for one slide is still shown on one rather than on two. */
    private static final int[] HARDLY = {92, 85};
    /** The same for one that stands alone. */
    private static final int TITLE_LINES = 4;

    private static final String LONG = "long-heading";

    /** A sentence that stands for a section. */
    static final String STATEMENT = "statement";

    /** How far a slide that asks for it is set larger, in percent. */
    private static final int[] FITS = {120, 140, 170, 200};
    /** How far a sentence that has a slide for itself is set larger at most. */
    private static final int STATEMENT_FIT = 140;
    /** How much of a slide a heading that is set larger may fill, so that it stays a heading. */
    private static final double HEADING_SHARE = 0.7;

    private final Measures measures;
    private final Overfull overfull;
    private final SlidePages pages;
    private final SlideIds ids;

    SlideLayout(Measures measures, Sentences sentences, SlideIds ids, Overfull overfull) {
        this.ids = ids;
        this.measures = measures;
        this.overfull = overfull;
        this.pages = new SlidePages(measures, sentences);
    }

    BlockHeight heights() {
        return pages.heights();
    }

    /** The height below a heading of one line. */
    double room() {
        return measures.page().room() - measures.page().head();
    }

    /** What a slide is made of before it is known how many it fills. */
    record Content(
            Layout layout, RichText heading, List<Block> shown, List<Block> said, SlideStyle look, Position position) {
        /** Content without a style other than that of its heading. */
        static Content plain(Layout layout, RichText heading, List<Block> shown, List<Block> said, Position position) {
            return new Content(layout, heading, shown, said, SlideStyles.of(heading), position);
        }
    }

    /** One slide, or several that count: "Quorums (2/3)". The first has the anchor and the notes. */
    List<Slide> set(String id, Content content) {
        boolean isLong = isLong(content.heading());
        report(content, isLong);
        double room = room(content.heading(), isLong);
        Layout layout = content.layout() == Layout.CONTENT ? layout(content.shown(), room) : content.layout();
        if (layout == Layout.QUOTE) {
            // A pause may stand beside it.
            List<Block> quoted = content.shown().stream()
                    .filter(Quote.class::isInstance)
                    .flatMap(quote -> ((Quote) quote).blocks().stream())
                    .toList();
            double height = quoteHeights().stack(quoted);
            return List.of(whole(id, layout, content, isLong ? List.of(LONG) : List.of(), height));
        }
        List<SlidePages.Page> parts = pages.of(content.shown(), room);
        int zoom = parts.size() == 1 ? 100 : together(content.shown(), room);
        if (zoom < 100) {
            double height = zoomed(zoom).stack(content.shown()) * zoom / 100;
            return List.of(whole(id, layout, content, classes(isLong, zoom), height));
        }
        if (parts.size() > 1) {
            // The count behind the heading may take a line of its own.
            RichText counted = part(content.heading(), parts.size(), parts.size());
            isLong = isLong(counted);
            double left = room(counted, isLong);
            if (left != room) {
                room = left;
                parts = pages.of(content.shown(), room);
            }
        }
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            RichText heading = parts.size() == 1 ? content.heading() : part(content.heading(), i + 1, parts.size());
            SlideStyle look = i == 0
                    ? content.look()
                    : SlideStyles.exercise(content.look(), 0, content.look().number());
            slides.add(page(
                    ids.of(id),
                    layout,
                    heading,
                    parts.get(i),
                    i == 0 ? content.said() : List.of(),
                    isLong ? SlideStyles.with(look, List.of(LONG), 0) : look,
                    room));
        }
        return slides;
    }

    private Slide whole(String id, Layout layout, Content content, List<String> classes, double height) {
        SlideStyle look = SlideStyles.with(content.look(), classes, height);
        return new Slide(ids.of(id), layout, content.heading(), content.shown(), content.said(), look);
    }

    /** How much smaller blocks fit on one slide together; 100 if that would be too small. */
    private int together(List<Block> blocks, double room) {
        if (blocks.stream().anyMatch(block -> block instanceof CodeListing || block instanceof Figure)) {
            return 100;
        }
        for (int zoom : HARDLY) {
            if (fits(blocks, zoomed(zoom), room * 100 / zoom)) {
                return zoom;
            }
        }
        return 100;
    }

    private static List<String> classes(boolean isLong, int zoom) {
        return isLong ? List.of(LONG, "zoom-" + zoom) : List.of("zoom-" + zoom);
    }

    /** The look of a slide that is nothing but a heading. */
    SlideStyle bold(RichText heading, SlideStyle look) {
        if (look.classes().contains("fit")) {
            int zoom = 100;
            for (int larger : FITS) {
                double width = measures.page().body() * 100 / larger;
                int lines = measures.lines(heading, measures.title(), width);
                double height = lines * measures.title().line() * larger / 100;
                boolean whole = measures.narrowest(heading, measures.title()) <= width;
                zoom = whole && height <= measures.page().room() * HEADING_SHARE ? larger : zoom;
            }
            return zoom == 100 ? look : SlideStyles.with(look, List.of("zoom-" + zoom), look.height());
        }
        int lines = measures.headingLines(heading, measures.title());
        return lines > TITLE_LINES ? SlideStyles.with(look, List.of(LONG), look.height()) : look;
    }

    private static RichText part(RichText heading, int number, int count) {
        return heading.plus(
                RichText.of(List.of(new Text(" "), new Span(PART, RichText.of("(" + number + "/" + count + ")")))));
    }

    private Slide page(
            String id,
            Layout layout,
            RichText heading,
            SlidePages.Page page,
            List<Block> said,
            SlideStyle look,
            double room) {
        List<String> classes = new ArrayList<>();
        BlockHeight heights = pages.heights();
        double available = room;
        double scale = 1;
        if (!fits(page.blocks(), heights, room)) {
            int zoom = ZOOMS[ZOOMS.length - 1];
            for (int i = ZOOMS.length - 1; i >= 0; i--) {
                BlockHeight smaller = zoomed(ZOOMS[i]);
                zoom = fits(page.blocks(), smaller, room * 100 / ZOOMS[i]) ? ZOOMS[i] : zoom;
            }
            heights = zoomed(zoom);
            available = room * 100 / zoom;
            classes.add("zoom-" + zoom);
            if (!fits(page.blocks(), heights, available)) {
                classes.add("scrolls");
            }
            overfull.report(page.blocks(), pages.heights(), page.height(), room);
            scale = zoom / 100.0;
        } else if (look.classes().contains("fit") || look.classes().contains(STATEMENT)) {
            for (int larger : FITS) {
                BlockHeight tried = zoomed(larger);
                if ((larger <= STATEMENT_FIT || look.classes().contains("fit"))
                        && fits(page.blocks(), tried, room * 100 / larger)) {
                    heights = tried;
                    scale = larger / 100.0;
                }
            }
            available = room / scale;
            if (scale > 1) {
                classes.add("zoom-" + Math.round(scale * 100));
            }
        }
        List<Block> shown = FigureRoom.fill(page.blocks(), heights, available);
        double height = (shown == page.blocks() ? heights : heights.settled()).stack(shown) * scale;
        return new Slide(id, layout, heading, shown, said, SlideStyles.with(look, classes, height));
    }

    private BlockHeight zoomed(int percent) {
        return new BlockHeight(measures, measures.page().body() * 100 / percent);
    }

    private static boolean fits(List<Block> blocks, BlockHeight heights, double room) {
        return heights.stack(blocks) <= room + 1 && !Overhang.any(blocks, heights);
    }

    private boolean isLong(RichText heading) {
        return measures.headingLines(heading, measures.heading()) > HEADING_LINES;
    }

    private int headingLines(RichText heading, boolean isLong) {
        return measures.headingLines(heading, isLong ? measures.longHeading() : measures.heading());
    }

    private void report(Content content, boolean isLong) {
        int lines = headingLines(content.heading(), isLong);
        if (isLong && lines > HEADING_LINES * 2) {
            overfull.reportHeading(content.position(), lines);
        }
    }

    /** The room below a heading. */
    private double room(RichText heading, boolean isLong) {
        Type type = isLong ? measures.longHeading() : measures.heading();
        double height =
                headingLines(heading, isLong) * type.line() + measures.gaps().text();
        return measures.page().room() - Math.max(measures.page().head(), height);
    }

    private Layout layout(List<Block> shown, double room) {
        List<Block> blocks =
                shown.stream().filter(block -> !(block instanceof Pause)).toList();
        if (blocks.size() != 1) {
            return Layout.CONTENT;
        }
        Block only = blocks.get(0);
        if (only instanceof CodeListing) {
            return Layout.CODE;
        }
        if (only instanceof Figure) {
            return Layout.FIGURE;
        }
        if (only instanceof Quote quote && fits(quote.blocks(), quoteHeights(), room)) {
            return Layout.QUOTE;
        }
        return Layout.CONTENT;
    }

    private BlockHeight quoteHeights() {
        return pages.heights().quoted().in(measures.quote());
    }
}
