package dev.courseware.typography;

import dev.courseware.model.inline.Break;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RawHtml;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.TermMention;
import dev.courseware.model.inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One running text, all of whose pieces are looked at as one line, since a quotation may begin in one piece and end in
 * another. Made for one text.
 */
final class SetText {
    /** Elements whose words are shown as they were typed. */
    private static final Set<String> LITERAL =
            Set.of("code", "kbd", "samp", "var", "tt", "pre", "script", "style", "textarea", "math", "svg");

    /** Stands in the line for what is no text, such as code: something that is read, but has no letters. */
    static final char OBJECT = '\uFFFC';

    private static final Pattern RAW_LITERAL = Pattern.compile("(?i)</?(?:" + String.join("|", LITERAL) + ")\\b");

    private final Optional<Marks> marks;
    private final StringBuilder line = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private Edits.Reader edited = new Edits().reader();
    private int rawDepth;

    SetText(Optional<Marks> marks) {
        this.marks = marks;
    }

    /**
     * The words from an index on, up to the next passage.
     *
     * @param marks none where nothing is to be changed
     */
    record Passage(int from, Optional<Marks> marks) {}

    RichText set(RichText text) {
        read(text, marks);
        Edits edits = new MarksInText(line.toString().toCharArray(), passages).edits();
        if (edits.isEmpty()) {
            return text;
        }
        edited = edits.reader();
        return written(text);
    }

    private void read(RichText text, Optional<Marks> current) {
        for (Inline piece : text.pieces()) {
            if (piece instanceof Text words) {
                add(words.text(), rawDepth > 0 ? Optional.empty() : current);
            } else if (piece instanceof TermMention mention) {
                add(mention.words(), current);
            } else if (piece instanceof InlineCue cue) {
                add("(", Optional.empty());
                add(cue.words(), current);
                add(")", Optional.empty());
            } else if (piece instanceof Break) {
                add("\n", Optional.empty());
            } else if (piece instanceof RawHtml raw) {
                follow(raw);
            } else if (piece instanceof Element element) {
                read(element.content(), within(element, current));
                if (element.content().isEmpty() && !element.name().equals("wbr")) {
                    add(element.name().equals("br") ? "\n" : String.valueOf(OBJECT), Optional.empty());
                }
            } else if (piece instanceof Span span && !span.content().isEmpty()) {
                read(span.content(), inLanguage(span.attributes().value("lang"), current));
            } else if (!piece.content().isEmpty()) {
                read(piece.content(), current);
            } else if (!(piece instanceof FootnoteMark)) {
                add(String.valueOf(OBJECT), Optional.empty());
            }
        }
    }

    private void add(String words, Optional<Marks> current) {
        if (passages.isEmpty() || !passages.get(passages.size() - 1).marks().equals(current)) {
            passages.add(new Passage(line.length(), current));
        }
        line.append(words);
    }

    private static Optional<Marks> within(Element element, Optional<Marks> current) {
        return LITERAL.contains(element.name())
                ? Optional.empty()
                : inLanguage(Optional.ofNullable(element.attributes().get("lang")), current);
    }

    private static Optional<Marks> inLanguage(Optional<String> language, Optional<Marks> current) {
        return language.isPresent() ? Marks.of(language.get()) : current;
    }

    /** Tags of a trusted author stand for themselves, so what they enclose is counted. */
    private void follow(RawHtml raw) {
        RAW_LITERAL
                .matcher(raw.markup())
                .results()
                .forEach(tag -> rawDepth = Math.max(0, rawDepth + (tag.group().startsWith("</") ? -1 : 1)));
    }

    private RichText written(RichText text) {
        List<Inline> pieces = new ArrayList<>(text.pieces().size());
        for (Inline piece : text.pieces()) {
            pieces.add(written(piece));
        }
        return RichText.of(pieces);
    }

    private Inline written(Inline piece) {
        if (piece instanceof Text words) {
            return new Text(edited.read(words.text()));
        }
        if (piece instanceof TermMention mention) {
            return new TermMention(mention.term(), mention.target(), edited.read(mention.words()));
        }
        if (piece instanceof InlineCue cue) {
            edited.skip(1);
            String words = edited.read(cue.words());
            edited.skip(1);
            return new InlineCue(words);
        }
        if (piece instanceof RawHtml || piece instanceof FootnoteMark) {
            return piece;
        }
        if (piece.content().isEmpty()) {
            edited.skip(piece instanceof Element element && element.name().equals("wbr") ? 0 : 1);
            return piece;
        }
        return piece.withContent(written(piece.content()));
    }
}
