package dev.courseware.model.inline;

import dev.courseware.model.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Running text with its markup, as a title, a table's cell or a paragraph holds it. Equal to another one of the same
 * pieces. Immutable.
 */
public final class RichText {
    public static final RichText EMPTY = new RichText(List.of());

    private final List<Inline> pieces;
    /** Made when it is first asked for; if two threads do, they make the same. */
    private String plain;

    private RichText(List<Inline> pieces) {
        this.pieces = pieces;
    }

    /** Text without markup. */
    public static RichText of(String text) {
        return text.isEmpty() ? EMPTY : new RichText(List.of(new Text(text)));
    }

    public static RichText of(Inline piece) {
        return new RichText(List.of(piece));
    }

    /** Text of pieces, in which no two pieces of plain text should follow each other. */
    public static RichText of(List<Inline> pieces) {
        return pieces.isEmpty() ? EMPTY : new RichText(List.copyOf(pieces));
    }

    /** Text of pieces, of which some may be plain text that belongs together. */
    public static RichText joined(List<Inline> pieces) {
        List<Inline> joined = new ArrayList<>(pieces.size());
        pieces.forEach(piece -> add(piece, joined));
        return of(joined);
    }

    public List<Inline> pieces() {
        return pieces;
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether it shows nothing but blanks. */
    public boolean isBlank() {
        for (Inline piece : pieces) {
            if (!(piece instanceof Text text && text.text().isBlank())) {
                return false;
            }
        }
        return true;
    }

    /** The words without markup, on one line: of an image its alternative, of a formula its TeX, of a gap an ellipsis. */
    public String plain() {
        String known = plain;
        if (known == null) {
            known = pieces.size() == 1 && pieces.get(0) instanceof Text text
                    ? text.text().replace('\n', ' ')
                    : writePlain();
            plain = known;
        }
        return known;
    }

    private String writePlain() {
        StringBuilder out = new StringBuilder(128);
        appendPlain(out);
        return out.toString();
    }

    /** The words as a title has them where no markup can stand: {@link #plain}, but formulas as they are read. */
    public String label() {
        return any(InlineFormula.class::isInstance)
                ? map(piece -> piece instanceof InlineFormula formula ? of(formula.signs()) : null)
                        .plain()
                : plain();
    }

    /** Without what can't stand in a link or for a second time: links, numbers of footnotes, ids. */
    public RichText withoutPlaces() {
        return map(RichText::withoutPlace);
    }

    private static RichText withoutPlace(Inline piece) {
        if (piece instanceof FootnoteMark) {
            return EMPTY;
        }
        if (piece instanceof TermMention mention) {
            return of(mention.words());
        }
        if (piece instanceof InlineImage image) {
            return of(image.alternative());
        }
        if (piece instanceof Break) {
            return of(" ");
        }
        if (piece instanceof Styled styled && !styled.attributes().id().isEmpty()) {
            return of(
                    new Styled(styled.style(), Attributes.NONE, styled.content().withoutPlaces()));
        }
        if (piece instanceof Code code && !code.attributes().id().isEmpty()) {
            return of(new Code(code.text(), Attributes.NONE));
        }
        boolean place = piece instanceof Element element && element.attributes().containsKey("id");
        return place || piece instanceof Link || piece instanceof Span
                ? piece.content().withoutPlaces()
                : null;
    }

    /** Appends what {@link #plain} returns. */
    public void appendPlain(StringBuilder out) {
        for (Inline piece : pieces) {
            piece.appendPlain(out);
        }
    }

    /** Visits each piece, however deeply nested, in reading order. */
    public void each(Consumer<Inline> visit) {
        for (Inline piece : pieces) {
            visit.accept(piece);
            RichText inner = piece.content();
            if (inner != EMPTY) {
                inner.each(visit);
            }
        }
    }

    /** Whether a piece, however deep it stands, is of a kind. */
    public boolean any(Predicate<Inline> kind) {
        for (Inline piece : pieces) {
            if (kind.test(piece)) {
                return true;
            }
            RichText inner = piece.content();
            if (inner != EMPTY && inner.any(kind)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same with other pieces, however deep they stand: each is replaced before its content is looked at, and what
     * replaces it is looked at no more.
     *
     * @param change gives what takes a piece's place; null to keep it and go on with its content
     */
    public RichText map(Function<Inline, RichText> change) {
        List<Inline> changed = null;
        for (int i = 0; i < pieces.size(); i++) {
            Inline piece = pieces.get(i);
            RichText instead = change.apply(piece);
            if (instead == null) {
                RichText inner = piece.content().map(change);
                if (inner == piece.content()) {
                    if (changed != null) {
                        add(piece, changed);
                    }
                    continue;
                }
                instead = of(piece.withContent(inner));
            }
            if (changed == null) {
                changed = new ArrayList<>(pieces.subList(0, i));
            }
            for (Inline next : instead.pieces) {
                add(next, changed);
            }
        }
        return changed == null ? this : of(changed);
    }

    /** Two texts one behind the other. */
    public RichText plus(RichText more) {
        if (more.isEmpty() || isEmpty()) {
            return isEmpty() ? more : this;
        }
        List<Inline> all = new ArrayList<>(pieces);
        more.pieces.forEach(piece -> add(piece, all));
        return of(all);
    }

    private static void add(Inline piece, List<Inline> pieces) {
        int last = pieces.size() - 1;
        if (piece instanceof Text text && text.text().isEmpty()) {
            return;
        }
        if (piece instanceof Text text && last >= 0 && pieces.get(last) instanceof Text before) {
            pieces.set(last, new Text(before.text() + text.text()));
        } else {
            pieces.add(piece);
        }
    }

    /**
     * The part between two indices of {@link #plain}. What has no letters of its own belongs to what stands before it;
     * markup that is cut stands around both parts.
     */
    public RichText part(int from, int to) {
        List<Inline> part = new ArrayList<>();
        int at = 0;
        for (Inline piece : pieces) {
            int start = at;
            int length = length(piece);
            at += length;
            boolean inside =
                    length == 0 ? start > from && start <= to || start == 0 && from == 0 : start < to && at > from;
            if (!inside) {
                continue;
            }
            int first = Math.max(0, from - start);
            int end = Math.min(length, to - start);
            if (first == 0 && end == length) {
                part.add(piece);
            } else if (piece instanceof Text text) {
                part.add(new Text(text.text().substring(first, end)));
            } else if (!piece.content().isEmpty()) {
                part.add(piece.withContent(piece.content().part(first, end)));
            } else if (first == 0) {
                part.add(piece);
            }
        }
        return of(part);
    }

    private static int length(Inline piece) {
        if (piece instanceof Text text) {
            return text.text().length();
        }
        StringBuilder words = new StringBuilder();
        piece.appendPlain(words);
        return words.length();
    }

    /** The same without blanks before and behind it. */
    public RichText strip() {
        if (pieces.isEmpty() || !isBlankAt(0) && !isBlankAt(pieces.size() - 1)) {
            return this;
        }
        List<Inline> kept = new ArrayList<>(pieces);
        while (!kept.isEmpty() && kept.get(0) instanceof Text text) {
            String words = text.text().stripLeading();
            if (!words.isEmpty()) {
                kept.set(0, new Text(words));
                break;
            }
            kept.remove(0);
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1) instanceof Text text) {
            String words = text.text().stripTrailing();
            if (!words.isEmpty()) {
                kept.set(kept.size() - 1, new Text(words));
                break;
            }
            kept.remove(kept.size() - 1);
        }
        return of(kept);
    }

    /** Whether a piece is text that begins or ends with a blank. */
    private boolean isBlankAt(int index) {
        return pieces.get(index) instanceof Text text
                && (text.text().isEmpty()
                        || Character.isWhitespace(text.text().charAt(0))
                        || Character.isWhitespace(text.text().charAt(text.text().length() - 1)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && text.pieces.equals(pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /** The words without markup. */
    @Override
    public String toString() {
        return plain();
    }
}
