package dev.courseware.parse.inline;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A bare web or mail address in running text (GFM 0.29, 6.9). Found here rather than by Flexmark's extension, which
 * walks every node of every document for the few that hold one.
 *
 * @param start the index of its first character
 * @param end the index after its last
 * @param address what it links to
 */
record WebAddress(int start, int end, String address) {

    /** Finds the first address that begins at an index or later. */
    static Optional<WebAddress> find(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                Optional<WebAddress> mail = mail(text, from, i);
                if (mail.isPresent()) {
                    return mail;
                }
            } else if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && isBoundary(text, i)) {
                Optional<WebAddress> web = web(text, i);
                if (web.isPresent()) {
                    return web;
                }
            }
        }
        return Optional.empty();
    }

    /** Adds text with its addresses as links, what stands between them by {@code between}. */
    static void link(String text, RichTextBuilder out, Consumer<String> between) {
        int from = 0;
        Optional<WebAddress> next = find(text, 0);
        while (next.isPresent()) {
            WebAddress found = next.get();
            between.accept(text.substring(from, found.start()));
            Target target = new Target.Address(Escaping.percentEncodeUrl(found.address()));
            out.add(new Link(target, RichText.of(text.substring(found.start(), found.end()))));
            from = found.end();
            next = find(text, from);
        }
        between.accept(text.substring(from));
    }

    private static boolean isBoundary(CharSequence text, int at) {
        return at == 0 || " \t\n*_~(\"'".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static Optional<WebAddress> web(CharSequence text, int start) {
        String scheme = startsWith(text, start, "www.")
                ? "http://"
                : startsWith(text, start, "http://") || startsWith(text, start, "https://") ? "" : null;
        if (scheme == null) {
            return Optional.empty();
        }
        int host = scheme.isEmpty() ? start + (startsWith(text, start, "https") ? 8 : 7) : start;
        int end = host;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '<') {
            end++;
        }
        end = withoutTrail(text, host, end);
        if (!isDomain(text, host, end)) {
            return Optional.empty();
        }
        return Optional.of(new WebAddress(start, end, scheme + text.subSequence(start, end)));
    }

    /** Punctuation at the end belongs to the sentence, and so does a bracket that was not opened inside. */
    private static int withoutTrail(CharSequence text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        int trimmed = end;
        while (trimmed > start) {
            char last = text.charAt(trimmed - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if ("?!.,:*_~'\"".indexOf(last) < 0) {
                break;
            }
            trimmed--;
        }
        return trimmed;
    }

    /** At least two parts; no underscore in the last two. */
    private static boolean isDomain(CharSequence text, int start, int end) {
        int dots = 0;
        int underscoresInLastTwo = 0;
        boolean empty = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (empty) {
                    return false;
                }
                dots++;
                empty = true;
                underscoresInLastTwo = underscoresInLastTwo > 1 ? 1 : 0;
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                empty = false;
                underscoresInLastTwo = c == '_' ? 2 : underscoresInLastTwo;
            } else {
                break;
            }
        }
        return dots > 0 && !empty && underscoresInLastTwo == 0;
    }

    private static Optional<WebAddress> mail(CharSequence text, int from, int at) {
        int start = at;
        while (start > from && isMailName(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dots = 0;
        while (end < text.length() && (isHostName(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        while (end > at && text.charAt(end - 1) == '.') {
            end--;
        }
        for (int i = at; i < end; i++) {
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        boolean whole = start < at && dots > 0 && "-_".indexOf(text.charAt(end - 1)) < 0 && text.charAt(at + 1) != '.';
        return whole
                ? Optional.of(new WebAddress(start, end, "mailto:" + text.subSequence(start, end)))
                : Optional.empty();
    }

    private static boolean isMailName(char c) {
        return isHostName(c) || c == '.' || c == '+';
    }

    private static boolean isHostName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static boolean startsWith(CharSequence text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
