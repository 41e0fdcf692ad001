package dev.courseware.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the relative references in one asset to the addresses that the assets they name get. */
final class AssetReferences {
    private static final Pattern IMPORT = Pattern.compile("(@import\\s+)(?:\"([^\"\n]*)\"|'([^'\n]*)')");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<=\\s)((?:href|src)=\")([^\"]+)(?=\")");

    private final String folder;
    private final UnaryOperator<String> addresses;

    /**
     * @param path the file's own path in the theme
     * @param addresses gives the site address of a file of the theme, in the same folder as this one's
     */
    AssetReferences(String path, UnaryOperator<String> addresses) {
        this.folder = path.substring(0, path.lastIndexOf('/') + 1);
        this.addresses = addresses;
    }

    /** Rewrites what stands in a page's {@code href="…"} and {@code src="…"}. */
    String inHtml(String html) {
        return ATTRIBUTE
                .matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + address(found.group(2))));
    }

    /** Rewrites what stands in a style sheet's {@code url(…)} and behind {@code @import}. */
    String inCss(String sheet) {
        String css = IMPORT.matcher(sheet)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + "url(" + (found.group(2) == null ? found.group(3) : found.group(2)) + ")"));
        StringBuilder out = new StringBuilder(css.length());
        int from = 0;
        while (true) {
            int start = css.indexOf("url(", from);
            int end = start < 0 ? -1 : css.indexOf(')', start);
            if (end < 0) {
                return out.append(css, from, css.length()).toString();
            }
            String written = css.substring(start + 4, end).strip();
            String plain = unquoted(written);
            String address = address(plain);
            out.append(css, from, start).append("url(");
            out.append(address.equals(plain) ? css.substring(start + 4, end) : address)
                    .append(')');
            from = end + 1;
        }
    }

    private static String unquoted(String written) {
        boolean quoted = written.length() > 1 && (written.charAt(0) == '"' || written.charAt(0) == '\'');
        return quoted ? written.substring(1, written.length() - 1) : written;
    }

    /** The same, where it is no relative reference to a file. */
    private String address(String reference) {
        if (reference.startsWith("data:") || reference.startsWith("#") || reference.contains("://")) {
            return reference;
        }
        int end = reference.length();
        for (char sign : new char[] {'#', '?'}) {
            int at = reference.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        String address = addresses.apply(resolve(reference.substring(0, end)));
        return address.substring(address.lastIndexOf('/') + 1) + reference.substring(end);
    }

    private String resolve(String relative) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + relative).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
