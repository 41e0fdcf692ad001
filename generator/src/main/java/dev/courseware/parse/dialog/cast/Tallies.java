package dev.courseware.parse.dialog.cast;

import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelCandidate.Style;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how often each name occurs in the place of a label, by the style of its markup, and determines the style of
 * the labels.
 */
final class Tallies {
    private final Candidates candidates;
    private final CastIndex cast;
    private final Map<Style, Map<String, Tally>> tallies = new LinkedHashMap<>();
    private Style style = Style.PLAIN;

    /** Counts the names that are in no way doubtful. */
    Tallies(Candidates candidates, CastIndex cast) {
        this.candidates = candidates;
        this.cast = cast;
        count(false);
        chooseStyle();
    }

    boolean isEmpty() {
        return tallies.isEmpty();
    }

    /** Adds the doubtful names to the count. */
    void countDoubtful() {
        count(true);
        chooseStyle();
    }

    /** The style of the labels. */
    Style style() {
        return style;
    }

    Map<Style, Map<String, Tally>> all() {
        return tallies;
    }

    /** The names in the style of the labels. */
    Collection<Tally> inStyle() {
        Map<String, Tally> names = tallies.get(style);
        return names == null ? List.of() : names.values();
    }

    /** Whether the name needs no partner, or has one. */
    boolean hasPartner(Tally tally) {
        String partner = NameVocabulary.pairedWith(tally.key);
        return partner.isEmpty() || tallies.get(style).containsKey(partner);
    }

    static int roles(Collection<Tally> names) {
        int roles = 0;
        for (Tally tally : names) {
            roles += NameVocabulary.isRole(tally.key) ? 1 : 0;
        }
        return roles;
    }

    private void count(boolean doubtful) {
        LabelCandidate[] heads = candidates.heads();
        for (int i = 0; i < heads.length; i++) {
            LabelCandidate head = heads[i];
            if (head == null || head.escapes() > 0 || head.isJoint() || head.isDoubtful() != doubtful) {
                continue;
            }
            String key = head.key();
            tallies.computeIfAbsent(head.style(), s -> new LinkedHashMap<>())
                    .computeIfAbsent(key, k -> new Tally(head.name(), k))
                    .add(candidates.isSpaced(i), head.forced(), startsSmall(i));
        }
    }

    /** Whether the text after the label on that line begins with a lower-case letter, as a definition does. */
    private boolean startsSmall(int index) {
        LabelCandidate head = candidates.heads()[index];
        String text = candidates.lines().get(index).text();
        return head.body() < text.length() && Character.isLowerCase(text.charAt(head.body()));
    }

    /**
     * Chooses the style with the most certain labels. Bullets are chosen only if no other style has any, because list
     * items often begin with terms.
     */
    private void chooseStyle() {
        int best = 0;
        for (int round = 0; round < 2 && best == 0; round++) {
            for (Map.Entry<Style, Map<String, Tally>> entry : tallies.entrySet()) {
                boolean bullets = entry.getKey().marker() == Marker.BULLET;
                int sure = weight(entry.getValue().values());
                if (bullets == (round == 1) && sure > best) {
                    best = sure;
                    style = entry.getKey();
                }
            }
        }
        if (best == 0 && !tallies.containsKey(style) && !tallies.isEmpty()) {
            style = tallies.keySet().iterator().next();
        }
    }

    private int weight(Collection<Tally> names) {
        int sure = 0;
        for (Tally tally : names) {
            sure += tally.isSure() || cast.findKey(tally.key) != null ? 2 * tally.turns() : 0;
        }
        return sure > 0 || roles(names) < 2 ? sure : 1;
    }
}
