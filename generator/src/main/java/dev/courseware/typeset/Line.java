package dev.courseware.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Takes characters and elements one after the other, each in the font that those around it give it. */
final class Line {
    private static final Set<String> BOLD = Set.of("strong", "b", "th");
    private static final Set<String> ITALIC = Set.of("em", "i", "cite", "dfn", "var", "address");
    /** Elements that stand on lines of their own, in the raw HTML that a course may hold. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "ul",
            "ol",
            "table",
            "section",
            "article",
            "figure",
            "figcaption",
            "summary",
            "details",
            "blockquote",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "dt",
            "dd",
            "hr");

    private static final double RAISED = 0.8333;
    private static final double KEYBOARD = 0.76;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int SOFT_HYPHEN = 0x00AD;

    private final LineBreaker text = new LineBreaker();
    private final Fonts fonts;
    private final InlineMeasurer.Styles styles;
    private final Deque<String> names = new ArrayDeque<>();
    private final Deque<Font> outer = new ArrayDeque<>();
    private Font font;
    private Face face;
    private double scale;
    private int previous = ' ';

    Line(Fonts fonts, InlineMeasurer.Styles styles, Font font) {
        this.fonts = fonts;
        this.styles = styles;
        use(font);
    }

    private void use(Font next) {
        font = next;
        face = fonts.face(next);
        scale = next.size() / 1000;
    }

    /** Returns what was set. */
    LineBreaker close() {
        text.close();
        return text;
    }

    void words(String words) {
        int at = 0;
        while (at < words.length()) {
            int character = words.codePointAt(at);
            character(character);
            at += Character.charCount(character);
        }
    }

    void character(int c) {
        if (c == ' ' || c == '\n' || c == '\t') {
            if (previous != ' ') {
                text.end((face.width(' ') + font.spacing()) * scale);
            }
            previous = ' ';
            return;
        }
        if (c == ZERO_WIDTH_SPACE || c == SOFT_HYPHEN) {
            text.end(0);
            return;
        }
        if (mayBreak(previous, c)) {
            text.end(0);
        }
        text.add((face.width(c) + font.spacing()) * scale);
        previous = c;
    }

    void open(String name) {
        if (BLOCKS.contains(name) && !text.isEmpty()) {
            text.lineBreak();
            previous = ' ';
        }
        names.push(name);
        outer.push(font);
        if (BOLD.contains(name)) {
            use(font.bold(styles.bold()));
        } else if (ITALIC.contains(name)) {
            use(font.slanted());
        } else if (name.equals("code") || name.equals("samp")) {
            use(font.in(styles.code()).scaled(styles.codeSize()));
            text.add(styles.codePadding() * font.size());
        } else if (name.equals("kbd")) {
            use(font.in(styles.keyboard()).scaled(KEYBOARD));
            text.add(0.4 * font.size() + 1);
        } else if (name.equals("sup") || name.equals("sub") || name.equals("small")) {
            use(font.scaled(RAISED));
        }
    }

    void close(String name) {
        if (!names.contains(name)) {
            return;
        }
        while (!names.isEmpty()) {
            String open = names.pop();
            if (open.equals("code") || open.equals("samp")) {
                text.add(styles.codePadding() * font.size());
            } else if (open.equals("kbd")) {
                text.add(0.4 * font.size() + 1);
            }
            use(outer.pop());
            if (open.equals(name)) {
                return;
            }
        }
    }

    /** An element that can't hold anything. */
    void empty(String name) {
        switch (name) {
            case "br", "hr" -> {
                text.lineBreak();
                previous = ' ';
            }
            case "wbr" -> text.end(0);
            default -> text.add(font.size());
        }
    }

    /** An image of a width in pixels. */
    void image(double width) {
        text.add(width);
        previous = 'x';
    }

    private static boolean mayBreak(int before, int next) {
        if (before == ' ') {
            return false;
        }
        if (Characters.isWide(next)) {
            return !Characters.closes(next);
        }
        if (Characters.isWide(before)) {
            return !Characters.closes(next);
        }
        return switch (before) {
            case '-' -> Character.isLetter(next);
            case '\u2010', '\u2013' -> Character.isLetterOrDigit(next);
            case '\u2014' -> next != '\u2014';
            case '?' -> Character.isLetter(next);
            default -> next == '\u2014';
        };
    }
}
