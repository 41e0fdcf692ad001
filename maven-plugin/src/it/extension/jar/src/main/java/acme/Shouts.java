package acme;

import dev.courseware.diagnostic.Rule;
import dev.courseware.diagnostic.Severity;
import dev.courseware.extension.Findings;
import dev.courseware.extension.LessonCheck;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Section;

public final class Shouts implements LessonCheck {
    @Override
    public Rule rule() {
        return Rule.of("acme-shouts", Severity.WARNING, "A heading is no shout");
    }

    @Override
    public void check(Lesson lesson, LessonSummary summary, Findings findings) {
        for (Section section : lesson.body().sections()) {
            if (section.text().endsWith("!")) {
                findings.report(section.position(), "this heading shouts", "take the ! away");
            }
        }
    }
}
