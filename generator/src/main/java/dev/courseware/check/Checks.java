package dev.courseware.check;

import dev.courseware.check.dialog.DialogChecks;
import dev.courseware.check.dialog.ScriptReading;
import dev.courseware.check.dialog.TermUse;
import dev.courseware.check.dialog.TermUses;
import dev.courseware.check.external.ExternalLinks;
import dev.courseware.check.reading.ReadingChecks;
import dev.courseware.check.words.WordCheck;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Glossary;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.SiteNames;
import dev.courseware.model.dialog.DialogReading;
import dev.courseware.model.dialog.DialogStatistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules over lessons and over the whole course. Immutable; one serves all threads. */
public final class Checks {
    private final Outline outline;
    private final DialogChecks dialogs = new DialogChecks();
    private final TermUses terms;
    private final AddedChecks added;
    private final ExternalLinks links;
    private final List<LessonRule> lessonRules;
    private final List<CourseRule> courseRules;

    /**
     * @param names the names of the files that the site's formats make
     * @param added the checks that jars add, applied after courseware's own
     * @param addedFences the names of fences that jars read
     * @param links checks links to other sites, if that is switched on
     */
    public Checks(
            Outline outline,
            SiteNames names,
            Glossary glossary,
            AddedChecks added,
            Set<String> addedFences,
            ExternalLinks links) {
        this.links = links;
        ReadingChecks reading = new ReadingChecks(outline.course().language());
        this.lessonRules = List.of(
                (lesson, summary, source, diagnostics) -> reading.check(lesson, diagnostics),
                (lesson, summary, source, diagnostics) -> {
                    // If there is an error, no site is written anyway, and words may be missing because of that error.
                    if (!diagnostics.hasErrors()) {
                        WordCheck.check(source, lesson, addedFences, diagnostics);
                    }
                });
        this.courseRules = List.of(new LinkCheck(), new AssetCheck(names), new RedirectCheck(), new ObjectiveCheck());
        this.added = added;
        this.outline = outline;
        this.terms = new TermUses(glossary);
    }

    /**
     * Applies every rule over one lesson, while its blocks are in memory.
     *
     * @param summary what the rest of the course needs of it
     * @param source the bytes of its file
     * @param diagnostics what was reported when it was read; receives what is found
     */
    public DialogFindings lesson(Lesson lesson, LessonSummary summary, byte[] source, Diagnostics diagnostics) {
        lessonRules.forEach(rule -> rule.check(lesson, summary, source, diagnostics));
        added.lesson(lesson, summary, diagnostics);
        links.gather(lesson);
        List<DialogStatistics> figures = new ArrayList<>();
        List<DialogReading> readings = new ArrayList<>();
        List<TermUse> unexplained = new ArrayList<>();
        for (DialogBlock dialog : Blocks.find(DialogBlock.class, Blocks.of(lesson))) {
            boolean quoted = dialog.embedded() && dialog.whole().isPresent();
            if (!quoted && !dialog.dialog().turns().isEmpty()) {
                figures.add(dialogs.check(dialog, lesson.page().source(), diagnostics));
                added.dialog(dialog, dialog.source(), diagnostics);
                readings.add(ScriptReading.of(dialog.dialog(), lesson.page().source()));
                unexplained.addAll(DialogChecks.unexplained(dialog, terms));
            }
        }
        return new DialogFindings(figures, readings, unexplained);
    }

    /**
     * Checks the script in a file of its own, such as captions, that a page names as its source.
     *
     * @param script the bytes of that file
     */
    public void script(Lesson lesson, String path, byte[] script, Diagnostics diagnostics) {
        if (!diagnostics.hasErrors()) {
            WordCheck.checkScript(script, path, lesson, diagnostics);
        }
    }

    /**
     * Applies every rule over the course.
     *
     * @param summaries every page's summary by its source
     * @param findings what is remembered of the lessons' dialogs, by source
     * @throws IOException if what other sites answered can't be kept
     */
    public void course(
            Map<String, LessonSummary> summaries, Map<String, DialogFindings> findings, Diagnostics diagnostics)
            throws IOException {
        courseRules.forEach(rule -> rule.check(outline, summaries, diagnostics));
        new TermCheck(findings).check(outline, summaries, diagnostics);
        added.course(outline, summaries, diagnostics);
        links.check(diagnostics);
    }
}
