package dev.courseware.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the relative references in one asset to the addresses that the assets they name get. */
final class AssetReferences {
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<=\\s)((?:href|src)=\")([^\"]+)(?=\")");

    private final String folder;
    private final UnaryOperator<String> addresses;

    /**
     * @param path the asset's own path among the assets
     * @param addresses gives an asset's site address, in the same folder as this one's
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

    /** Rewrites what stands in a style sheet's {@code url(…)}. */
    String inCss(String css) {
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
        String address = addresses.apply(resolve(reference));
        return address.substring(address.lastIndexOf('/') + 1);
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
