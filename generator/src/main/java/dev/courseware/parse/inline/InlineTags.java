package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Position;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Applies the course's policy to tags in running text. What is removed is reported, never silently dropped. */
final class InlineTags {
    private static final Set<String> INLINE = Set.of(
            "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
            "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");
    /** Those that stand in more elements would only take the stack of those who read them. */
    private static final int DEEPEST = 200;

    private static final Set<String> VOID = Set.of("br", "wbr");
    private static final Set<String> ATTRIBUTES = Set.of("title", "lang", "dir", "datetime", "cite");

    /** Elements that lead to something, which is found as for links and images in Markdown. */
    private static final Set<String> LEADING = Set.of("a", "img");

    private static final Set<String> OF_LINKS =
            Set.of("href", "title", "lang", "dir", "target", "rel", "hreflang", "type");

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
    InlineTags(ParseContext reading, LinkResolver links, LinkScope scope, RichTextBuilder out) {
        this.reading = reading;
        this.elements = new HtmlElements(reading, links);
        this.scope = scope;
        this.out = out;
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
                        "the tag " + tag + " closes nothing that is open here, so it was removed",
                        "remove it, or put it between back-ticks if it is code");
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
                    "the tag " + tag + " stands in more than " + DEEPEST + " others, so it was removed",
                    "close the tags that are still open");
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
     * Begins an element of Markdown, in which every HTML element that it opens must end.
     *
     * @return the value to pass to {@link #leave} at its end
     */
    int enter() {
        int outer = floor;
        floor = open.size();
        return outer;
    }

    /** Closes what was opened within the element of Markdown that ends here. */
    void leave(int outer) {
        end();
        floor = outer;
    }

    /** Turns tags that were never closed into words. */
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
                "the tag " + tag + " is shown as text",
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
