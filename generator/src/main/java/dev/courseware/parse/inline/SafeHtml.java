package dev.courseware.parse.inline;

import dev.courseware.model.Html;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Position;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    private final Deque<String> open = new ArrayDeque<>();

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
        Document dirty = Jsoup.parseBodyFragment(html, "https://relative.invalid/");
        Cleaner cleaner = new Cleaner(BLOCK);
        if (!cleaner.isValidBodyHtml(withoutComments(html))) {
            if (cleaner.isValid(dirty)) {
                reading.warning(
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
        return clean.body().html().strip();
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

    /** Writes a single tag in running text. Opened elements are closed in the right order, at the latest by {@link #end}. */
    void tag(String tag, Position at, StringBuilder out) {
        HtmlPolicy policy = reading.outline().course().html();
        if (policy == HtmlPolicy.TRUSTED) {
            out.append(tag);
            return;
        }
        if (policy == HtmlPolicy.ESCAPE) {
            Html.escape(tag, out);
            return;
        }
        if (tag.startsWith("<!") || tag.startsWith("<?")) {
            return;
        }
        if (tag.startsWith("</")) {
            close(tag.substring(2, tag.length() - 1).strip().toLowerCase(Locale.ROOT), out);
            return;
        }
        Element element = Jsoup.parse(tag, "", Parser.xmlParser()).children().first();
        String name = element == null ? "" : element.normalName().toLowerCase(Locale.ROOT);
        if (!INLINE.contains(name)) {
            reportRemoved(at, "the tag " + tag);
            return;
        }
        open(element, name, at, out);
    }

    /** Closes what a paragraph left open. */
    void end(StringBuilder out) {
        while (!open.isEmpty()) {
            out.append("</").append(open.pop()).append('>');
        }
    }

    private void open(Element element, String name, Position at, StringBuilder out) {
        out.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equals("class")) {
                String classes = ownClasses(attribute.getValue(), at);
                if (!classes.isEmpty()) {
                    Markup.attribute("class", classes, out);
                }
            } else if (ATTRIBUTES.contains(attribute.getKey())) {
                Markup.attribute(attribute.getKey(), attribute.getValue(), out);
            } else {
                reportRemoved(at, "the attribute " + attribute.getKey());
            }
        }
        out.append('>');
        if (!VOID.contains(name)) {
            open.push(name);
        }
    }

    private void close(String name, StringBuilder out) {
        if (!open.contains(name)) {
            return;
        }
        while (true) {
            String innermost = open.pop();
            out.append("</").append(innermost).append('>');
            if (innermost.equals(name)) {
                return;
            }
        }
    }

    private String ownClasses(String value, Position at) {
        return Arrays.stream(value.strip().split("\\s+"))
                .filter(name -> reading.mayHave(name, at))
                .collect(Collectors.joining(" "));
    }

    private void reportRemoved(Position at, String what) {
        reading.warning(
                at,
                what + " is not on the list of safe HTML and was removed",
                "write it in Markdown, or see «html» in course.yml");
    }
}
