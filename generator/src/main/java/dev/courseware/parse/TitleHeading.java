package dev.courseware.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Attributes;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.PageKind;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.block.ReadHeading;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.inline.PlainWords;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The heading that gives a page its title: the first one that has words and stands in nothing else, of whatever level,
 * or the first {@code <h1>}. What stands before it doesn't matter. A front page and a glossary have names without it, so
 * that their parts don't name them, and a deck's first heading may be that of a slide: there, only one of level 1 does.
 *
 * @param node the heading, or the HTML that holds it
 * @param level its level as written
 * @param words its words without markup
 * @param id what an HTML heading is called; else empty
 * @param whole whether the node is nothing but the heading
 * @param first whether nothing that is read stands before it
 */
record TitleHeading(Node node, int level, String words, String id, boolean whole, boolean first) {

    /** Finds it; empty if the text has none. */
    static Optional<TitleHeading> of(Document document, PageKind kind, HtmlPolicy html) {
        boolean first = true;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            Optional<TitleHeading> found = node instanceof Heading heading
                    ? markdown(heading, first)
                    : node instanceof HtmlBlock && html != HtmlPolicy.ESCAPE ? html(node, first) : Optional.empty();
            if (found.isPresent()) {
                return found.filter(title -> title.level == 1 || isNamedByAny(kind));
            }
            first &= node instanceof HtmlBlockBase
                    || node instanceof Reference
                    || node instanceof ThematicBreak
                    || node instanceof Heading
                    || node.getChars().isBlank();
        }
        return Optional.empty();
    }

    /** Whether a heading of any level is the title of such a page. */
    static boolean isNamedByAny(PageKind kind) {
        return kind != PageKind.HOME && kind != PageKind.GLOSSARY && kind != PageKind.DECK;
    }

    private static Optional<TitleHeading> markdown(Heading heading, boolean first) {
        String words = PlainWords.of(heading);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new TitleHeading(heading, heading.getLevel(), words, "", true, first));
    }

    private static Optional<TitleHeading> html(Node node, boolean first) {
        String chars = node.getChars().toString();
        if (!chars.toLowerCase(Locale.ROOT).contains("<h1")) {
            return Optional.empty();
        }
        Element body = Jsoup.parseBodyFragment(chars).body();
        Element heading = body.selectFirst("h1");
        if (heading == null || heading.text().isBlank()) {
            return Optional.empty();
        }
        boolean whole = body.children().size() == 1
                && body.child(0) == heading
                && body.ownText().isBlank();
        return Optional.of(new TitleHeading(node, 1, heading.text().strip(), heading.id(), whole, first));
    }

    /**
     * Whether the page's title takes this heading's place. If not, it stays where it is: below text that it doesn't
     * head, or on its slide, or because front matter names the page.
     *
     * @param named whether front matter does
     */
    boolean isReplaced(PageKind kind, boolean named) {
        boolean before = first || level == 1 && kind != PageKind.DECK;
        return whole && (named ? level == 1 && first : before);
    }

    /** Reads the heading as the page's, under the name that the rest of the course knows, and takes it out of the text. */
    ReadHeading take(String title, ParseContext reading) {
        ReadHeading read;
        if (node instanceof Heading heading) {
            read = ReadHeading.read(heading, reading).called(title);
        } else {
            boolean own = !id.isBlank() && reading.anchors().claim(id);
            reading.inventory().countWords(words);
            read = new ReadHeading(
                    1,
                    own ? id : reading.anchors().unique(words),
                    RichText.of(words),
                    title,
                    Attributes.NONE,
                    Optional.empty(),
                    reading.at(node.getStartOffset()));
        }
        node.unlink();
        return read;
    }
}
