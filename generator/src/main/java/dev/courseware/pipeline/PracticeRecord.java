package dev.courseware.pipeline;

import dev.courseware.model.Practice;
import dev.courseware.model.Practice.Question;
import dev.courseware.model.Practice.Served;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;

/** How practice is kept from build to build. */
final class PracticeRecord {
    private PracticeRecord() {}

    static void write(Practice practice, StateWriter out) {
        out.number(practice.kind().ordinal());
        out.number(practice.number());
        out.text(practice.anchor());
        out.list(practice.questions(), each -> {
            out.text(each.name());
            out.number(each.points());
        });
        out.number(practice.asked());
        out.list(practice.serves(), each -> {
            out.text(each.source());
            out.text(each.id());
            KeptRecord.write(each.position(), out);
        });
        KeptRecord.write(practice.position(), out);
    }

    static Practice read(StateReader in) {
        return new Practice(
                Practice.Kind.values()[in.count()],
                in.count(),
                in.text(),
                in.list(() -> new Question(in.text(), in.count())),
                in.count(),
                in.list(() -> new Served(in.text(), in.text(), KeptRecord.position(in))),
                KeptRecord.position(in));
    }
}
