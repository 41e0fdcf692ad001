package dev.courseware.typography;

import dev.courseware.model.Course;
import dev.courseware.model.Typography;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.TermMention;
import dev.courseware.model.inline.Text;
import java.util.Optional;

/**
 * Sets text as it is shown to readers: quotes, apostrophes, dashes and spaces as the language prints them. What is
 * compared, searched or exported is what authors wrote. Immutable.
 */
public final class Typographer {
    /** Leaves everything as it was typed. */
    public static final Typographer PLAIN = new Typographer(Optional.empty(), false);

    private final Optional<Marks> marks;
    private final boolean active;

    private Typographer(Optional<Marks> marks, boolean active) {
        this.marks = marks;
        this.active = active;
    }

    /** The one that a course wants. */
    public static Typographer of(Course course) {
        return course.typography() == Typography.PLAIN ? PLAIN : new Typographer(Marks.of(course.language()), true);
    }

    /** The same for words in another language, if it sets anything. */
    public Typographer in(String language) {
        return active ? new Typographer(Marks.of(language), true) : this;
    }

    /** Returns running text as it is shown; the same object where nothing changes. */
    public RichText apply(RichText text) {
        return active && isConcerned(text) ? new SetText(marks).set(text) : text;
    }

    /** Returns words without markup as they are shown. */
    public String apply(String text) {
        if (marks.isEmpty() || !isConcerned(text, marks.get().spaced())) {
            return text;
        }
        return apply(RichText.of(new Text(text))).plain();
    }

    private boolean isConcerned(RichText text) {
        boolean spaced = marks.isEmpty() || marks.get().spaced();
        for (Inline piece : text.pieces()) {
            boolean concerned = piece instanceof Text words
                    ? isConcerned(words.text(), spaced)
                    : piece instanceof TermMention mention
                            ? isConcerned(mention.words(), spaced)
                            : piece instanceof InlineCue cue
                                    ? isConcerned(cue.words(), spaced)
                                    : piece.content() != RichText.EMPTY && isConcerned(piece.content());
            if (concerned) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConcerned(String text, boolean spaced) {
        if (text.indexOf('\'') >= 0 || text.indexOf('"') >= 0) {
            return true;
        }
        int dash = text.indexOf('-');
        return dash >= 0 && text.indexOf("--", dash) >= 0 || spaced && hasSpacedSign(text);
    }

    private static boolean hasSpacedSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MarksInText.isSpaced(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
