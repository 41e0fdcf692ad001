package dev.courseware.render.inline;

import dev.courseware.model.Attributes;
import dev.courseware.model.Glossary;
import dev.courseware.model.Html;
import dev.courseware.model.InTheDark;
import dev.courseware.model.ScaledImage;
import dev.courseware.model.inline.Break;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.Drawn;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.Gap;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.InlineFormula;
import dev.courseware.model.inline.InlineImage;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RawHtml;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Target;
import dev.courseware.model.inline.Target.SiteFile;
import dev.courseware.model.inline.TermMention;
import dev.courseware.model.inline.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes running text as HTML. Made for one page. */
public final class InlineHtml implements Inline.Visitor<Void> {
    /** Elements without content or end tag (HTML, 13.1.2). */
    private static final String BLANKS = " \t\n\f\r";

    private static final Set<String> VOID = Set.of("br", "wbr", "hr", "img", "col");

    private static final Attributes WAITING = new Attributes("", List.of("fragment"), Map.of());

    private static final Attributes GROUND = ofClass("ground");
    private static final Attributes BY_DAY = ofClass("by-day");
    private static final Attributes IN_THE_DARK = ofClass("in-the-dark");

    private final Location location;
    private final InlineStyle style;
    private final Set<String> features;
    private final StringBuilder out;

    private InlineHtml(Location location, InlineStyle style, Set<String> features, StringBuilder out) {
        this.location = location;
        this.style = style;
        this.features = features;
        this.out = out;
    }

    private static Attributes ofClass(String name) {
        return new Attributes("", List.of(name), Map.of());
    }

    /** Returns text as it stands on a page. */
    public static Html of(RichText text, Location location) {
        if (text.isEmpty()) {
            return Html.EMPTY;
        }
        StringBuilder out = new StringBuilder(128);
        append(text, location, InlineStyle.PAGE, new HashSet<>(), out);
        return new Html(out.toString());
    }

    /**
     * Appends text as it stands on a page.
     *
     * @param features gets {@code math} where a formula is written, which needs a style sheet of its own
     */
    public static void append(
            RichText text, Location location, InlineStyle style, Set<String> features, StringBuilder out) {
        new InlineHtml(location, style, features, out).content(text);
    }

    private void content(RichText text) {
        for (Inline piece : text.pieces()) {
            piece.accept(this);
        }
    }

    private void attribute(String name, CharSequence value) {
        TagAttributes.append(name, value, out);
    }

    private void title(String title) {
        if (!title.isEmpty()) {
            attribute("title", title);
        }
    }

    private Void element(String name, Attributes attributes, RichText content) {
        out.append('<').append(name);
        TagAttributes.append(attributes, location, out);
        out.append('>');
        content(content);
        out.append("</").append(name).append('>');
        return null;
    }

    @Override
    public Void text(Text text) {
        Html.escape(text.text(), out);
        return null;
    }

    @Override
    public Void lineBreak(Break lineBreak) {
        out.append("<br>\n");
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        String name = switch (styled.style()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case STRUCK -> "del";
        };
        return element(name, styled.attributes(), styled.content());
    }

    @Override
    public Void code(Code code) {
        out.append("<code");
        TagAttributes.append(code.attributes(), location, out);
        out.append('>');
        Html.escape(code.text(), out);
        out.append("</code>");
        return null;
    }

    @Override
    public Void link(Link link) {
        out.append("<a");
        attribute("href", location.href(link.target()));
        title(link.title());
        TagAttributes.append(link.attributes(), location, out);
        out.append('>');
        content(link.content());
        out.append("</a>");
        if (link.target() instanceof Target.Address address && isWeb(address.url())) {
            web(address.url(), link.content().plain());
        }
        return null;
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static String bare(String address) {
        int scheme = address.indexOf("://");
        return scheme < 0 ? address : address.substring(scheme + 3);
    }

    /** Readers of paper see where a link leads, unless its words say so. */
    private void web(String address, String words) {
        if (location.appendix().isEmpty()) {
            features.add("links");
        } else if (!bare(address).startsWith(bare(words))) {
            Appendix appendix = location.appendix().get();
            int number = appendix.note(address);
            out.append("<sup class=\"address-ref\"><a");
            attribute("href", appendix.noteUrl(number));
            out.append(">[").append(number).append("]</a></sup>");
        }
    }

    @Override
    public Void image(InlineImage image) {
        Attributes attributes = image.attributes();
        if (image.dark().ground()) {
            attributes = attributes.with(GROUND);
        }
        InTheDark.Twin twin = image.dark().twin().orElse(null);
        image(image, image.file(), image.copies(), twin == null ? attributes : attributes.with(BY_DAY));
        lazily(twin != null);
        out.append('>');
        if (twin != null) {
            Attributes inTheDark = new Attributes("", attributes.classes(), Map.of()).with(IN_THE_DARK);
            image(image, twin.file(), twin.copies(), inTheDark);
            lazily(true);
            out.append(" hidden>");
        }
        return null;
    }

    /** What isn't shown is then not loaded either. */
    private void lazily(boolean oneOfTwo) {
        out.append(oneOfTwo && !location.isAmongOthers() ? " loading=\"lazy\"" : "");
    }

    /** The begin of an image's tag. */
    private void image(InlineImage image, SiteFile file, List<ScaledImage> copies, Attributes attributes) {
        out.append("<img");
        attribute("src", location.address(file));
        if (!copies.isEmpty()) {
            attribute(
                    "srcset",
                    copies.stream()
                            .map(copy -> location.address(copy.address()) + " " + copy.width() + "w")
                            .collect(Collectors.joining(", ")));
        }
        attribute("alt", image.alternative());
        title(image.title());
        if (!copies.isEmpty()) {
            attribute("sizes", ScaledImage.sizes(image.width()));
        }
        if (image.width() > 0 && image.height() > 0) {
            attribute("width", Integer.toString(image.width()));
            attribute("height", Integer.toString(image.height()));
        }
        TagAttributes.append(attributes, location, out);
    }

    @Override
    public Void formula(InlineFormula formula) {
        features.add("math");
        out.append(formula.math().value());
        return null;
    }

    @Override
    public Void term(TermMention mention) {
        Glossary.Term term = mention.term();
        out.append("<a class=\"term\"");
        attribute("href", location.term(mention.target()));
        if (!Glossary.key(mention.words()).equals(Glossary.key(term.name()))) {
            attribute("data-term", term.name());
        }
        if (!term.meaning().isEmpty()) {
            attribute("data-meaning", term.meaning());
        }
        out.append('>');
        Html.escape(mention.words(), out);
        out.append("</a>");
        return null;
    }

    @Override
    public Void gap(Gap gap) {
        out.append("<span class=\"gap\" data-gap=\"").append(gap.number()).append("\">");
        switch (style.gaps()) {
            case FILLED -> content(gap.answer());
            case WAITING -> element("span", WAITING, gap.answer());
            case EMPTY -> {}
        }
        out.append("</span>");
        return null;
    }

    @Override
    public Void drawn(Drawn drawn) {
        out.append("<span data-drawn=\"").append(drawn.place()).append("\">");
        Html.escape(drawn.text(), out);
        out.append("</span>");
        return null;
    }

    @Override
    public Void cue(InlineCue cue) {
        out.append("<i class=\"cue\">(");
        Html.escape(cue.words(), out);
        out.append(")</i>");
        return null;
    }

    @Override
    public Void footnote(FootnoteMark mark) {
        if (!style.footnotes()) {
            out.append("<sup>").append(mark.number()).append("</sup>");
            return null;
        }
        String tag = mark.linked() ? "a" : "span";
        out.append("<sup><").append(tag).append(" class=\"footnote-ref\"");
        attribute("id", location.id(mark.id()));
        if (mark.linked()) {
            attribute("href", location.own(mark.footnote()));
        }
        out.append('>').append(mark.number()).append("</").append(tag).append("></sup>");
        return null;
    }

    @Override
    public Void span(Span span) {
        out.append("<span");
        TagAttributes.appendOfWords(span.attributes(), location, out);
        out.append('>');
        content(span.content());
        out.append("</span>");
        return null;
    }

    @Override
    public Void element(Element element) {
        String name = name(element.name());
        out.append('<').append(name);
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            String value = attribute.getValue();
            attribute(
                    attribute.getKey(),
                    switch (attribute.getKey()) {
                        case "id" -> location.id(value);
                        case "cite" -> location.address(value);
                        default -> value;
                    });
        }
        out.append('>');
        if (!VOID.contains(name)) {
            content(element.content());
            out.append("</").append(name).append('>');
        }
        return null;
    }

    /** Headings have the level that they have where they stand. */
    private String name(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? "h" + location.level(name.charAt(1) - '0') : name;
    }

    @Override
    public Void raw(RawHtml raw) {
        if (raw.markup().contains("<math")) {
            features.add("math");
        }
        for (RawHtml.Part part : raw.parts()) {
            String written = part.text();
            switch (part.kind()) {
                case MARKUP -> out.append(written);
                case IDS -> out.append(joined(written, BLANKS, " ", location::id));
                case ADDRESS -> out.append(location.address(written));
                case SOURCES -> out.append(joined(written, ",", ", ", this::source));
                case ELEMENT -> out.append(name(written));
                case LOADING -> out.append(location.isAmongOthers() ? "" : written);
            }
        }
        return null;
    }

    private static String joined(String written, String between, String joint, UnaryOperator<String> change) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(written, between);
        while (tokens.hasMoreTokens()) {
            parts.add(change.apply(tokens.nextToken().strip()));
        }
        return String.join(joint, parts);
    }

    private String source(String source) {
        int blank = source.indexOf(' ');
        return blank < 0
                ? location.address(source)
                : location.address(source.substring(0, blank)) + source.substring(blank);
    }
}
