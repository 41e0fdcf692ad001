package dev.courseware.card;

import dev.courseware.cache.ContentCache;
import dev.courseware.colour.Oklch;
import dev.courseware.render.page.MotifView;
import dev.courseware.theme.Theme;
import dev.courseware.theme.ThemeTokens;
import java.awt.AWTError;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws the picture that previews of links show (OpenGraph, {@code og:image}): the course's title beside its drawing, in the
 * theme's colours. All text is set in fonts that come with the theme and is antialiased, so that the picture is the same
 * on every machine.
 */
public final class CardRenderer {
    /** In pixels; what networks ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** Changes with what is drawn, so that nothing older is taken from the cache. */
    private static final String EDITION = "course card 1";

    private static final double MOTIF_SIZE = 620;
    private static final double MOTIF_LEFT = 640;

    private final Theme theme;
    private final ContentCache cache;

    public CardRenderer(Theme theme, ContentCache cache) {
        this.theme = theme;
        this.cache = cache;
    }

    /**
     * Draws a card.
     *
     * @return a PNG; empty if this Java can't draw, since it has no fonts or is without {@code java.desktop}
     * @throws IOException if the theme can't be read
     */
    public Optional<byte[]> draw(CourseCard card) throws IOException {
        ThemeTokens tokens = ThemeTokens.of(theme);
        Map<String, Oklch> light = tokens.colours().light();
        Map<String, Oklch> dark = tokens.colours().dark();
        String key = ContentCache.key(EDITION, card.toString(), colours(light), colours(dark));
        Optional<byte[]> kept = cache.findBytes(key);
        if (kept.isPresent()) {
            return kept;
        }
        try {
            byte[] drawn = drawn(card, light, dark);
            cache.keepBytes(key, drawn);
            return Optional.of(drawn);
        } catch (LinkageError | InternalError | AWTError e) {
            // What java.awt throws where the system lacks a library for fonts, or has no screen where one is expected.
            // A
            // course is no worse for it than one without an address.
            return Optional.empty();
        }
    }

    private static String colours(Map<String, Oklch> named) {
        StringBuilder all = new StringBuilder();
        named.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        each -> all.append(each.getKey()).append(each.getValue().css()));
        return all.toString();
    }

    private byte[] drawn(CourseCard card, Map<String, Oklch> light, Map<String, Oklch> dark) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            Color ground = colour(light, "bold", Color.DARK_GRAY);
            Color ink = colour(light, "on-bold", Color.WHITE);
            pen.setColor(ground);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            CardText text = CardText.of(theme);
            boolean written = text.has(card.title());
            motif(card.motif(), written ? MOTIF_LEFT : (WIDTH - MOTIF_SIZE) / 2, ink, dark, pen);
            if (written) {
                text.write(card, ink, colour(light, "on-bold-soft", Color.LIGHT_GRAY), pen);
            }
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", out);
        }
        return png.toByteArray();
    }

    private static Color colour(Map<String, Oklch> named, String name, Color otherwise) {
        Oklch colour = named.get(name);
        return colour == null ? otherwise : Color.decode(colour.hex());
    }

    private static void motif(MotifView motif, double left, Color ink, Map<String, Oklch> dark, Graphics2D pen) {
        AffineTransform before = pen.getTransform();
        pen.translate(left, (HEIGHT - MOTIF_SIZE) / 2);
        pen.scale(MOTIF_SIZE / MotifView.SIZE, MOTIF_SIZE / MotifView.SIZE);
        pen.setStroke(new BasicStroke(1));
        pen.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 70));
        pen.draw(lines(motif.lines()));
        for (MotifView.Place place : motif.rest()) {
            pen.draw(circle(place));
        }
        for (MotifView.Dot dot : motif.dots()) {
            pen.setColor(colour(dark, "speaker-" + dot.unit(), ink));
            pen.fill(circle(dot.place()));
        }
        pen.setTransform(before);
    }

    private static Ellipse2D circle(MotifView.Place place) {
        return new Ellipse2D.Double(
                place.x() - place.radius(), place.y() - place.radius(), 2.0 * place.radius(), 2.0 * place.radius());
    }

    /** Reads the path of a drawing, which has lines alone: {@code M1 2L3 4}. */
    private static Path2D lines(String path) {
        Path2D lines = new Path2D.Double();
        StringTokenizer parts = new StringTokenizer(path, "ML ", true);
        String sign = "";
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            if (part.equals("M") || part.equals("L")) {
                sign = part;
            } else if (!part.isBlank()) {
                int x = Integer.parseInt(part);
                parts.nextToken();
                int y = Integer.parseInt(parts.nextToken());
                if (sign.equals("M")) {
                    lines.moveTo(x, y);
                } else {
                    lines.lineTo(x, y);
                }
            }
        }
        return lines;
    }
}
