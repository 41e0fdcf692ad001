package dev.courseware.parse.dialog.cast;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that begin as labels of another form do, with what seems to be one of the speakers: {@code SOC. And when?} among the
 * turns of {@code SOCRATES:}, or {@code Q3. Why?} among those of {@code Q1:}. They are read as text, which is told, since
 * somebody else would say them.
 */
final class OtherForms {
    private static final Pattern DOTTED =
            Pattern.compile("[*_]{0,3}(\\p{Lu}[\\p{Lu}\\d]{1,11})[*_]{0,3}\\.[*_]{0,3}\\s+\\p{Lu}");

    private final NavigableMap<String, String> names = new TreeMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    private OtherForms() {}

    static void tell(Candidates candidates, SpeakerClassifier casting, DiagnosticReporter remarks) {
        OtherForms forms = new OtherForms();
        for (int i = 0; i < candidates.heads().length; i++) {
            if (casting.accepts(i)) {
                forms.add(candidates.heads()[i].name(), candidates.heads()[i].key());
            }
        }
        for (int i = 0; i < candidates.heads().length && !forms.names.isEmpty(); i++) {
            if (!candidates.fenced()[i] && !casting.accepts(i)) {
                forms.examine(candidates.lines().get(i), remarks);
            }
        }
    }

    private void add(String name, String key) {
        names.putIfAbsent(key, name);
        String family = NameVocabulary.family(key);
        if (family.length() == 1 && key.length() > 1) {
            families.putIfAbsent(family, name);
        }
    }

    private void examine(SourceLine line, DiagnosticReporter remarks) {
        Matcher dotted = DOTTED.matcher(line.text())
                .region(line.contentStart(), line.text().length());
        if (!dotted.lookingAt()) {
            return;
        }
        String name = dotted.group(1);
        String key = NameVocabulary.key(name);
        Map.Entry<String, String> longer = names.ceilingEntry(key);
        String speaker = families.get(NameVocabulary.family(key));
        if (longer != null && longer.getKey().startsWith(key)) {
            speaker = longer.getValue();
        } else {
            speaker = speaker == null ? null : name;
        }
        if (speaker != null && told.add(key)) {
            remarks.report(
                    CoreRule.DIALOG_GUESS,
                    line.at(dotted.start(1)),
                    "«" + name + ".» is read as text, not as a speaker",
                    "if it opens a turn, write «" + speaker + ":» as elsewhere in this script");
        }
    }
}
