package dev.courseware.render.slides;

import dev.courseware.model.Prose;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Text;
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
    /** No slide holds more characters. */
    private static final int FAR = 8000;

    /** @return empty if not even the first sentence fits, or there is only one */
    static Optional<SentenceCut> of(Prose prose, Predicate<Prose> fits) {
        List<Integer> ends = ends(prose.content());
        int low = -1;
        int high = ends.size();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fits.test(part(prose, 0, ends.get(middle)))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low < 0
                ? Optional.empty()
                : Optional.of(new SentenceCut(
                        part(prose, 0, ends.get(low)),
                        part(prose, ends.get(low), prose.text().length())));
    }

    /** Where sentences end, as indices of the plain words. */
    private static List<Integer> ends(RichText content) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < content.pieces().size() && start < FAR; i++) {
            Inline piece = content.pieces().get(i);
            if (piece instanceof Text text) {
                boolean last = i + 1 == content.pieces().size();
                ends(text.text(), start, last, ends);
                start += text.text().length();
            } else {
                start += RichText.of(piece).plain().length();
            }
        }
        return ends;
    }

    /** @param last whether nothing stands behind this text */
    private static void ends(String text, int start, boolean last, List<Integer> ends) {
        int far = Math.min(FAR - start, text.length() - (last ? 2 : 1));
        for (int at = 0; at < far; at++) {
            if (isEnd(text, at)) {
                ends.add(start + at + 1);
            }
        }
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        return "。！？".indexOf(c) >= 0
                || (".!?…".indexOf(c) >= 0
                        && (next == ' ' || next == '\n')
                        && !(at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2)))
                        && !Sentences.isAbbreviation(text, at));
    }

    private static Prose part(Prose prose, int from, int to) {
        return prose.with(prose.content().part(from, to).strip());
    }
}
