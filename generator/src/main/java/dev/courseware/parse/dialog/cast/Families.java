package dev.courseware.parse.dialog.cast;

import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Speakers who are only numbered or lettered: {@code P1} and {@code P2}, {@code A} and {@code B}. */
final class Families {
    private Families() {}

    /** The family of numbered speakers, such as {@code p} or {@code host}, that has most of the turns; or empty. */
    static String main(Collection<Tally> names, Set<String> accepted) {
        Map<String, Integer> turns = new HashMap<>();
        int all = 0;
        for (Tally tally : names) {
            if (accepted.contains(tally.key)) {
                all += tally.turns();
                turns.merge(NameVocabulary.family(tally.key), tally.turns(), Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> entry : turns.entrySet()) {
            if (2 * entry.getValue() > all) {
                return entry.getKey();
            }
        }
        return "";
    }

    /**
     * The families of letters and codes that several speakers have, since those are speakers then: {@code A} and {@code B},
     * {@code S1} and {@code S2}.
     */
    static Set<String> shared(Collection<Tally> names) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Tally tally : names) {
            String family = NameVocabulary.family(tally.key);
            if (family.length() == 1 && !seen.add(family)) {
                shared.add(family);
            }
        }
        return shared;
    }
}
