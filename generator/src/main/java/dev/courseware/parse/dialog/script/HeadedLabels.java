package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads labels that are headings above the speech, {@code ### Human: What is it?}, as in logs of chats. Only roles
 * count, because {@code ## Part 2: Scaling} is an ordinary heading.
 */
public final class HeadedLabels {
    private HeadedLabels() {}

    /** Returns the script with plain labels in place of such headings, if there are at least two roles. */
    public static Script plain(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        Set<String> roles = new HashSet<>();
        boolean behind = false;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            LabelCandidate head = script.isFenced(i) ? null : role(line, scanner);
            if (head != null) {
                roles.add(head.key());
                behind |= head.body() < line.text().length() - bodyStart(line);
            }
        }
        return behind && roles.size() > 1
                ? script.withLines(line -> role(line, scanner) == null ? line : line.from(bodyStart(line)))
                : script;
    }

    private static LabelCandidate role(SourceLine line, LabelScanner scanner) {
        int start = bodyStart(line);
        LabelCandidate head = start == 0 ? null : scanner.scan(line.text().substring(start));
        return head != null && head.escapes() == 0 && NameVocabulary.isRole(head.key()) ? head : null;
    }

    /** The index after the hashes and blanks of a heading, or 0. */
    private static int bodyStart(SourceLine line) {
        String text = line.text();
        int at = 0;
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
        }
        return at > 0 && at <= 6 && at < text.length() && text.charAt(at) == ' ' ? at + 1 : 0;
    }
}
