package dev.courseware.maven;

import dev.courseware.model.dialog.DialogReading;
import dev.courseware.model.dialog.DialogStatistics;
import dev.courseware.model.dialog.DialogStatistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statistics on the course's dialogs, three lines each: how much each speaker says, what is asked, and how the script
 * was read.
 */
final class DialogReport {
    private static final int MOST_DIALOGS = 12;
    private static final int MOST_SPEAKERS = 4;

    private DialogReport() {}

    static List<String> lines(List<DialogStatistics> dialogs, List<DialogReading> readings) {
        List<String> lines = new ArrayList<>();
        if (dialogs.isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.add("The dialogs in figures");
        for (int i = 0; i < Math.min(MOST_DIALOGS, dialogs.size()); i++) {
            DialogStatistics dialog = dialogs.get(i);
            lines.add("  " + dialog.source());
            lines.add("    " + Count.of(dialog.turns(), "turn") + ", " + Count.of(dialog.words(), "word") + ": "
                    + shares(dialog));
            lines.add("    " + asked(dialog));
            lines.add("    " + read(readings.get(i)));
        }
        if (dialogs.size() > MOST_DIALOGS) {
            lines.add("  and " + Count.of(dialogs.size() - MOST_DIALOGS, "more dialog") + ": "
                    + Count.of(sum(dialogs), "turn") + " in all");
        }
        return lines;
    }

    private static String read(DialogReading reading) {
        String left = reading.leftOut() == 0 ? "" : ", " + Count.of(reading.leftOut(), "word") + " around it left out";
        return "read as " + reading.shape() + " with "
                + Count.of(reading.speakers().size(), "speaker") + " and " + Count.of(reading.cues(), "cue") + left;
    }

    private static int sum(List<DialogStatistics> dialogs) {
        return dialogs.stream().mapToInt(DialogStatistics::turns).sum();
    }

    private static String shares(DialogStatistics dialog) {
        int all = Math.max(1, dialog.words());
        String most = dialog.shares().stream()
                .limit(MOST_SPEAKERS)
                .map(share -> share.name() + " " + Math.round(100f * share.words() / all) + " %")
                .collect(Collectors.joining(", "));
        List<Share> others = dialog.shares()
                .subList(
                        Math.min(MOST_SPEAKERS, dialog.shares().size()),
                        dialog.shares().size());
        return others.isEmpty() ? most : most + ", " + Count.of(others.size(), "other");
    }

    private static String asked(DialogStatistics dialog) {
        List<String> facts = new ArrayList<>();
        facts.add(Count.of(dialog.questions(), "question") + " (" + dialog.deep() + " deep)");
        facts.add(Count.of(dialog.predictions(), "prediction"));
        facts.add(Count.of(dialog.misconceptions(), "misconception"));
        if (dialog.unanswered() > 0) {
            facts.add(dialog.unanswered() + " unanswered");
        }
        if (dialog.unfinished() > 0) {
            facts.add(Count.of(dialog.unfinished(), "unfinished explanation"));
        }
        facts.add(dialog.checksUnderstanding() ? "ends with a check" : "no check at the end");
        return String.join(", ", facts);
    }
}
