package dev.courseware.model;

import java.util.List;

/**
 * The numbers of a question, drawn anew for each try. What isn't a page shows the first draw.
 *
 * @param variants at least one, the first draw first
 */
public record Draw(List<Variant> variants) {
    public Draw {
        variants = List.copyOf(variants);
    }

    /**
     * A draw.
     *
     * @param texts what each place of the question shows, see {@link dev.courseware.model.inline.Drawn}
     * @param amounts what may be answered, without feedback, where a number is asked for
     */
    public record Variant(List<String> texts, List<Amount> amounts) {
        public Variant {
            texts = List.copyOf(texts);
            amounts = List.copyOf(amounts);
        }
    }
}
