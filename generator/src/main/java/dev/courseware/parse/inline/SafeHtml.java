package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Html;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Position;
import dev.courseware.model.TextCharacters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Applies the course's policy to raw HTML. What is removed is reported, never silently dropped. */
public final class SafeHtml {
    private static final Set<String> INLINE = Set.of(
            "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
            "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");
    private static final Set<String> VOID = Set.of("br", "wbr");
    private static final Set<String> ATTRIBUTES = Set.of("title", "lang", "dir", "class", "datetime", "cite");
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
            .removeTags("img")
            .removeAttributes("table", "summary", "width")
            .removeAttributes("td", "width", "axis", "abbr")
            .removeAttributes("th", "width", "axis")
            .removeAttributes("col", "width")
            .removeAttributes("colgroup", "width")
            .removeAttributes("ol", "type")
            .removeAttributes("ul", "type")
            .addAttributes(":all", "title", "lang", "dir", "class")
            .addProtocols("a", "href", "#", "tel")
            .preserveRelativeLinks(true);

    private final Reading reading;
    private final List<Opened> open = new ArrayList<>();
    private final Map<String, Integer> openNames = new HashMap<>();
    /** The names of elements that are left out, whose ends then are too. */
    private final Set<String> removed = new HashSet<>();
    /** How many of them stand around the element of Markdown's own that is written now. */
    private int floor;

    /** An element that waits for its end: where its tag stands in the source, in the HTML and in the words. */
    private record Opened(String name, String tag, Position at, int start, int end, int words) {}

    SafeHtml(Reading reading) {
        this.reading = reading;
    }

    /** Writes a block of raw HTML. */
    public String block(String html, Position at) {
        HtmlPolicy policy = reading.outline().course().html();
        if (policy == HtmlPolicy.TRUSTED) {
            return html;
        }
        if (policy == HtmlPolicy.ESCAPE) {
            return "<p>" + Html.text(html.strip()) + "</p>";
        }
        if (reading.isInDialog() && !new Cleaner(BLOCK).isValidBodyHtml(withoutComments(html))) {
            reading.report(
                    CoreRule.HTML_AS_TEXT,
                    at,
                    "this HTML is shown as words",
                    "write it between back-ticks if it is code");
            return "<p>" + Html.text(html.strip()) + "</p>";
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
        Document clean = cleaner.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        for (Element element : clean.body().select("[class]")) {
            String classes = ownClasses(element.className(), at);
            if (classes.isEmpty()) {
                element.removeAttr("class");
            } else {
                element.attr("class", classes);
            }
        }
        clean.body().forEachNode(SafeHtml::allow);
        return clean.body().html().strip();
    }

    /** Before they are written, for jsoup writes what text may not hold as {@code &#x1;}, which it may not hold either. */
    private static void allow(Node node) {
        if (node instanceof TextNode text) {
            text.text(TextCharacters.allowed(text.getWholeText()));
        }
        for (Attribute attribute : node.attributes()) {
            attribute.setValue(TextCharacters.allowed(attribute.getValue()));
        }
    }

    /** The words of a block of HTML, as {@link #block} wrote it. */
    public static String words(String html) {
        return Jsoup.parseBodyFragment(html).text();
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
     * Writes a single tag in running text. Opened elements are closed in the right order, at the latest by {@link #end}.
     * What somebody says loses no word: there, a tag that is not on the list or has no partner is a word like others.
     *
     * @param out takes the HTML
     * @param words takes what the tag adds to the plain words
     */
    void tag(String tag, Position at, StringBuilder out, StringBuilder words) {
        HtmlPolicy policy = reading.outline().course().html();
        if (policy == HtmlPolicy.TRUSTED) {
            out.append(tag);
            return;
        }
        if (policy == HtmlPolicy.ESCAPE) {
            Html.escape(tag, out);
            words.append(tag);
            return;
        }
        if (tag.startsWith("<!") || tag.startsWith("<?")) {
            return;
        }
        if (tag.startsWith("</")) {
            String name = tag.substring(2, tag.length() - 1).strip().toLowerCase(Locale.ROOT);
            boolean closed = close(name, out);
            if (!closed && reading.isInDialog()) {
                say(tag, at, out, words);
            } else if (!closed && !removed.remove(name)) {
                reading.report(
                        CoreRule.HTML_UNBALANCED,
                        at,
                        "the tag " + tag + " ends nothing that is open here and was removed",
                        "take it away, or put it between back-ticks if it is code");
            }
            return;
        }
        Element element = Jsoup.parse(tag, "", Parser.xmlParser()).children().first();
        String name = element == null ? "" : element.normalName().toLowerCase(Locale.ROOT);
        if (!INLINE.contains(name) && reading.isInDialog()) {
            say(tag, at, out, words);
            return;
        }
        if (!INLINE.contains(name)) {
            reportRemoved(at, "the tag " + tag);
            removed.add(name);
            return;
        }
        open(element, name, new Opened(name, tag, at, out.length(), 0, words.length()), out);
    }

    /** Closes what a paragraph left open. */
    void end(StringBuilder out, StringBuilder words) {
        if (reading.isInDialog() && open.size() > floor) {
            sayUnclosed(out, words);
        }
        closeTo(floor, out);
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
    void leave(int outer, StringBuilder out, StringBuilder words) {
        end(out, words);
        floor = outer;
    }

    /** Makes words of the tags that nothing closed. */
    private void sayUnclosed(StringBuilder out, StringBuilder words) {
        List<Opened> unclosed = List.copyOf(open.subList(floor, open.size()));
        while (open.size() > floor) {
            pop();
        }
        int htmlFrom = unclosed.get(0).start;
        int textFrom = unclosed.get(0).words;
        String html = out.substring(htmlFrom);
        String text = words.substring(textFrom);
        out.setLength(htmlFrom);
        words.setLength(textFrom);
        int htmlAt = 0;
        int textAt = 0;
        for (Opened next : unclosed) {
            out.append(html, htmlAt, next.start - htmlFrom);
            words.append(text, textAt, next.words - textFrom);
            say(next.tag, next.at, out, words);
            htmlAt = next.end - htmlFrom;
            textAt = next.words - textFrom;
        }
        out.append(html, htmlAt, html.length());
        words.append(text, textAt, text.length());
    }

    private void say(String tag, Position at, StringBuilder out, StringBuilder words) {
        Html.escape(tag, out);
        words.append(tag);
        reading.report(
                CoreRule.HTML_AS_TEXT,
                at,
                "the tag " + tag + " is shown as a word",
                "write it between back-ticks if it is code");
    }

    private void open(Element element, String name, Opened opened, StringBuilder out) {
        out.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equals("class")) {
                String classes = ownClasses(attribute.getValue(), opened.at);
                if (!classes.isEmpty()) {
                    Markup.attribute("class", classes, out);
                }
            } else if (ATTRIBUTES.contains(attribute.getKey())) {
                Markup.attribute(attribute.getKey(), attribute.getValue(), out);
            } else {
                reportRemoved(opened.at, "the attribute " + attribute.getKey());
            }
        }
        out.append('>');
        if (!VOID.contains(name)) {
            open.add(new Opened(name, opened.tag, opened.at, opened.start, out.length(), opened.words));
            openNames.merge(name, 1, Integer::sum);
        }
    }

    /** Closes an element and what was opened inside of it; false if it isn't open, or not within the same Markdown. */
    private boolean close(String name, StringBuilder out) {
        if (openNames.getOrDefault(name, 0) == 0) {
            return false;
        }
        for (int at = open.size() - 1; at >= floor; at--) {
            if (open.get(at).name.equals(name)) {
                closeTo(at, out);
                return true;
            }
        }
        return false;
    }

    private void closeTo(int depth, StringBuilder out) {
        while (open.size() > depth) {
            out.append("</").append(pop().name).append('>');
        }
    }

    private String ownClasses(String value, Position at) {
        return Arrays.stream(value.strip().split("\\s+"))
                .filter(name -> reading.mayHave(name, at))
                .collect(Collectors.joining(" "));
    }

    private Opened pop() {
        Opened innermost = open.remove(open.size() - 1);
        openNames.merge(innermost.name, -1, Integer::sum);
        return innermost;
    }

    private void reportRemoved(Position at, String what) {
        reading.report(
                CoreRule.HTML_UNSAFE,
                at,
                what + " is not on the list of safe HTML and was removed",
                "write it in Markdown, or see «html» in course.yml");
    }
}
