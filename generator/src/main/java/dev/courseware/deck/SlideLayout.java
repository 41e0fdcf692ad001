package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.deck.SlideFeet.Foot;
import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.deck.measure.Measures.Type;
import dev.courseware.deck.measure.Overhang;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Columns;
import dev.courseware.model.Figure;
import dev.courseware.model.ItemList;
import dev.courseware.model.Position;
import dev.courseware.model.Quote;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lays out headings and blocks on slides: chooses the layout, spreads what is too much over several slides, and makes
 * smaller what can't be spread; what doesn't fit even then is reported.
 */
final class SlideLayout {
    /** A heading that fills more lines is set smaller. */
    private static final int HEADING_LINES = 2;
    /** The same for one that stands alone. */
    private static final int TITLE_LINES = 4;

    /** Less than that is no column that an author may ask for, in a slide's pixels. */
    private static final double NARROWEST = 300;

    private static final String LONG = "long-heading";
    /** How far a heading that has a slide for itself is set larger where it asks for that, in percent. */
    private static final int[] FITS = {120, 140, 170, 200};
    /** How much of a slide a heading that is set larger may fill, so that it stays a heading. */
    private static final double HEADING_SHARE = 0.7;

    private final Measures measures;
    private final Overfull overfull;
    private final SlidePages pages;
    private final SlideIds ids;
    private final SlideFit fit;
    private final Sentences sentences;
    private final SlideFeet feet;

    SlideLayout(Measures measures, Sentences sentences, SlideIds ids, Overfull overfull, SlideFeet feet) {
        this.feet = feet;
        this.ids = ids;
        this.measures = measures;
        this.overfull = overfull;
        this.sentences = sentences;
        this.pages = new SlidePages(measures, sentences);
        this.fit = new SlideFit(measures, pages.heights(), overfull);
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
            Layout layout,
            RichText above,
            RichText heading,
            List<Block> shown,
            List<Spoken> said,
            SlideStyle look,
            Position position) {
        Content(
                Layout layout,
                RichText heading,
                List<Block> shown,
                List<Spoken> said,
                SlideStyle look,
                Position position) {
            this(layout, RichText.EMPTY, heading, shown, said, look, position);
        }

        /** Content without a style other than that of its heading. */
        static Content plain(Layout layout, RichText heading, List<Block> shown, List<Block> said, Position position) {
            return new Content(
                    layout, heading, shown, Spoken.behind(shown.size(), said), SlideStyles.of(heading), position);
        }

        Content with(Layout other, List<Block> blocks) {
            return new Content(other, above, heading, blocks, said, look, position);
        }

        /** The same with something small above its first heading. */
        Content below(RichText other) {
            return new Content(layout, other, heading, shown, said, look, position);
        }
    }

    /** One slide, or several: the first has the anchor, and those behind it say what comes on them. */
    List<Slide> set(String id, Content content) {
        boolean isLong = isLong(content.heading());
        report(content, isLong);
        double room = room(content.heading(), isLong);
        if (content.layout() == Layout.CONTENT) {
            Optional<SideBySide> beside = SideBySide.of(content.shown(), pages.heights(), room);
            if (beside.isPresent()) {
                return List.of(one(
                        id,
                        content.with(beside.get().layout(), List.of(beside.get().columns())),
                        room));
            }
            if (isQuotation(content.shown(), room)) {
                return List.of(quotation(id, content, isLong));
            }
        }
        List<SlidePages.Page> parts = pages.of(content.shown(), room);
        if (parts.size() == 1) {
            return List.of(one(
                    id, content.with(kind(content, parts.get(0)), parts.get(0).blocks()), room));
        }
        int zoom = canShrink(content.shown()) ? fit.hardly(content.shown(), room) : 100;
        if (zoom < 100) {
            double height = fit.zoomed(zoom).stack(content.shown()) * zoom / 100;
            List<String> classes = fit.withTall(
                    content.layout(), content.shown(), classes(isLong, zoom), room, SlideFit.Limits.HARDLY);
            SlideStyle look = SlideStyles.with(content.look(), classes, height);
            return List.of(slide(ids.of(id), content.layout(), content, content.shown(), look));
        }
        Map<Position, String> titles = titlesAbove(content, room);
        Content less = content.with(content.layout(), withoutTitles(content.shown(), titles));
        List<SlidePages.Page> all = titles.isEmpty() ? parts : pages.of(less.shown(), room);
        return several(id, less, new FewerPages(pages, less.shown(), room).of(all), room, titles);
    }

    /**
     * The same without lists that explain a listing's marks, where both don't fit on one slide: without the lines they
     * explain nothing to anybody, and are said where those are shown.
     *
     * @param kept what stays where it is
     */
    Content withoutExplanations(Content content, Set<Block> kept) {
        List<Block> shown = new ArrayList<>(content.shown());
        List<Spoken> said = new ArrayList<>(content.said());
        double room = room(content.heading());
        for (int i = shown.size() - 1; i > 0; i--) {
            Block list = shown.get(i);
            boolean explains = shown.get(i - 1) instanceof CodeListing code
                    && list instanceof ItemList items
                    && !items.explains().isEmpty()
                    && items.explains().equals(code.explained());
            List<Block> both = shown.subList(i - 1, i + 1);
            if (explains
                    && !kept.contains(list)
                    && pages.heights().stack(both) > room
                    && SideBySide.of(both, pages.heights(), room).isEmpty()) {
                shown.remove(i);
                int at = i;
                said.replaceAll(each -> each.behind() > at ? new Spoken(each.block(), each.behind() - 1) : each);
                int before =
                        (int) said.stream().filter(each -> each.behind() < at).count();
                said.add(before, new Spoken(list, at));
            }
        }
        return new Content(
                content.layout(), content.above(), content.heading(), shown, said, content.look(), content.position());
    }

    /** The titles of listings that are divided and can have them for headings, which leaves more room for their lines. */
    private Map<Position, String> titlesAbove(Content content, double room) {
        Map<Position, String> titles = new HashMap<>();
        for (int i = 1; i < content.shown().size(); i++) {
            if (content.shown().get(i) instanceof CodeListing code
                    && !code.title().isEmpty()
                    && content.layout() == Layout.CONTENT
                    && !BlockSplitter.leads(content.shown().get(i - 1))
                    && pages.heights().of(code) > room
                    && measures.headingLines(RichText.of(code.title()), measures.heading()) == 1
                    && isShort(content.heading())) {
                titles.put(code.position(), code.title());
            }
        }
        return titles;
    }

    private static List<Block> withoutTitles(List<Block> blocks, Map<Position, String> titles) {
        return blocks.stream()
                .map(block -> block instanceof CodeListing code && titles.containsKey(code.position())
                        ? code.withoutTitle()
                        : block)
                .toList();
    }

    private static Layout kind(Content content, SlidePages.Page page) {
        Layout kind = content.layout() == Layout.CONTENT ? SlideKind.of(page.blocks()) : content.layout();
        // What is too long for a slide of its own is set as text.
        return kind == Layout.QUOTE ? Layout.CONTENT : kind;
    }

    private Slide one(String id, Content content, double room) {
        SlideFit.Limits limits =
                ChosenLayout.isBeside(content.layout()) ? SlideFit.Limits.HARDLY : SlideFit.Limits.NONE;
        List<Block> shown = meant(content.layout(), content.shown(), Spoken.blocks(content.said()), room);
        Foot foot = foot(content.heading(), content.above(), shown, room);
        SlideFit.Fitted fitted = fit.fit(content.layout(), shown, content.look(), room - foot.height(), limits);
        return slide(ids.of(id), content.layout(), content, fitted.shown(), look(content, fitted))
                .with(foot.footnotes());
    }

    private List<Block> meant(Layout layout, List<Block> shown, List<Block> said, double room) {
        List<Block> meant = FormulaMeaning.with(layout, shown, said, sentences);
        return pages.heights().stack(meant) <= room ? meant : shown;
    }

    /** The footnotes at a slide's foot, where its blocks leave room for them. */
    private Foot foot(RichText heading, RichText above, List<Block> blocks, double room) {
        Foot foot = feet.of(heading, above, blocks);
        return pages.heights().stack(blocks) <= room - foot.height() ? foot : Foot.NONE;
    }

    private SlideStyle look(Content content, SlideFit.Fitted fitted) {
        List<String> classes = new ArrayList<>(fitted.classes());
        if (isLong(content.heading())) {
            classes.add(LONG);
        }
        return SlideStyles.with(content.look(), classes, fitted.height());
    }

    private static Slide slide(String id, Layout layout, Content content, List<Block> shown, SlideStyle look) {
        return new Slide(id, layout, content.heading(), shown, Spoken.blocks(content.said()), look)
                .below(content.above());
    }

    private List<Slide> several(
            String id, Content content, List<SlidePages.Page> parts, double room, Map<Position, String> titles) {
        SlideNotes notes = SlideNotes.of(content.shown(), content.said(), parts, sentences);
        SlideFit.Limits limits = common(content, parts, room);
        ContinuedHeads heads = new ContinuedHeads(content.heading(), titles, sentences);
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            SlidePages.Page part = parts.get(i);
            SlideStyle look = i == 0
                    ? content.look()
                    : SlideStyles.exercise(content.look(), 0, content.look().number());
            SlideHead head;
            if (i == 0) {
                head = heads.first(part.blocks());
            } else if (content.layout() != Layout.CONTENT || goesOn(parts.get(i - 1), part)) {
                head = heads.again(
                        part.blocks(), (found, above) -> isRoomy(found, above, room), title -> room(title) >= room);
            } else {
                head = heads.next(
                        part.blocks(),
                        notes.lead(i),
                        (found, above) -> isRoomy(found, above, room),
                        title -> room(title) >= room);
            }
            Layout layout = kind(content, part);
            List<Block> shown = meant(layout, head.blocks(), notes.of(i), room(head.title()));
            Foot foot = foot(head.title(), i == 0 ? content.above() : RichText.EMPTY, shown, room(head.title()));
            SlideFit.Fitted fitted = fit.fit(
                    layout,
                    shown,
                    look,
                    room(head.title()) - foot.height(),
                    isDivided(parts, i) ? limits : SlideFit.Limits.HARDLY);
            Content own = new Content(layout, head.title(), fitted.shown(), List.of(), look, content.position());
            slides.add(new Slide(
                    ids.of(head.id().isEmpty() ? id : head.id()),
                    layout,
                    head.title(),
                    i == 0 ? content.above() : heads.section(),
                    new Shown.Blocks(fitted.shown()),
                    notes.of(i),
                    look(own, fitted),
                    foot.footnotes()));
        }
        return slides;
    }

    /** Whether a slide has room for a heading of its own with something above it. */
    private boolean isRoomy(SlideHead head, RichText above, double room) {
        return !isLong(head.title())
                && Math.min(room, pages.heights().stack(head.blocks())) <= room(head.title()) + 1
                && isShort(above);
    }

    private boolean isShort(RichText section) {
        return section.isEmpty()
                || measures.lines(section, measures.caption(), measures.page().body()) == 1;
    }

    /**
     * Whether words fit into the line above a heading.
     *
     * @param taken how much of it something else takes, in pixels
     */
    boolean isOneLine(RichText words, double taken) {
        return measures.lines(words, measures.boxTitle(), measures.page().body() - taken) == 1;
    }

    /** Whether blocks that may not be divided fit below a heading, set a little smaller if they must. */
    boolean holds(RichText heading, List<Block> blocks) {
        double room = room(heading);
        boolean fits = pages.heights().stack(blocks) <= room + 1 && !Overhang.any(blocks, pages.heights());
        boolean wide = Blocks.find(Columns.class, blocks).stream()
                .allMatch(columns ->
                        pages.heights().column(columns.columns().size()).width() >= NARROWEST);
        boolean small = Blocks.find(CodeListing.class, blocks).isEmpty();
        return wide && (fits || small && fit.hardly(blocks, room) < 100);
    }

    /** How much larger all parts of what is divided may be set, so that they are alike. */
    private SlideFit.Limits common(Content content, List<SlidePages.Page> parts, double room) {
        List<SlidePages.Page> divided = IntStream.range(0, parts.size())
                .filter(i -> isDivided(parts, i))
                .mapToObj(parts::get)
                .toList();
        int most = divided.stream()
                .mapToInt(part -> fit.larger(kind(content, part), part.blocks(), content.look(), room))
                .min()
                .orElse(SlideFit.Limits.NONE.most());
        int tall = divided.stream()
                .mapToInt(part -> fit.tallest(kind(content, part), part.blocks(), room, most))
                .min()
                .orElse(SlideFit.Limits.NONE.tall());
        return new SlideFit.Limits(most, tall, true);
    }

    private static boolean isDivided(List<SlidePages.Page> parts, int at) {
        return at > 0 && goesOn(parts.get(at - 1), parts.get(at))
                || at + 1 < parts.size() && goesOn(parts.get(at), parts.get(at + 1));
    }

    /** Whether a page begins with the rest of what the one before it ends with. */
    private static boolean goesOn(SlidePages.Page before, SlidePages.Page page) {
        Block last = before.blocks().get(before.blocks().size() - 1);
        Block first = page.blocks().get(0);
        return first.position().equals(last.position()) && first.getClass() == last.getClass();
    }

    private boolean canShrink(List<Block> blocks) {
        return blocks.stream().noneMatch(block -> block instanceof CodeListing || block instanceof Figure);
    }

    /** A pause may stand beside it. */
    private boolean isQuotation(List<Block> shown, double room) {
        BlockHeight sized = quoteHeights();
        return SlideKind.of(shown) == Layout.QUOTE
                && sized.stack(quoted(shown)) <= room + 1
                && !Overhang.any(quoted(shown), sized);
    }

    private Slide quotation(String id, Content content, boolean isLong) {
        double height = quoteHeights().stack(quoted(content.shown()));
        SlideStyle look = SlideStyles.with(content.look(), isLong ? List.of(LONG) : List.of(), height);
        Foot foot = feet.of(content.heading(), content.above(), content.shown());
        boolean holds = height <= room(content.heading(), isLong) - foot.height();
        return slide(ids.of(id), Layout.QUOTE, content, content.shown(), look)
                .with(holds ? foot.footnotes() : List.of());
    }

    private static List<Block> quoted(List<Block> shown) {
        return shown.stream()
                .filter(Quote.class::isInstance)
                .flatMap(quote -> ((Quote) quote).blocks().stream())
                .toList();
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

    private double room(RichText heading) {
        return room(heading, isLong(heading));
    }

    /** The room below a heading. */
    private double room(RichText heading, boolean isLong) {
        Type type = isLong ? measures.longHeading() : measures.heading();
        double height =
                headingLines(heading, isLong) * type.line() + measures.gaps().text();
        return measures.page().room() - Math.max(measures.page().head(), height);
    }

    private BlockHeight quoteHeights() {
        return pages.heights().quoted().in(measures.quote());
    }
}
