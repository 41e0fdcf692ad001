package dev.courseware.render.slides;

import dev.courseware.model.Html;
import dev.courseware.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A paragraph cut between two sentences, outside of any markup in it.
 *
 * @param head the sentences that fit
 * @param rest the others
 */
record SentenceCut(Prose head, Prose rest) {
    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";
    /** No slide holds more characters, tags included. */
    private static final int FAR = 8000;

    /** @return empty if not even the first sentence fits, or there is only one */
    static Optional<SentenceCut> of(Prose prose, Predicate<Prose> fits) {
        String html = prose.html().value();
        String inner = prose.html().inline().value();
        boolean wrapped = inner.length() < html.length();
        List<Integer> ends = ends(inner);
        int low = -1;
        int high = ends.size();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fits.test(part(prose, inner, 0, ends.get(middle), wrapped))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low < 0
                ? Optional.empty()
                : Optional.of(new SentenceCut(
                        part(prose, inner, 0, ends.get(low), wrapped),
                        part(prose, inner, ends.get(low), inner.length(), wrapped)));
    }

    private static List<Integer> ends(String html) {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i + 2 < Math.min(FAR, html.length()); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                int end = html.indexOf('>', i);
                boolean empty = html.startsWith("<br", i) || html.startsWith("<img", i) || html.startsWith("<wbr", i);
                depth += empty ? 0 : html.charAt(i + 1) == '/' ? -1 : 1;
                i = end < 0 ? html.length() : end;
            } else if (depth == 0 && isEnd(html, i)) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    private static boolean isEnd(String html, int at) {
        char c = html.charAt(at);
        char next = html.charAt(at + 1);
        return "。！？".indexOf(c) >= 0
                || (".!?…".indexOf(c) >= 0
                        && (next == ' ' || next == '\n')
                        && !Character.isLowerCase(html.charAt(at + 2))
                        && !Sentences.isAbbreviation(html, at));
    }

    private static Prose part(Prose prose, String inner, int from, int to, boolean wrapped) {
        String html = inner.substring(from, to).strip();
        return new Prose(
                new Html(wrapped ? OPEN + html + CLOSE : html), html.replaceAll("<[^>]*>", ""), prose.position());
    }
}
