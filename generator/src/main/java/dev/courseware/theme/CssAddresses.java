package dev.courseware.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** Rewrites the relative {@code url(…)} references of a style sheet to the addresses that their assets get. */
final class CssAddresses {
    private final String folder;
    private final UnaryOperator<String> addresses;

    /**
     * @param path the style sheet's own path among the assets
     * @param addresses gives an asset's site address, in the same folder as the style sheet's
     */
    CssAddresses(String path, UnaryOperator<String> addresses) {
        this.folder = path.substring(0, path.lastIndexOf('/') + 1);
        this.addresses = addresses;
    }

    String rewrite(String css) {
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
            out.append(css, from, start);
            if (plain.startsWith("data:") || plain.startsWith("#") || plain.contains("://")) {
                out.append(css, start, end + 1);
            } else {
                String address = addresses.apply(resolve(plain));
                out.append("url(")
                        .append(address.substring(address.lastIndexOf('/') + 1))
                        .append(')');
            }
            from = end + 1;
        }
    }

    private static String unquoted(String written) {
        boolean quoted = written.length() > 1 && (written.charAt(0) == '"' || written.charAt(0) == '\'');
        return quoted ? written.substring(1, written.length() - 1) : written;
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
