package dev.courseware.deck;

import dev.courseware.model.Prose;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Text;
import dev.courseware.text.Sentences;
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
    static Optional<SentenceCut> of(Prose prose, Sentences sentences, Predicate<Prose> fits) {
        List<Integer> ends = ends(prose, sentences);
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

    /** All sentences of a paragraph, one by one; two whose border lies inside of markup stay together. */
    static List<Prose> all(Prose prose, Sentences sentences) {
        List<Prose> all = new ArrayList<>();
        int from = 0;
        for (int end : ends(prose, sentences)) {
            all.add(part(prose, from, end));
            from = end;
        }
        all.add(part(prose, from, prose.text().length()));
        return all;
    }

    /** Behind the first sentence; empty if there is only one. */
    static Optional<SentenceCut> first(Prose prose, Sentences sentences) {
        return ends(prose, sentences).stream()
                .findFirst()
                .map(end -> new SentenceCut(
                        part(prose, 0, end), part(prose, end, prose.text().length())));
    }

    /** Where sentences end, as indices of the plain words. */
    private static List<Integer> ends(Prose prose, Sentences sentences) {
        String text = prose.text();
        String near = text.length() <= FAR ? text : text.substring(0, FAR);
        List<Integer> all = sentences.ends(near);
        List<Integer> ends = new ArrayList<>();
        int piece = 0;
        int end = 0;
        List<Inline> pieces = prose.content().pieces();
        for (int at : all.subList(0, Math.max(0, all.size() - 1))) {
            while (end < at && piece < pieces.size()) {
                end += RichText.of(pieces.get(piece++)).plain().length();
            }
            if (end == at || pieces.get(piece - 1) instanceof Text) {
                ends.add(at);
            }
        }
        return ends;
    }

    private static Prose part(Prose prose, int from, int to) {
        return prose.with(prose.content().part(from, to).strip());
    }
}
