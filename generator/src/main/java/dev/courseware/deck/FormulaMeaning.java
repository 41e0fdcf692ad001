package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.model.Block;
import dev.courseware.model.Formula;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.Styled;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a formula means, in one sentence of those that are said with it; without one its slide tells nobody anything. */
final class FormulaMeaning {
    /** A sentence of more characters takes two lines at the least. */
    private static final int SHORT = 130;

    private static final Pattern FIGURE = Pattern.compile("(?<!\\d)(?!(?:1[5-9]|20)\\d\\d(?!\\d))\\d+");

    private FormulaMeaning() {}

    /**
     * The blocks of a slide; with a sentence below a formula that stands there alone.
     *
     * @param said what is said on that slide
     */
    static List<Block> with(Layout layout, List<Block> shown, List<Block> said, Sentences sentences) {
        if (layout != Layout.FORMULA || shown.size() != 1 || !(shown.get(0) instanceof Formula)) {
            return shown;
        }
        Optional<Prose> meaning = SpokenSentence.of(said, sentences).stream()
                .filter(SpokenSentence::isWhole)
                .filter(sentence -> !sentence.asks() && sentence.text().length() <= SHORT)
                .map(SpokenSentence::said)
                .filter(sentence -> worth(sentence) > 0 && !isProved(sentence))
                .max(Comparator.comparingInt(FormulaMeaning::worth));
        if (meaning.isEmpty()) {
            return shown;
        }
        List<Block> both = new ArrayList<>(shown);
        both.add(meaning.get());
        return both;
    }

    /** What a footnote proves is a story about the formula rather than what it says. */
    private static boolean isProved(Prose sentence) {
        return sentence.content().pieces().stream().anyMatch(FootnoteMark.class::isInstance);
    }

    /** Figures and what an author set in bold are what a formula is about; years aren't. */
    private static int worth(Prose sentence) {
        int bold = 0;
        for (Inline piece : sentence.content().pieces()) {
            if (piece instanceof Styled styled && styled.style() == Styled.Style.STRONG) {
                bold = 1;
            }
        }
        boolean figures = FIGURE.matcher(sentence.text()).find();
        return 2 * bold + (figures ? 1 : 0);
    }
}
