package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Attributes;
import java.util.ArrayList;
import java.util.List;

/** A formula on lines of its own, between two pairs of dollar signs or brackets with backslashes. */
public final class MathBlock extends OwnBlock {
    private final List<BasedSequence> lines = new ArrayList<>();
    private Attributes attributes = Attributes.NONE;
    private String label = "";
    private boolean closed;

    MathBlock(BasedSequence chars) {
        super(chars);
    }

    void add(BasedSequence line) {
        lines.add(line);
    }

    void close(Attributes behind, String name) {
        attributes = behind;
        label = name;
        closed = true;
    }

    /** The lines between the dollar signs, without their ends. */
    public List<BasedSequence> lines() {
        return lines;
    }

    /** What stands behind the closing dollar signs. */
    public Attributes attributes() {
        return attributes;
    }

    /** A name in brackets behind the closing dollar signs, which asks for a number; or empty. */
    public String label() {
        return label;
    }

    /** Whether there are closing dollar signs. */
    public boolean isClosed() {
        return closed;
    }
}
