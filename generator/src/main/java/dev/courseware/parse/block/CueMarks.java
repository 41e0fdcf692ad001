package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Html;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.InlineFormula;
import dev.courseware.model.inline.InlineImage;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RawHtml;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.TermMention;
import dev.courseware.model.inline.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps the place of cues in the middle of a turn while the text around them is read as Markdown. */
final class CueMarks {
    /** Private use characters, which Markdown leaves alone. */
    private static final char START = '\uE000';

    private static final char END = '\uE001';

    private final List<Cue> cues;

    private CueMarks(List<Cue> cues) {
        this.cues = cues;
    }

    static CueMarks of(Turn turn) {
        return new CueMarks(turn.cues().stream()
                .filter(cue -> cue.place() == Cue.Place.MIDDLE)
                .toList());
    }

    boolean isEmpty() {
        return cues.isEmpty();
    }

    /** The turn's text with a mark in the place of each cue. */
    String mark(String text) {
        StringBuilder marked = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            marked.append(text, from, cue.start()).append(START).append(i).append(END);
            from = cue.end();
        }
        return marked.append(text, from, text.length()).toString();
    }

    /**
     * Those that stand in paragraphs or HTML of the turn itself. In lists, quotes or code, words in brackets stay words.
     *
     * @param marked with all marks, as it was parsed
     */
    CueMarks inProse(String marked, Node parsed) {
        List<Cue> shown = new ArrayList<>(cues.size());
        Node node = parsed.getFirstChild();
        int at = -1;
        for (int i = 0; i < cues.size(); i++) {
            at = marked.indexOf(START + String.valueOf(i) + END, at + 1);
            while (node != null && node.getEndOffset() <= at) {
                node = node.getNext();
            }
            boolean prose = node instanceof Paragraph || node instanceof HtmlBlock;
            if (prose && node.getStartOffset() <= at) {
                shown.add(cues.get(i));
            }
        }
        return shown.size() == cues.size() ? this : new CueMarks(shown);
    }

    /** What is said, without the cues. */
    String without(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        split(marked, text::append, cue -> {});
        return text.toString();
    }

    /** What is said with the cues in their places. */
    RichText shown(RichText text) {
        return cues.isEmpty() ? text : text.map(this::shown);
    }

    private RichText shown(Inline piece) {
        if (piece instanceof Text text) {
            return text.text().indexOf(START) < 0 ? null : pieces(text.text());
        }
        Inline named = named(piece);
        return named == null || named.equals(piece)
                ? null
                : RichText.of(named.withContent(named.content().map(this::shown)));
    }

    private RichText pieces(String marked) {
        List<Inline> pieces = new ArrayList<>();
        split(
                marked,
                words -> {
                    if (!words.isEmpty()) {
                        pieces.add(new Text(words));
                    }
                },
                cue -> pieces.add(new InlineCue(cue.text())));
        return RichText.of(pieces);
    }

    /** Where no cue may stand, as in the title of a link or in code, it is no more than its words. */
    private Inline named(Inline piece) {
        if (piece instanceof Code code) {
            return new Code(words(code.text()), code.attributes());
        }
        if (piece instanceof Link link) {
            return new Link(link.target(), words(link.title()), link.attributes(), link.content());
        }
        if (piece instanceof InlineImage image) {
            return new InlineImage(
                    image.file(),
                    image.copies(),
                    words(image.alternative()),
                    words(image.title()),
                    image.width(),
                    image.height(),
                    image.attributes());
        }
        if (piece instanceof InlineFormula formula) {
            return new InlineFormula(
                    words(formula.tex()),
                    words(formula.signs()),
                    new Html(words(formula.math().value())));
        }
        if (piece instanceof TermMention mention) {
            return new TermMention(mention.term(), mention.target(), words(mention.words()));
        }
        if (piece instanceof Element element) {
            Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
            attributes.replaceAll((name, value) -> words(value));
            return new Element(element.name(), attributes, element.content());
        }
        return piece instanceof RawHtml raw
                ? new RawHtml(raw.parts().stream()
                        .map(part -> new RawHtml.Part(part.kind(), words(part.text())))
                        .toList())
                : null;
    }

    private String words(String marked) {
        if (marked.indexOf(START) < 0) {
            return marked;
        }
        StringBuilder text = new StringBuilder(marked.length());
        split(marked, text::append, cue -> text.append('(').append(cue.text()).append(')'));
        return text.toString();
    }

    /** Goes through a text in one pass, for a long turn may have thousands of marks. */
    private void split(String marked, Consumer<String> words, Consumer<Cue> cue) {
        int from = 0;
        for (int at = marked.indexOf(START); at >= 0 && !cues.isEmpty(); at = marked.indexOf(START, at + 1)) {
            int end = at + 1;
            int number = 0;
            while (end < marked.length() && number < cues.size() && Character.isDigit(marked.charAt(end))) {
                number = 10 * number + Character.digit(marked.charAt(end), 10);
                end++;
            }
            boolean mark = end > at + 1 && end < marked.length() && marked.charAt(end) == END && number < cues.size();
            if (mark) {
                words.accept(marked.substring(from, at));
                cue.accept(cues.get(number));
                from = end + 1;
            }
        }
        words.accept(marked.substring(from));
    }
}
