package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Applies the course's policy to blocks of raw HTML. What is removed is reported, never silently dropped. */
public final class HtmlBlockReader {
    /** What elements around Markdown may have; how they look or fold is the theme's business. */
    private static final Set<String> OF_DIVISIONS =
            Set.of("title", "lang", "dir", "align", "style", "open", "markdown", "width");

    private static final Set<String> SHOWN = Set.of("title", "lang", "dir");

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

    public HtmlBlockReader(ParseContext reading) {
        this.reading = reading;
        this.elements = new HtmlElements(reading, new LinkResolver(reading));
    }

    /** Reads a block; where it is to be shown rather than meant, a paragraph that says it. */
    public Block block(String written, Position at) {
        HtmlPolicy policy = reading.outline().course().html();
        int endless = policy == HtmlPolicy.ESCAPE ? -1 : endlessComment(written);
        if (endless >= 0 && reading.isInDialog()) {
            reading.report(
                    CoreRule.HTML_AS_TEXT, at, "this comment never ends and is shown as text", "write --> after it");
            return new Prose(RichText.of(written.strip()), true, at);
        }
        if (endless >= 0) {
            reading.report(
                    CoreRule.HTML_UNBALANCED,
                    behind(written.substring(0, endless), at),
                    "this comment never ends, and what follows is left out with it",
                    "write --> after it");
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
                    "this HTML is shown as text",
                    "write it between back-ticks if it is code");
            return new Prose(RichText.of(html.strip()), true, at);
        }
        Document dirty = Jsoup.parseBodyFragment(html, "https://relative.invalid/");
        Cleaner cleaner = new Cleaner(BLOCK);
        Document clean = cleaner.clean(dirty);
        if (!cleaner.isValidBodyHtml(withoutComments(html))) {
            if (cleaner.isValid(dirty)) {
                reading.report(
                        CoreRule.HTML_UNBALANCED,
                        at,
                        "this block of HTML leaves elements open, or closes some that it didn't open",
                        "close every element before the next blank line, or use a container");
            } else {
                elements.tellRemoved(RemovedHtml.in(dirty, clean), at);
            }
        }
        return new HtmlBlock(new HtmlTree(elements, at).read(clean.body()), at);
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
}
