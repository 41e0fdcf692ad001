package dev.courseware.svg;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads SVG. Only what is UTF-8 and says nothing else is read, for a browser follows marks and declarations and could
 * see another text than was looked at. Entities are never resolved: jsoup's XML parser knows no document type.
 */
final class SvgReader {
    private static final Pattern OUTSIDE = Pattern.compile("<!ENTITY|<\\?xml-stylesheet", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING = Pattern.compile("\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");
    /** No declaration is longer. */
    private static final int DECLARATION = 1_000;

    /** Each takes some 200 bytes of memory while it is read. */
    private static final int MOST_ELEMENTS = 200_000;

    private SvgReader() {}

    /** @param depth how many pictures hold this one */
    static Svg read(byte[] bytes, int depth) {
        try {
            String text = text(bytes);
            if (OUTSIDE.matcher(text).find()) {
                throw SvgProblem.holds("an entity declaration or a style sheet from elsewhere");
            }
            int root = root(text);
            if (root < 0) {
                return new Svg.Other();
            }
            if (elements(text) > MOST_ELEMENTS) {
                throw SvgProblem.that("has more than 200,000 elements", "simplify it, or export it as PNG");
            }
            Document document = Jsoup.parse(text.substring(root), "", Parser.xmlParser());
            Element svg = document.firstElementChild();
            if (svg == null || !SvgNames.local(svg.tagName()).equals("svg")) {
                return new Svg.Other();
            }
            return new SvgWriter(depth).write(svg);
        } catch (SvgProblem e) {
            return new Svg.Refused(e.getMessage(), e.hint());
        }
    }

    private static String text(byte[] bytes) throws SvgProblem {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        boolean wide = first == 0xFE && second == 0xFF
                || first == 0xFF && second == 0xFE
                || first == 0
                || (second == 0 && first == '<');
        if (wide) {
            throw notUtf8("is in UTF-16 or UTF-32");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notUtf8("is not in UTF-8");
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.startsWith("<?xml")) {
            int end = text.indexOf("?>");
            String declaration = text.substring(0, Math.min(DECLARATION, end < 0 ? text.length() : end));
            Matcher encoding = ENCODING.matcher(declaration);
            if (encoding.find() && !isUtf8(encoding.group(1))) {
                throw notUtf8("says that it is in " + encoding.group(1));
            }
        }
        return text;
    }

    /** At most so many begin in a text. */
    private static int elements(String text) {
        int elements = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            elements += text.startsWith("</", at) ? 0 : 1;
        }
        return elements;
    }

    private static boolean isUtf8(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.equals("utf-8") || lower.equals("utf8");
    }

    private static SvgProblem notUtf8(String problem) {
        return SvgProblem.that(problem, "save the SVG in UTF-8");
    }

    /** Where the first element begins, behind declaration, comments and document type; -1 if there is none. */
    private static int root(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = behind(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at);
            } else if (text.startsWith("<!", at)) {
                at = behindDocumentType(text, at);
            } else {
                return c == '<' ? at : -1;
            }
        }
        return -1;
    }

    private static int behind(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** Declarations of its own stand in brackets, each in angle brackets, names in quotes. */
    private static int behindDocumentType(String text, int from) {
        boolean inside = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int end = text.indexOf(c, at + 1);
                at = end < 0 ? text.length() : end;
            } else if (inside && text.startsWith("<!--", at)) {
                at = behind(text, "-->", at) - 1;
            } else if (c == '[' || c == ']') {
                inside = c == '[';
            } else if (c == '>' && !inside) {
                return at + 1;
            }
        }
        return text.length();
    }
}
