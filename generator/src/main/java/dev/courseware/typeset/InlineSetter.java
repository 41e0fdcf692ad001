package dev.courseware.typeset;

import dev.courseware.model.Html;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Reads inline HTML into {@link InlineText}, with the sizes that the theme's styles give to its elements. */
public final class InlineSetter {
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

    private static final Set<String> EMPTY = Set.of("br", "img", "wbr", "input", "hr");
    private static final double RAISED = 0.8333;
    private static final double KEYBOARD = 0.76;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int SOFT_HYPHEN = 0x00AD;

    private final Fonts fonts;
    private final Styles styles;

    /**
     * What the theme's styles say about inline elements.
     *
     * @param code the family of code
     * @param codeSize its size for the text around it
     * @param codePadding the room on both sides of code, for its own size
     * @param bold the weight of what is strong
     * @param keyboard the family of keys
     */
    public record Styles(String code, double codeSize, double codePadding, int bold, String keyboard) {
        /** The same without the frame around code, as headings and boxes have it. */
        public Styles plain() {
            return new Styles(code, codeSize, 0, bold, keyboard);
        }
    }

    public InlineSetter(Fonts fonts, Styles styles) {
        this.fonts = fonts;
        this.styles = styles;
    }

    public InlineSetter plain() {
        return new InlineSetter(fonts, styles.plain());
    }

    /** Sets inline HTML, the outermost paragraph's tags included or not. */
    public InlineText set(Html html, Font font) {
        Reader reader = new Reader(html.value(), font);
        reader.read();
        return reader.text;
    }

    /** How many lines inline HTML fills. */
    public int lines(Html html, Font font, double width) {
        return set(html, font).lines(width);
    }

    /** How wide one character of a font is; for fonts whose characters all have one width. */
    public double character(Font font) {
        return fonts.face(font).width('0') * font.size() / 1000;
    }

    /** One pass over the markup. */
    private final class Reader {
        final InlineText text = new InlineText();
        private final String html;
        private final Deque<String> names = new ArrayDeque<>();
        private final Deque<Font> outer = new ArrayDeque<>();
        private Font font;
        private Face face;
        private double scale;
        private int previous = ' ';

        Reader(String html, Font font) {
            this.html = html;
            use(font);
        }

        private void use(Font next) {
            font = next;
            face = fonts.face(next);
            scale = next.size() / 1000;
        }

        void read() {
            int at = 0;
            while (at < html.length()) {
                char c = html.charAt(at);
                if (c == '<') {
                    int end = html.indexOf('>', at);
                    end = end < 0 ? html.length() - 1 : end;
                    tag(at, end);
                    at = end + 1;
                } else if (c == '&') {
                    int end = html.indexOf(';', at);
                    if (end < 0 || end - at > 10) {
                        character('&');
                        at++;
                    } else {
                        character(entity(html.substring(at + 1, end)));
                        at = end + 1;
                    }
                } else {
                    int character = html.codePointAt(at);
                    character(character);
                    at += Character.charCount(character);
                }
            }
            text.close();
        }

        private void character(int c) {
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

        private void tag(int from, int end) {
            boolean closing = html.charAt(from + 1) == '/';
            int start = closing ? from + 2 : from + 1;
            int stop = start;
            while (stop < end && Character.isLetterOrDigit(html.charAt(stop))) {
                stop++;
            }
            String name = html.substring(start, stop);
            if (closing) {
                close(name);
            } else if (EMPTY.contains(name)) {
                empty(name, from, end);
            } else {
                open(name);
            }
        }

        private void open(String name) {
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

        private void close(String name) {
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

        private void empty(String name, int from, int end) {
            switch (name) {
                case "br", "hr" -> {
                    text.lineBreak();
                    previous = ' ';
                }
                case "wbr" -> text.end(0);
                case "img" -> {
                    text.add(number("width=\"", from, end));
                    previous = 'x';
                }
                default -> text.add(font.size());
            }
        }

        private double number(String attribute, int from, int end) {
            int at = html.indexOf(attribute, from);
            int value = 0;
            for (int i = at + attribute.length(); at > 0 && i < end && Characters.isDigit(html.charAt(i)); i++) {
                value = Math.min(100_000, value * 10 + html.charAt(i) - '0');
            }
            return value;
        }
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

    private static int entity(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "nbsp" -> '\u00A0';
            default -> numeric(name);
        };
    }

    private static int numeric(String name) {
        try {
            if (name.startsWith("#x")) {
                return Integer.parseInt(name, 2, name.length(), 16);
            }
            return name.startsWith("#") ? Integer.parseInt(name, 1, name.length(), 10) : 'x';
        } catch (NumberFormatException e) {
            return 'x';
        }
    }
}
