package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.cast.SpeakerClassifier;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.List;

/**
 * Senders of messages in a chat, each of which begins with its time. Whatever stands between the time and a colon sent it,
 * even if it isn't made like a name: {@code [10:03] +49 170 1234567: ok}, {@code 10:04 - the_boss: no}.
 */
final class StampedSenders {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final int FEWEST = 2;
    /** What a label can't hold, or what no name does. */
    private static final String NOT_IN_NAMES = "()[]{}*@\\<>/|";

    private final boolean stamped;

    private StampedSenders(boolean stamped) {
        this.stamped = stamped;
    }

    /**
     * Looks whether all turns that are sure begin with a time, and none of them is marked by {@code @}, since what isn't
     * marked alike goes on with the turn above then.
     */
    static StampedSenders in(Candidates candidates, SpeakerClassifier casting) {
        int turns = 0;
        int stamped = 0;
        for (int i = 0; i < candidates.heads().length; i++) {
            if (casting.accepts(i)) {
                turns++;
                String text = candidates.lines().get(i).text();
                int start = candidates.lines().get(i).contentStart();
                int name = candidates.heads()[i].start();
                boolean marked = name > 0 && text.charAt(name - 1) == '@';
                stamped += !marked && Timestamp.scan(text, start) != null ? 1 : 0;
            }
        }
        return new StampedSenders(stamped >= FEWEST && stamped == turns);
    }

    /** Returns the label at the start of a message, or null if this is no chat or the line has no time or no sender. */
    LabelCandidate read(SourceLine line) {
        String text = line.text();
        Timestamp stamp = stamped ? Timestamp.scan(text, line.contentStart()) : null;
        if (stamp == null) {
            return null;
        }
        int from = SourceLine.behindSpaces(text, stamp.end());
        boolean dash =
                from + 1 < text.length() && "-–—".indexOf(text.charAt(from)) >= 0 && text.charAt(from + 1) == ' ';
        from = dash ? SourceLine.behindSpaces(text, from + 1) : from;
        int colon = text.indexOf(':', from);
        boolean near = colon > from && colon - from <= LONGEST;
        if (!near || colon + 1 < text.length() && !SourceLine.isSpace(text.charAt(colon + 1))) {
            return null;
        }
        String name = text.substring(from, colon).strip();
        boolean sender = !name.isEmpty()
                && name.split(" +").length <= MOST_WORDS
                && name.chars().noneMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0)
                && name.chars().anyMatch(Character::isLetterOrDigit);
        if (!sender) {
            return null;
        }
        return new LabelCandidate(
                name,
                NameVocabulary.key(name),
                LabelCandidate.Style.PLAIN,
                true,
                false,
                stamp.text(),
                List.of(),
                from,
                colon,
                0,
                SourceLine.behindSpaces(text, colon + 1));
    }
}
