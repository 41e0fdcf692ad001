package dev.courseware.card;

import dev.courseware.theme.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets the words of a card, in fonts that come with the theme: whatever a machine has installed looks otherwise. */
final class CardText {
    /** Beside {@code fonts/widths.txt}; a card is set in one weight. */
    private static final List<String> FILES =
            List.of("card-latin.ttf", "card-latin-ext.ttf", "card-greek.ttf", "card-cyrillic.ttf");

    private static final int LEFT = 72;
    private static final int WIDE = 610;
    private static final int TOP = 84;
    private static final int FOOT = 566;
    private static final int LARGEST_TITLE = 76;
    private static final int SMALLEST_TITLE = 36;
    private static final int TITLE_HEIGHT = 320;
    private static final int DESCRIPTION = 28;
    private static final int PLACE = 22;

    private final List<Font> fonts;

    private CardText(List<Font> fonts) {
        this.fonts = fonts;
    }

    static CardText of(Theme theme) throws IOException {
        List<Font> fonts = new ArrayList<>();
        for (String file : FILES) {
            byte[] font = theme.readDefault("fonts/" + file)
                    .orElseThrow(() -> new IOException("the default theme has no fonts/" + file));
            try {
                fonts.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font)));
            } catch (FontFormatException e) {
                throw new IOException("the default theme's fonts/" + file + " can't be read", e);
            }
        }
        return new CardText(fonts);
    }

    /** Whether the fonts have all letters of a text. */
    boolean has(String text) {
        return text.codePoints()
                .allMatch(letter ->
                        Character.isWhitespace(letter) || fonts.stream().anyMatch(font -> font.canDisplay(letter)));
    }

    /** Writes the title, as large as it fits, and below it what else there is room for. */
    void write(CourseCard card, Color ink, Color soft, Graphics2D pen) {
        FontRenderContext context = pen.getFontRenderContext();
        int size = LARGEST_TITLE;
        List<TextLayout> title = lines(card.title(), size, context);
        while (size > SMALLEST_TITLE && height(title) > TITLE_HEIGHT) {
            size -= 4;
            title = lines(card.title(), size, context);
        }
        pen.setColor(ink);
        float y = draw(title, TOP, TITLE_HEIGHT, pen) + DESCRIPTION;
        pen.setColor(soft);
        float room = FOOT - 2 * PLACE - y;
        String said = has(card.description()) ? card.description().strip() : "";
        while (!said.isEmpty() && height(lines(said, DESCRIPTION, context)) > room) {
            said = withoutLastClause(said);
        }
        if (!said.isEmpty()) {
            draw(lines(said, DESCRIPTION, context), y, room, pen);
        }
        if (has(card.place()) && !card.place().isBlank()) {
            lines(card.place(), PLACE, context).get(0).draw(pen, LEFT, FOOT);
        }
    }

    /** A text without what stands behind its last stop, colon or the like; nothing of one without any. */
    private static String withoutLastClause(String text) {
        int end = text.length() - 1;
        while (end > 0 && !(".:;!?".indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end) == ' ')) {
            end--;
        }
        return end <= 0 ? "" : text.substring(0, end - 1).strip();
    }

    /** Draws lines as far as they fit, and returns where the last one ends. */
    private static float draw(List<TextLayout> lines, float from, float room, Graphics2D pen) {
        float y = from;
        for (TextLayout line : lines) {
            float next = y + step(line);
            if (next - from > room && y > from) {
                break;
            }
            line.draw(pen, LEFT, y + line.getAscent());
            y = next;
        }
        return y;
    }

    private static float height(List<TextLayout> lines) {
        float height = 0;
        for (TextLayout line : lines) {
            height += step(line);
        }
        return height;
    }

    private static float step(TextLayout line) {
        return 0.94f * (line.getAscent() + line.getDescent() + line.getLeading());
    }

    private List<TextLayout> lines(String text, int size, FontRenderContext context) {
        AttributedString set = new AttributedString(text);
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int next = i + Character.charCount(letter);
            set.addAttribute(TextAttribute.FONT, font(letter).deriveFont((float) size), i, next);
            i = next;
        }
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(set.getIterator(), BreakIterator.getLineInstance(Locale.ROOT), context);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(WIDE));
        }
        return lines;
    }

    private Font font(int letter) {
        return fonts.stream()
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .orElse(fonts.get(0));
    }
}
