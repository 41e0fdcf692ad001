package dev.courseware.parse.inline;

import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds running text piece by piece; words that no markup separates become one piece. */
final class RichTextBuilder {
    private final Deque<Level> outer = new ArrayDeque<>();
    private Level level = new Level();

    /** What stands in one element. */
    private static final class Level {
        private final List<Inline> pieces = new ArrayList<>(4);
        private String words;
        private StringBuilder run;

        void text(String more) {
            if (words == null) {
                words = more;
            } else {
                if (run == null) {
                    run = new StringBuilder(words.length() + more.length() + 64).append(words);
                }
                run.append(more);
            }
        }

        void add(Inline piece) {
            flush();
            pieces.add(piece);
        }

        void flush() {
            if (words != null) {
                pieces.add(new Text(run == null ? words : run.toString()));
                words = null;
                run = null;
            }
        }

        RichText build() {
            flush();
            return RichText.of(pieces);
        }
    }

    /** Adds words as they are read. */
    void text(String words) {
        if (!words.isEmpty()) {
            level.text(words);
        }
    }

    void add(Inline piece) {
        if (piece instanceof Text text) {
            text(text.text());
        } else {
            level.add(piece);
        }
    }

    void add(RichText text) {
        text.pieces().forEach(this::add);
    }

    /** Begins something that holds what is added from now on. */
    void begin() {
        outer.push(level);
        level = new Level();
    }

    /** Ends what was begun last and returns what it holds. */
    RichText end() {
        RichText content = level.build();
        level = outer.pop();
        return content;
    }

    /** Returns all that was added where nothing was begun, and begins anew. */
    RichText take() {
        RichText all = level.build();
        level = new Level();
        return all;
    }
}
