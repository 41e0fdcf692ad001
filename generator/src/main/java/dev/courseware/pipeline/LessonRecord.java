package dev.courseware.pipeline;

import dev.courseware.check.DialogFindings;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.LessonSummary.LessonLink;
import dev.courseware.model.PageRef;
import dev.courseware.parse.Origins;
import dev.courseware.parse.inline.Allowance.Spent;
import dev.courseware.parse.inline.AskedPages;
import dev.courseware.render.Memo;
import dev.courseware.source.Asset;
import dev.courseware.source.Lookup;
import dev.courseware.state.Checksum;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is remembered of a source for the next build.
 *
 * @param page a checksum of what the outline knew of it
 * @param told its problems
 * @param marks by which its author silences rules
 * @param assets those of the theme that its files name, apart from what formats note of them
 */
record LessonRecord(
        long page,
        Origins origins,
        LessonSummary summary,
        DialogFindings findings,
        List<Diagnostics.Kept> told,
        List<Ignore> marks,
        Set<String> assets,
        Memo memo) {

    static long sum(PageRef page) {
        return new Checksum().addValue(page).value();
    }

    byte[] bytes() {
        StateWriter out = new StateWriter();
        out.fixed(page);
        write(origins, out);
        write(summary, out);
        findings.write(out);
        out.list(told, each -> KeptRecord.write(each, out));
        out.list(marks, each -> KeptRecord.write(each, out));
        out.texts(assets);
        memo.write(out);
        return out.part();
    }

    static LessonRecord read(PageRef page, StateReader in) {
        return new LessonRecord(
                in.fixed(),
                origins(in),
                summary(page, in),
                DialogFindings.read(in),
                in.list(() -> KeptRecord.read(in)),
                in.list(() -> KeptRecord.mark(in)),
                new TreeSet<>(in.texts()),
                Memo.read(in));
    }

    private static void write(Origins origins, StateWriter out) {
        out.list(origins.lookups(), each -> {
            out.number(each.kind().ordinal());
            out.text(each.path());
        });
        origins.asked().write(out);
        out.texts(origins.scaled());
        out.list(origins.formulas(), each -> write(each, out));
        out.list(origins.diagrams(), each -> write(each, out));
    }

    private static Origins origins(StateReader in) {
        return new Origins(
                new LinkedHashSet<>(in.list(() -> new Lookup(Lookup.Kind.values()[in.count()], in.text()))),
                AskedPages.read(in),
                new LinkedHashSet<>(in.texts()),
                in.list(() -> spent(in)),
                in.list(() -> spent(in)));
    }

    private static void write(Spent spent, StateWriter out) {
        out.text(spent.file());
        KeptRecord.write(spent.first(), out);
        out.number(spent.cost());
    }

    private static Spent spent(StateReader in) {
        return new Spent(in.text(), KeptRecord.position(in), in.number());
    }

    private static void write(LessonSummary summary, StateWriter out) {
        out.texts(summary.anchors());
        out.list(summary.links(), each -> {
            out.text(each.target());
            out.text(each.anchor());
            KeptRecord.write(each.position(), out);
        });
        out.list(summary.assets(), each -> {
            out.text(each.source());
            out.text(each.file());
            KeptRecord.write(each.position(), out);
        });
        out.number(summary.words());
        out.number(summary.minutes());
        out.texts(summary.terms());
        out.list(summary.objectives(), each -> KeptRecord.write(each, out));
        out.list(summary.practice(), each -> PracticeRecord.write(each, out));
    }

    private static LessonSummary summary(PageRef page, StateReader in) {
        return new LessonSummary(
                page,
                new LinkedHashSet<>(in.texts()),
                in.list(() -> new LessonLink(in.text(), in.text(), KeptRecord.position(in))),
                in.list(() -> Asset.remembered(in.text(), in.text(), KeptRecord.position(in))),
                in.count(),
                in.count(),
                new LinkedHashSet<>(in.texts()),
                in.list(() -> KeptRecord.objective(in)),
                in.list(() -> PracticeRecord.read(in)));
    }
}
