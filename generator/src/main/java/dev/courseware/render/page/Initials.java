package dev.courseware.render.page;

import dev.courseware.model.Glossary;
import dev.courseware.model.Glossary.Term;
import dev.courseware.model.SitePath;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The letters under which a long glossary's terms are found. */
public final class Initials {
    private static final int FEWEST_TERMS = 20;
    private static final int MOST_LETTERS = 40;

    private Initials() {}

    /**
     * A link for each initial letter to its first term; none where the glossary is short, or in another order than that
     * of the letters.
     */
    public static List<LinkView> of(Glossary glossary) {
        List<LinkView> letters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String last = "";
        for (Term term : glossary.terms()) {
            String initial = initial(term.name());
            if (initial.equals(last)) {
                continue;
            }
            if (!seen.add(initial)) {
                return List.of();
            }
            letters.add(new LinkView(initial, "#" + SitePath.encode(term.id())));
            last = initial;
        }
        boolean helps = glossary.terms().size() >= FEWEST_TERMS && letters.size() > 1 && letters.size() <= MOST_LETTERS;
        return helps ? letters : List.of();
    }

    /** The first letter without its accents, so that É stands with E. */
    private static String initial(String name) {
        String first = Normalizer.normalize(name, Normalizer.Form.NFD);
        return new String(Character.toChars(first.codePointAt(0))).toUpperCase(Locale.ROOT);
    }
}
