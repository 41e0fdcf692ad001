package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target.SiteFile;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.AttributesNode;
import java.util.Optional;

/**
 * A heading that was read.
 *
 * @param level 1 to 6, as it should stand in the page
 * @param id its anchor
 * @param title what it says
 * @param text its words
 * @param attributes what its author wrote behind it
 * @param background the image that its slides stand on
 * @param position where it starts
 */
public record ReadHeading(
        int level,
        String id,
        RichText title,
        String text,
        Attributes attributes,
        Optional<SiteFile> background,
        Position position) {
    private static final int DEEPEST = 6;

    public static ReadHeading read(Heading heading, ParseContext reading) {
        Position at = reading.at(heading.getStartOffset());
        Attributes attributes = Attributes.NONE;
        Optional<SiteFile> background = Optional.empty();
        Node last = heading.getLastChild();
        if (last instanceof AttributesNode node) {
            Attributes written = reading.attributes(node.attributes(), at, SlideLook.KEYS);
            background = SlideLook.image(written, at, reading);
            attributes = SlideLook.checked(written, at, reading);
            node.unlink();
        }
        RichText title = new InlineReader(reading).read(heading).strip();
        String text = title.plain().strip();
        reading.inventory().countWords(text);
        if (text.isEmpty()) {
            reading.report(
                    CoreRule.HEADING_EMPTY,
                    at,
                    "this heading has no words",
                    "write some after the #, or remove the line");
        }
        String id = attributes.id();
        if (id.isEmpty()) {
            id = reading.anchors().unique(text);
        }
        int level = Math.min(DEEPEST, heading.getLevel() + reading.headingShift());
        return new ReadHeading(level, id, title, title.label().strip(), attributes, background, at);
    }

    /** The title of a page that stands in no heading, and so has no anchor. */
    public static ReadHeading plain(PageRef page) {
        Position at = page.frontMatter().titlePosition();
        return new ReadHeading(1, "", RichText.of(page.title()), page.title(), Attributes.NONE, Optional.empty(), at);
    }

    /** This heading under the name that the rest of the course knows. */
    public ReadHeading called(String name) {
        return new ReadHeading(level, id, title, name, attributes, background, position);
    }

    /** A heading inside another block, which opens no section. */
    static dev.courseware.model.Heading nested(Heading heading, ParseContext reading) {
        ReadHeading read = read(heading, reading);
        return new dev.courseware.model.Heading(Math.max(2, read.level), read.id, read.title, read.position);
    }
}
