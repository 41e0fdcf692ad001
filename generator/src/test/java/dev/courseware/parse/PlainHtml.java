package dev.courseware.parse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML in a form that two writers of the same content agree on, as the CommonMark specification's own test does: blanks
 * collapsed outside of {@code pre} and gone at the edges of blocks, attributes sorted, addresses decoded.
 */
final class PlainHtml {
    private static final Set<String> BLOCKS = Set.of(
            "body",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "hr",
            "table",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "div",
            "section",
            "style",
            "script",
            "textarea",
            "del",
            "ins",
            "img",
            "br");

    private final StringBuilder out = new StringBuilder();

    static String of(String html) {
        PlainHtml plain = new PlainHtml();
        plain.children(Jsoup.parseBodyFragment(html).body(), false);
        return plain.out
                .toString()
                .replaceAll("(</?(?:" + String.join("|", BLOCKS) + ")(?: [^>]*)?>) ", "$1")
                .replaceAll(" (</?(?:" + String.join("|", BLOCKS) + ")(?: [^>]*)?>)", "$1")
                .strip();
    }

    private void children(Node parent, boolean preformatted) {
        parent.childNodes().forEach(node -> write(node, preformatted));
    }

    private void write(Node node, boolean preformatted) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            out.append(escaped(preformatted ? words.replace("\n", "⏎") : words.replaceAll("\\s+", " ")));
        } else if (node instanceof Element element) {
            boolean pre = preformatted || element.normalName().equals("pre");
            out.append('<')
                    .append(element.normalName())
                    .append(attributes(element))
                    .append('>');
            int start = out.length();
            children(element, pre);
            if (element.normalName().equals("code") && pre) {
                endsAlike(start);
            }
            if (!element.tag().isSelfClosing()) {
                out.append("</").append(element.normalName()).append('>');
            }
        } else if (!(node instanceof Comment)) {
            out.append(node.outerHtml());
        }
    }

    /** A listing's last line end is not part of its text. */
    private void endsAlike(int start) {
        while (out.length() > start && out.charAt(out.length() - 1) == '⏎') {
            out.setLength(out.length() - 1);
        }
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> !(element.normalName().equals("img")
                        && Set.of("width", "height").contains(attribute.getKey())))
                .map(attribute ->
                        " " + attribute.getKey() + "=\"" + value(attribute.getKey(), attribute.getValue()) + '"')
                .sorted()
                .collect(Collectors.joining());
    }

    private static String value(String key, String value) {
        String plain = key.equals("href") || key.equals("src") ? decoded(value) : value;
        return escaped(plain.replaceAll("\\s+", " "));
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
