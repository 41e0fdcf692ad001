package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Applies the course's policy to raw HTML. What is removed is reported, never silently dropped. */
public final class SafeHtml {
    private static final Set<String> INLINE = Set.of(
            "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
            "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");
    /** Those that stand in more elements would only take the stack of those who read them. */
    private static final int DEEPEST = 200;

    private static final Set<String> VOID = Set.of("br", "wbr");
    private static final Set<String> ATTRIBUTES = Set.of("title", "lang", "dir", "datetime", "cite");

    /** What elements around Markdown may have; how they look or fold is the theme's business. */
    private static final Set<String> OF_DIVISIONS =
            Set.of("title", "lang", "dir", "align", "style", "open", "markdown", "width");

    private static final Set<String> SHOWN = Set.of("title", "lang", "dir");

    /** What in Markdown is written otherwise and found like that. */
    private static final Set<String> LEADING = Set.of("a", "img");

    private static final Set<String> OF_LINKS =
            Set.of("href", "title", "lang", "dir", "target", "rel", "hreflang", "type");
    private static final Safelist BLOCK = Safelist.relaxed()
            .addTags(
                    "details",
                    "summary",
                    "section",
                    "aside",
                    "figure",
                    "figcaption",
                    "hr",
                    "kbd",
                    "mark",
                    "ins",
                    "del",
                    "s",
                    "abbr",
                    "dfn",
                    "var",
                    "samp",
                    "bdi",
                    "ruby",
                    "rt",
                    "rp",
                    "wbr")
            .removeAttributes("img", "align")
            .removeAttributes("table", "summary", "width")
            .removeAttributes("td", "width", "axis", "abbr")
            .removeAttributes("th", "width", "axis")
            .removeAttributes("col", "width")
            .removeAttributes("colgroup", "width")
            .removeAttributes("ol", "type")
            .removeAttributes("ul", "type")
            .addAttributes(":all", "title", "lang", "dir", "class", "id")
            .addAttributes("a", "name")
            .addProtocols("a", "href", "#", "tel")
            .preserveRelativeLinks(true);

    private final ParseContext reading;
    private final HtmlElements elements;
    private final LinkScope scope;
    private final RichTextBuilder out;
    private final List<Opened> open = new ArrayList<>();
    private final Map<String, Integer> openNames = new HashMap<>();
    /** The names of elements that are left out, whose ends then are too. */
    private final Set<String> removed = new HashSet<>();
    /** How many of them stand around the element of Markdown's own that is written now. */
    private int floor;

    /** An element that waits for its end: what its tag says, and where that stands in the source. */
    private record Opened(
            String name, Map<String, String> attributes, Optional<Target> target, String tag, Position at) {}

    /**
     * @param scope knows whether a tag stands in a link
     * @param out takes the pieces
     */
    SafeHtml(ParseContext reading, LinkResolver links, LinkScope scope, RichTextBuilder out) {
        this.reading = reading;
        this.elements = new HtmlElements(reading, links);
        this.scope = scope;
        this.out = out;
    }

    /** Reads a block of raw HTML; where it is to be shown rather than meant, a paragraph that says it. */
    public Block block(String written, Position at) {
        HtmlPolicy policy = reading.outline().course().html();
        int endless = policy == HtmlPolicy.ESCAPE ? -1 : endlessComment(written);
        if (endless >= 0 && reading.isInDialog()) {
            reading.report(
                    CoreRule.HTML_AS_TEXT, at, "this comment never ends and is shown as words", "write --> behind it");
            return new Prose(RichText.of(written.strip()), true, at);
        }
        if (endless >= 0) {
            reading.report(
                    CoreRule.HTML_UNBALANCED,
                    behind(written.substring(0, endless), at),
                    "this comment never ends, and what follows is left out with it",
                    "write --> behind it");
        }
        String html = endless < 0 ? written : written.substring(0, endless);
        if (policy == HtmlPolicy.TRUSTED) {
            return new HtmlBlock(html.isBlank() ? RichText.EMPTY : RichText.of(RawMarkup.of(html)), at);
        }
        if (policy == HtmlPolicy.ESCAPE) {
            return new Prose(RichText.of(html.strip()), true, at);
        }
        if (reading.isInDialog() && !new Cleaner(BLOCK).isValidBodyHtml(withoutComments(html))) {
            reading.report(
                    CoreRule.HTML_AS_TEXT,
                    at,
                    "this HTML is shown as words",
                    "write it between back-ticks if it is code");
            return new Prose(RichText.of(html.strip()), true, at);
        }
        Document dirty = Jsoup.parseBodyFragment(html, "https://relative.invalid/");
        Cleaner cleaner = new Cleaner(BLOCK);
        if (!cleaner.isValidBodyHtml(withoutComments(html))) {
            if (cleaner.isValid(dirty)) {
                reading.report(
                        CoreRule.HTML_UNBALANCED,
                        at,
                        "this block of HTML opens or closes elements that it doesn't close or open",
                        "let every element end before the next blank line, or use a container");
            } else {
                reportRemoved(at, "some of this HTML");
            }
        }
        return new HtmlBlock(
                new HtmlTree(elements, at).read(cleaner.clean(dirty).body()), at);
    }

    /** Reads the opening tag of an element that holds blocks of Markdown; its language and the like are values. */
    public Attributes attributes(String tag, Position at) {
        org.jsoup.nodes.Element element =
                Jsoup.parse(tag, "", Parser.xmlParser()).children().first();
        Map<String, String> attributes = element == null ? Map.of() : elements.attributes(element, OF_DIVISIONS, at);
        Map<String, String> values = new LinkedHashMap<>(attributes);
        String id = values.remove("id");
        String classes = values.remove("class");
        values.keySet().retainAll(SHOWN);
        return new Attributes(id == null ? "" : id, classes == null ? List.of() : List.of(classes.split(" ")), values);
    }

    /** Where a block goes on behind some of its text. */
    private static Position behind(String text, Position at) {
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        int start = text.lastIndexOf('\n') + 1;
        return new Position(at.line() + lines, lines == 0 ? at.column() + text.length() : text.length() - start + 1);
    }

    /** Where a comment begins that would take in the rest of the page; -1 if there is none. */
    private static int endlessComment(String html) {
        int start = html.indexOf("<!--");
        for (int end = 0; start >= 0; start = html.indexOf("<!--", end)) {
            end = html.indexOf("-->", start) + 3;
            if (end < 3) {
                return start;
            }
        }
        return -1;
    }

    private static String withoutComments(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        for (int start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", from)) {
            int end = html.indexOf("-->", start);
            if (end < 0) {
                break;
            }
            out.append(html, from, start);
            from = end + 3;
        }
        return out.append(html, from, html.length()).toString();
    }

    /**
     * Reads a single tag in running text. Opened elements are closed in the right order, at the latest by {@link #end}.
     * What somebody says loses no word: there, a tag that is not on the list or has no partner is a word like others.
     */
    void tag(String tag, Position at) {
        HtmlPolicy policy = reading.outline().course().html();
        if (policy == HtmlPolicy.TRUSTED) {
            out.add(RawMarkup.of(tag));
            return;
        }
        if (policy == HtmlPolicy.ESCAPE) {
            out.text(tag);
            return;
        }
        if (tag.startsWith("<!") || tag.startsWith("<?")) {
            return;
        }
        if (tag.startsWith("</")) {
            String name = tag.substring(2, tag.length() - 1).strip().toLowerCase(Locale.ROOT);
            boolean closed = close(name);
            if (!closed && reading.isInDialog()) {
                say(tag, at);
            } else if (!closed && !removed.remove(name)) {
                reading.report(
                        CoreRule.HTML_UNBALANCED,
                        at,
                        "the tag " + tag + " ends nothing that is open here and was removed",
                        "take it away, or put it between back-ticks if it is code");
            }
            return;
        }
        org.jsoup.nodes.Element element =
                Jsoup.parse(tag, "", Parser.xmlParser()).children().first();
        String name = element == null ? "" : element.normalName().toLowerCase(Locale.ROOT);
        if (!INLINE.contains(name) && reading.isInDialog()) {
            say(tag, at);
            return;
        }
        if (!INLINE.contains(name) && !LEADING.contains(name)) {
            reportRemoved(at, "the tag " + tag);
            removed.add(name);
            return;
        }
        if (open.size() >= DEEPEST) {
            removed.add(name);
            reading.report(
                    CoreRule.LIMIT,
                    at,
                    "the tag " + tag + " stands in more than " + DEEPEST + " others and was removed",
                    "close tags where they end");
            return;
        }
        if (name.equals("img")) {
            out.add(elements.image(elements.attributes(element, HtmlElements.OF_IMAGES, at), at));
            return;
        }
        Map<String, String> attributes = elements.attributes(element, name.equals("a") ? OF_LINKS : ATTRIBUTES, at);
        if (VOID.contains(name)) {
            out.add(new Element(name, attributes, RichText.EMPTY));
            return;
        }
        boolean leads = name.equals("a") && !scope.isInside();
        Optional<Target> target = leads ? elements.target(attributes, at) : Optional.empty();
        target.ifPresent(found -> scope.enter());
        open.add(new Opened(name, attributes, target, tag, at));
        openNames.merge(name, 1, Integer::sum);
        out.begin();
    }

    /** Closes what a paragraph left open. */
    void end() {
        if (reading.isInDialog()) {
            sayUnclosed();
        }
        closeTo(floor);
    }

    /**
     * Begins an element of Markdown's own, which tags within it don't reach out of.
     *
     * @return what {@link #leave} wants to know at its end
     */
    int enter() {
        int outer = floor;
        floor = open.size();
        return outer;
    }

    /** Closes what was opened within the element of Markdown's own that ends here. */
    void leave(int outer) {
        end();
        floor = outer;
    }

    /** Makes words of the tags that nothing closed. */
    private void sayUnclosed() {
        for (Opened unclosed : open.subList(floor, open.size())) {
            tellShown(unclosed.tag, unclosed.at);
        }
        while (open.size() > floor) {
            String tag = pop().tag;
            RichText content = out.end();
            out.text(tag);
            out.add(content);
        }
    }

    private void say(String tag, Position at) {
        out.text(tag);
        tellShown(tag, at);
    }

    private void tellShown(String tag, Position at) {
        reading.report(
                CoreRule.HTML_AS_TEXT,
                at,
                "the tag " + tag + " is shown as a word",
                "write it between back-ticks if it is code");
    }

    /** Closes an element and what was opened inside of it; false if it isn't open, or not within the same Markdown. */
    private boolean close(String name) {
        if (openNames.getOrDefault(name, 0) == 0) {
            return false;
        }
        for (int at = open.size() - 1; at >= floor; at--) {
            if (open.get(at).name.equals(name)) {
                closeTo(at);
                return true;
            }
        }
        return false;
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            Opened closed = pop();
            RichText content = out.end();
            if (closed.name.equals("a")) {
                out.add(elements.link(closed.target, closed.attributes, content));
            } else {
                out.add(new Element(closed.name, closed.attributes, content));
            }
        }
    }

    private Opened pop() {
        Opened innermost = open.remove(open.size() - 1);
        openNames.merge(innermost.name, -1, Integer::sum);
        innermost.target.ifPresent(left -> scope.leave());
        return innermost;
    }

    private void reportRemoved(Position at, String what) {
        elements.tellRemoved(what, at);
    }
}
