package dev.courseware.pipeline;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.model.Objective;
import dev.courseware.model.Position;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;

/** Writes and reads what was reported, where, and what of it an author silences. */
final class KeptRecord {
    private KeptRecord() {}

    static void write(Diagnostics.Kept told, StateWriter out) {
        out.text(told.rule());
        out.text(told.path());
        out.number(told.line());
        out.number(told.column());
        out.text(told.message());
        out.text(told.hint());
        out.text(told.kind());
    }

    static Diagnostics.Kept read(StateReader in) {
        return new Diagnostics.Kept(in.text(), in.text(), whole(in), whole(in), in.text(), in.text(), in.text());
    }

    static void write(Ignore mark, StateWriter out) {
        out.text(mark.id());
        out.text(mark.path());
        out.number(mark.line());
        out.number(mark.column());
        out.number(mark.first());
        out.number(mark.last());
    }

    static Ignore mark(StateReader in) {
        return new Ignore(in.text(), in.text(), whole(in), whole(in), whole(in), whole(in));
    }

    static void write(Position position, StateWriter out) {
        out.number(position.line());
        out.number(position.column());
    }

    static Position position(StateReader in) {
        return new Position(whole(in), whole(in));
    }

    static void write(Objective objective, StateWriter out) {
        out.text(objective.id());
        out.text(objective.text());
        write(objective.position(), out);
    }

    static Objective objective(StateReader in) {
        return new Objective(in.text(), in.text(), position(in));
    }

    /** A number that may be negative. */
    static int whole(StateReader in) {
        return (int) in.number();
    }
}
