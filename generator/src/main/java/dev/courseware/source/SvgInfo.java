package dev.courseware.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Looks into an SVG file for its size and for what would run or fetch if a visitor opened it by itself. Entities are
 * never resolved: jsoup's XML parser knows no document type.
 */
final class SvgInfo {
    private static final Set<String> RUNS = Set.of("script", "foreignobject", "iframe", "embed", "object", "handler");

    private static final Pattern BEFORE = Pattern.compile("<!ENTITY|<\\?xml-stylesheet", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE = Pattern.compile("(url|src)\\(\\s*[\"']?(?!\\s*[\"']?(#|data:image/))");

    private SvgInfo() {}

    static Optional<ImageInfo> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (BEFORE.matcher(text).find()) {
            return Optional.of(new ImageInfo(0, 0, "an entity declaration or a style sheet from elsewhere"));
        }
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        Element svg = document.children().isEmpty() ? null : document.child(0);
        if (svg == null || !local(svg.tagName()).equals("svg")) {
            return Optional.empty();
        }
        int width = pixels(svg.attr("width"));
        int height = pixels(svg.attr("height"));
        String[] box = svg.attr("viewBox").trim().split("[\\s,]+");
        if ((width == 0 || height == 0) && box.length == 4) {
            width = pixels(box[2]);
            height = pixels(box[3]);
        }
        return Optional.of(new ImageInfo(width, height, danger(document)));
    }

    private static String danger(Document document) {
        for (Element element : document.getAllElements()) {
            String name = local(element.tagName());
            if (RUNS.contains(name)) {
                return "the element <" + element.tagName() + ">";
            }
            if (name.equals("style") && fetches(element.data() + element.wholeText())) {
                return "a style from elsewhere";
            }
            for (Attribute attribute : element.attributes()) {
                String danger = danger(attribute, name);
                if (!danger.isEmpty()) {
                    return danger;
                }
            }
        }
        return "";
    }

    private static String danger(Attribute attribute, String element) {
        String key = local(attribute.getKey());
        if (key.startsWith("on")) {
            return "the handler " + attribute.getKey();
        }
        if (key.equals("href") && !isInside(attribute.getValue(), element)) {
            return "a reference to elsewhere";
        }
        if (key.equals("attributename") && local(attribute.getValue().strip()).matches("href|on.*|style")) {
            return "an animation of " + attribute.getValue();
        }
        return fetches(attribute.getValue()) ? "a style from elsewhere" : "";
    }

    /**
     * Whether a style, or an attribute that takes one, names more than parts of the same file. An escape could hide
     * such a name.
     */
    private static boolean fetches(String style) {
        String css = style.toLowerCase(Locale.ROOT);
        return css.contains("@import")
                || css.contains("image-set(")
                || (css.indexOf('\\') >= 0 && css.indexOf('(') >= 0)
                || ELSEWHERE.matcher(css).find();
    }

    /** References may name parts of the same file, links may lead to the web, images may hold their own data. */
    private static boolean isInside(String value, String element) {
        String address = value.strip().toLowerCase(Locale.ROOT);
        return address.isEmpty()
                || address.startsWith("#")
                || (element.equals("a") && (address.startsWith("https:") || address.startsWith("http:")))
                || (element.equals("image") && address.matches("data:image/(png|jpeg|gif|webp);base64,[\\s\\S]*"));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static int pixels(String length) {
        String number = length.strip().replaceFirst("px$", "");
        try {
            double value = Double.parseDouble(number);
            return value > 0 && value < 100_000 ? (int) Math.round(value) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
