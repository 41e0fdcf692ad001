package dev.courseware.parse.dialog.cast;

import dev.courseware.diagnostic.Suggestion;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelCandidate.Style;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.words.WordList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which of the collected words before colons name speakers. A declared cast and an {@code @} are trusted; then
 * come roles, and names that open at least two turns in the script's own style, and only then names that open a single
 * one.
 */
public final class SpeakerClassifier {
    private final Candidates candidates;
    private final CastIndex cast;
    private final Tallies tallies;
    private final Set<String> accepted = new HashSet<>();

    private SpeakerClassifier(Candidates candidates, CastIndex cast) {
        this.candidates = candidates;
        this.cast = cast;
        this.tallies = new Tallies(candidates, cast);
        acceptSure();
    }

    /** Accepts only what is beyond doubt, to judge whether a script has this shape at all. */
    public static SpeakerClassifier strict(Candidates candidates, CastIndex cast) {
        return new SpeakerClassifier(candidates, cast);
    }

    /** Accepts what a reader would accept, given that the script has this shape. */
    public static SpeakerClassifier lenient(Candidates candidates, CastIndex cast) {
        SpeakerClassifier casting = new SpeakerClassifier(candidates, cast);
        casting.acceptSingles();
        casting.acceptSmall();
        casting.acceptBylines();
        if (casting.turns().isEmpty()) {
            casting.acceptAnything();
        }
        return casting;
    }

    /** Whether the line with this index opens a turn. */
    public boolean accepts(int index) {
        LabelCandidate head = candidates.heads()[index];
        if (head == null || head.escapes() > 0 || isListItem(head)) {
            return false;
        }
        return knows(head);
    }

    /** The indices of the lines that open a turn. */
    public BitSet turns() {
        BitSet turns = new BitSet();
        for (int i = 0; i < candidates.heads().length; i++) {
            turns.set(i, accepts(i));
        }
        return turns;
    }

    /** Whether the speaker of a label is accepted. */
    public boolean knows(LabelCandidate head) {
        if (isGiven(head) || accepted.contains(head.key())) {
            return true;
        }
        List<String> together = head.together();
        return together.size() > 1 && together.stream().allMatch(this::knows);
    }

    /** Whether a speaker with this {@linkplain NameVocabulary#key normalised name} is accepted. */
    public boolean knows(String key) {
        return cast.findKey(key) != null || accepted.contains(key);
    }

    /** Whether all labels have the form {@code Alice said:}. */
    public boolean allSay() {
        for (String key : accepted) {
            if (!WordList.LABEL_SAYS.ends(key)) {
                return false;
            }
        }
        return !accepted.isEmpty();
    }

    /** Whether the turns are the items of a list. */
    public boolean areItems() {
        return tallies.style().marker() == Marker.BULLET;
    }

    /** Whether any accepted speaker's name begins with a lower-case letter. */
    boolean speaksInSmallNames() {
        return tallies.inStyle().stream().anyMatch(tally -> isSmall(tally) && accepted.contains(tally.key));
    }

    private static boolean isSmall(Tally tally) {
        return Character.isLowerCase(tally.name.charAt(0));
    }

    boolean isListItem(LabelCandidate head) {
        return head.style().marker() == Marker.BULLET && tallies.style().marker() != Marker.BULLET;
    }

    private boolean isGiven(LabelCandidate head) {
        return head.forced() || cast.findKey(head.key()) != null;
    }

    private void acceptSure() {
        for (Map.Entry<Style, Map<String, Tally>> entry : tallies.all().entrySet()) {
            Marker marker = entry.getKey().marker();
            if (entry.getKey().equals(tallies.style()) || marker == Marker.NONE) {
                for (Tally tally : entry.getValue().values()) {
                    if (NameVocabulary.isUnmistakable(tally.key)) {
                        accepted.add(tally.key);
                    }
                }
            }
        }
        Collection<Tally> names = tallies.inStyle();
        String family = Families.main(tallies.inStyle(), accepted);
        boolean numbered = !family.isEmpty() || !cast.isEmpty();
        boolean roles =
                cast.isEmpty() && Tallies.roles(names) > 1 && (family.isEmpty() || NameVocabulary.isRole(family));
        Set<String> shared = Families.shared(names);
        for (Tally tally : names) {
            boolean repeated = tally.turns() > 1 && (!numbered || NameVocabulary.isProper(tally.name));
            if (repeated && tallies.hasPartner(tally)
                    || roles && NameVocabulary.isRole(tally.key)
                    || shared.contains(NameVocabulary.family(tally.key))) {
                accepted.add(tally.key);
            }
        }
        for (Tally tally : names) {
            if (!NameVocabulary.pairedWith(tally.key).isEmpty() && tallies.hasPartner(tally)) {
                accepted.add(tally.key);
            }
        }
        acceptPartners();
    }

    /** Accepts a plain {@code A:} if {@code **Q:**} is a speaker in bold. */
    private void acceptPartners() {
        boolean asked = accepted.stream().anyMatch(NameVocabulary::isQuestions);
        boolean answered = accepted.stream().anyMatch(NameVocabulary::isAnswers);
        for (Map.Entry<Style, Map<String, Tally>> entry : tallies.all().entrySet()) {
            boolean plain = entry.getKey().marker() == Marker.NONE;
            for (Tally tally : plain ? entry.getValue().values() : List.<Tally>of()) {
                boolean asks = NameVocabulary.isQuestions(tally.key);
                boolean answers = NameVocabulary.isAnswers(tally.key);
                if (tally.turns() > 1 && (asked && answers || answered && asks)) {
                    accepted.add(tally.key);
                    asked |= asks;
                    answered |= answers;
                }
            }
        }
    }

    /** Accepts people who speak once, if the script's other speakers have names as well. */
    private void acceptSingles() {
        if (!cast.isEmpty()) {
            acceptMisspelled();
            return;
        }
        for (Tally tally : tallies.inStyle()) {
            if (ClassCodes.joins(tally.key, accepted)) {
                accepted.add(tally.key);
            }
        }
        String family = Families.main(tallies.inStyle(), accepted);
        if (!family.isEmpty()) {
            acceptRelatives(family);
            if (accepted.size() > 1) {
                return;
            }
        }
        boolean capitals = !accepted.isEmpty() && allCapitals();
        boolean alone = accepted.isEmpty();
        boolean reported = allSay();
        boolean spaced = accepted.size() > 1 && spacedTurns();
        boolean small = accepted.size() < 2 || speaksSmall();
        for (Tally tally : tallies.inStyle()) {
            if (!alone && !small && tally.isSmallSpeech()) {
                continue;
            }
            boolean fits = alone && !NameScanner.isLong(tally.name)
                    || capitals && NameVocabulary.isCapitals(tally.name)
                    || !NameScanner.isLong(tally.name)
                            && (NameVocabulary.isRole(tally.key) || !NameVocabulary.isConcept(tally.key))
                            && !(spaced && tally.isCrowded());
            boolean says = reported && WordList.LABEL_SAYS.ends(tally.key);
            if (says
                    || fits
                            && (NameVocabulary.isProper(tally.name) || NameVocabulary.isRole(tally.key))
                            && tallies.hasPartner(tally)) {
                accepted.add(tally.key);
            }
        }
    }

    /** Accepts a lower-case name that recurs, if otherwise only one person would speak. */
    private void acceptSmall() {
        if (accepted.size() != 1 || !cast.isEmpty()) {
            return;
        }
        Map<String, Integer> small = new HashMap<>();
        for (LabelCandidate head : candidates.heads()) {
            if (head != null
                    && head.isSmall()
                    && head.escapes() == 0
                    && head.style().equals(tallies.style())) {
                small.merge(head.key(), 1, Integer::sum);
            }
        }
        small.forEach((key, turns) -> {
            if (turns > 1) {
                accepted.add(key);
            }
        });
    }

    /** Accepts {@code Name 3}, who speaks once, if {@code Name 1} and {@code Name 2} speak. */
    private void acceptRelatives(String family) {
        for (Tally tally : tallies.inStyle()) {
            if (NameVocabulary.family(tally.key).equals(family) && NameVocabulary.isProper(tally.name)) {
                accepted.add(tally.key);
            }
        }
    }

    /** Whether a turn of the accepted speakers begins with a lower-case letter, as in a chat. */
    private boolean speaksSmall() {
        for (Tally tally : tallies.inStyle()) {
            if (accepted.contains(tally.key) && tally.speaksSmall()) {
                return true;
            }
        }
        return false;
    }

    private boolean allCapitals() {
        for (Tally tally : tallies.inStyle()) {
            if (accepted.contains(tally.key) && !NameVocabulary.isCapitals(tally.name)) {
                return false;
            }
        }
        return true;
    }

    /** Accepts Sarah once {@code Host 1 (Sarah):} has been read. */
    private void acceptBylines() {
        for (LabelCandidate head : candidates.heads()) {
            if (head != null
                    && !head.brackets().isEmpty()
                    && accepted.contains(head.key())
                    && NameVocabulary.isRole(head.key())) {
                String byline = head.brackets().get(0);
                if (NameVocabulary.isProper(byline) && !CueWords.isCue(byline)) {
                    accepted.add(NameVocabulary.key(byline));
                }
            }
        }
    }

    private void acceptMisspelled() {
        for (Tally tally : tallies.inStyle()) {
            if (NameVocabulary.isProper(tally.name)
                    && Suggestion.nearest(tally.name, cast.ids()).isPresent()) {
                accepted.add(tally.key);
            }
        }
    }

    /** If no name is convincing, accepts the least doubtful ones, since a script must have speakers. */
    private void acceptAnything() {
        if (tallies.isEmpty()) {
            tallies.countDoubtful();
        }
        boolean nothingElse = candidates.areAllLines();
        for (Tally tally : tallies.inStyle()) {
            if (tally.turns() > 1 || !isSmall(tally) || nothingElse) {
                accepted.add(tally.key);
            }
        }
    }

    /** Whether most turns but the first follow a blank line. */
    private boolean spacedTurns() {
        int spaced = 0;
        int turns = 0;
        for (int i = 0; i < candidates.heads().length; i++) {
            if (accepts(i)) {
                turns++;
                spaced += candidates.isSpaced(i) ? 1 : 0;
            }
        }
        return turns > 1 && 2 * (spaced - 1) >= turns - 1 && spaced > 1;
    }
}
