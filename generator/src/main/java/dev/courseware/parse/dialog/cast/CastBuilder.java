package dev.courseware.parse.dialog.cast;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.name.JointNames;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the speakers in the order of their first turns. */
public final class CastBuilder {
    private final CastIndex given;
    private final NumberedInterview interview;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** Starts with the speakers whom the course or lesson declares. */
    public CastBuilder(CastIndex given, NumberedInterview interview) {
        this.given = given;
        this.interview = interview;
    }

    private static final class Member {
        private final Speaker speaker;
        private final Position first;
        private final boolean given;
        private final boolean sure;
        private int turns;

        Member(Speaker speaker, Label label, boolean given) {
            this.speaker = speaker;
            this.first = label.position();
            this.given = given;
            this.sure = label.sure();
        }

        String family() {
            return NameVocabulary.family(NameVocabulary.key(speaker.id()));
        }
    }

    /** What a label says: whose turn it is, and how the turn is spoken. */
    public record Named(String speaker, List<String> cues) {}

    /** Returns the speaker of a label; a new speaker is added to the cast. */
    public Named open(Label label) {
        Speaker known = given.find(label.name());
        String name = known == null ? interview.speaker(label.name()) : label.name();
        String key = known == null ? NameVocabulary.key(name) : known.id();
        String id = known == null ? ids.get(key) : known.id();
        List<String> cues = new ArrayList<>(label.brackets());
        if (id == null) {
            Speaker speaker = introduce(name, cues);
            id = speaker.id();
            ids.put(key, id);
            for (String alias : speaker.aliases()) {
                ids.putIfAbsent(NameVocabulary.key(alias), id);
            }
            members.put(id, new Member(speaker, label, false));
        } else if (!members.containsKey(id)) {
            members.put(id, new Member(known, label, true));
        }
        Member member = members.get(id);
        member.turns++;
        cues.removeIf(words -> isByline(words, member.speaker));
        return new Named(id, cues);
    }

    /** Whether somebody of that name has spoken so far. */
    public boolean knows(String name) {
        Speaker known = given.find(name);
        return known == null ? ids.containsKey(NameVocabulary.key(name)) : members.containsKey(known.id());
    }

    /** The speakers so far. */
    public List<Speaker> cast() {
        List<Speaker> cast = new ArrayList<>(members.size());
        for (Member member : members.values()) {
            cast.add(member.speaker);
        }
        return cast;
    }

    /** Reports a dialog with only one speaker, and speakers who are missing from the declared cast. */
    public void report(DiagnosticReporter remarks) {
        if (members.isEmpty()) {
            return;
        }
        if (members.size() == 1) {
            Member only = members.values().iterator().next();
            remarks.report(
                    CoreRule.DIALOG_SPEAKER,
                    only.first,
                    "«" + only.speaker.id() + "» is the only speaker in this dialog",
                    "begin the turns of other speakers with a label too, such as «Name: text»");
        }
        if (given.isEmpty()) {
            reportStrangers(remarks);
            return;
        }
        for (Member member : members.values()) {
            if (!member.given && !isTogether(member)) {
                String id = member.speaker.id();
                String near = Suggestion.didYouMean(id, given.ids());
                String hint = near.isEmpty() ? "add «" + id + "» to «cast»" : near;
                remarks.report(
                        CoreRule.DIALOG_SPEAKER, member.first, "the speaker «" + id + "» is not in the cast", hint);
            }
        }
    }

    /** Whether the label names several speakers at once, all of whom are known. */
    private boolean isTogether(Member member) {
        List<String> names = JointNames.split(NameVocabulary.key(member.speaker.id()));
        for (String name : names) {
            if (!ids.containsKey(name) && given.findKey(name) == null) {
                return false;
            }
        }
        return names.size() > 1;
    }

    /** If no cast is declared, warns of speakers who don't fit in with the main ones, which may be typing errors. */
    private void reportStrangers(DiagnosticReporter remarks) {
        String family = mainFamily();
        List<Member> main = mainMembers(family);
        for (Member member : members.values()) {
            if (member.sure
                    || main.contains(member)
                    || isTogether(member)
                    || NameVocabulary.isEveryone(NameVocabulary.key(member.speaker.id()))) {
                continue;
            }
            boolean pupil = ClassCodes.joins(NameVocabulary.key(member.speaker.id()), ids.keySet());
            boolean foreign = !pupil && !family.isEmpty() && !family.equals(member.family());
            boolean rare = !pupil && member.turns == 1 && (!family.isEmpty() || main.get(main.size() - 1).turns > 1);
            if (foreign || rare) {
                String id = member.speaker.id();
                String odd = member.turns == 1 ? "speaks only once" : "is not named like the others";
                remarks.report(
                        CoreRule.DIALOG_SPEAKER,
                        member.first,
                        "«" + id + "» is read as a speaker, but " + odd,
                        "if it is one, add it to «cast»; if this is text, write «" + id + "\\:»");
            }
        }
    }

    /** The family, such as {@code p}, of two or more speakers who have most of the turns; or empty. */
    private String mainFamily() {
        Map<String, int[]> families = new HashMap<>();
        int all = 0;
        for (Member member : members.values()) {
            int[] counts = families.computeIfAbsent(member.family(), f -> new int[2]);
            counts[0]++;
            counts[1] += member.turns;
            all += member.turns;
        }
        families.remove("");
        for (Map.Entry<String, int[]> family : families.entrySet()) {
            if (family.getValue()[0] > 1 && 2 * family.getValue()[1] > all) {
                return family.getKey();
            }
        }
        return "";
    }

    /** The first two members of a family, or the two who speak most often, in a tie the earlier ones. */
    private List<Member> mainMembers(String family) {
        Member first = null;
        Member second = null;
        for (Member member : members.values()) {
            if (!family.isEmpty()) {
                boolean related = member.family().equals(family);
                second = related && first != null && second == null ? member : second;
                first = related && first == null ? member : first;
            } else if (first == null || member.turns > first.turns) {
                second = first;
                first = member;
            } else if (second == null || member.turns > second.turns) {
                second = member;
            }
        }
        return second == null ? List.of(first) : List.of(first, second);
    }

    /**
     * Makes a speaker from a label that no cast declares; takes the byline, such as a name or role, out of
     * {@code cues}.
     */
    private static Speaker introduce(String id, List<String> cues) {
        String name = id;
        String role = "";
        String description = "";
        List<String> aliases = List.of();
        String byline = cues.isEmpty() ? "" : cues.get(0);
        if (isByline(byline)) {
            String key = NameVocabulary.key(byline);
            boolean numbered = NameVocabulary.isRole(NameVocabulary.key(id))
                    || NameVocabulary.isUnmistakable(NameVocabulary.key(id));
            if (NameVocabulary.isRole(key) && NameVocabulary.family(key).isEmpty()) {
                role = key;
            } else if (numbered && NameVocabulary.isProper(byline)) {
                name = byline;
                aliases = List.of(byline);
            } else {
                description = byline;
            }
        }
        return new Speaker(id, name, aliases, role, description, "", "", "", Optional.empty(), false);
    }

    /** Whether words in brackets after a name may say who that is. */
    public static boolean isByline(String words) {
        return !words.isEmpty() && !CueWords.isCue(words) && isBylineShaped(words);
    }

    private static boolean isBylineShaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isLetterOrDigit(c) && " .,'’-&/".indexOf(c) < 0) {
                return false;
            }
        }
        return Character.isLetter(words.charAt(0)) && !Character.isLowerCase(words.charAt(0))
                || NameVocabulary.isRole(NameVocabulary.key(words));
    }

    private static boolean isByline(String words, Speaker speaker) {
        String key = NameVocabulary.key(words);
        if (WordList.CONTINUED.has(key)) {
            return true;
        }
        if (key.equals(speaker.role()) || key.equals(NameVocabulary.key(speaker.description()))) {
            return true;
        }
        boolean named = key.equals(NameVocabulary.key(speaker.name()))
                && !speaker.name().equals(speaker.id());
        for (String alias : speaker.aliases()) {
            named |= key.equals(NameVocabulary.key(alias));
        }
        return named;
    }
}
