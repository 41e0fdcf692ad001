package dev.courseware.render;

import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What output formats record about one source for the next build, each under its own name. Belongs to one thread. */
public final class Memo {
    private final Map<String, byte[]> notes = new TreeMap<>();

    /** Notes something in place of what was noted before. */
    public void note(String format, Consumer<StateWriter> content) {
        StateWriter out = new StateWriter();
        content.accept(out);
        notes.put(format, out.part());
    }

    /** What was noted. */
    public Optional<StateReader> find(String format) {
        return Optional.ofNullable(notes.get(format)).map(StateReader::part);
    }

    public void write(StateWriter out) {
        out.list(notes.entrySet(), note -> {
            out.text(note.getKey());
            out.bytes(note.getValue());
        });
    }

    public static Memo read(StateReader in) {
        Memo memo = new Memo();
        in.list(() -> memo.notes.put(in.text(), in.bytes()));
        return memo;
    }
}
