package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.markdown.OpenContainers;
import java.util.ArrayList;
import java.util.List;

/**
 * A block whose lines hold no labels, followed line by line to the one that ends it for Markdown too. A container isn't ended
 * by what stands in the code, comments and other containers that it holds.
 */
public final class FencedBlock {
    /** From here on Markdown sees no fences. */
    private static final int DEEP = 4;

    private final ScriptFence fence;
    /** By how much all its lines are indented, which is taken off before Markdown is read; negative until one is known. */
    private int indent;

    private final OpenContainers containers = new OpenContainers();
    /** What isn't Markdown in a container and hasn't ended yet, or null. */
    private ScriptFence inside;

    private FencedBlock(ScriptFence fence, int indent) {
        this.fence = fence;
        this.indent = indent;
    }

    /** The block that opens in a line, or null. */
    public static FencedBlock opening(String line) {
        return opening(line, hanging(line));
    }

    /** The same for what follows a label, so that the lines below tell how they are indented. */
    public static FencedBlock behindLabel(String rest) {
        return opening(rest, -1);
    }

    private static FencedBlock opening(String line, int indent) {
        ScriptFence fence = ScriptFence.opening(line, 0);
        if (fence == null) {
            return null;
        }
        FencedBlock block = new FencedBlock(fence, indent);
        if (fence.isContainer(line)) {
            block.containers.open(fence.mark(), fence.length());
        }
        return block;
    }

    /** The mark that opens it. */
    public ScriptFence fence() {
        return fence;
    }

    /** Takes the next line, and tells whether the block ends there. */
    public boolean endsAt(String line) {
        if (containers.isEmpty()) {
            return fence.closes(line);
        }
        indent = indent < 0 && !line.isBlank() ? hanging(line) : indent;
        boolean deep = new SourceLine(line, 1, 1).indent() - Math.max(0, indent) >= DEEP;
        if (inside != null && inside.mark() != '$') {
            boolean closed = inside.closes(line) && (inside.mark() == '<' || !deep);
            inside = closed ? null : inside;
        } else if (!deep) {
            container(line);
        }
        return containers.isEmpty();
    }

    private void container(String line) {
        ScriptFence alone = ScriptFence.alone(line);
        if (alone != null && containers.close(alone.mark(), alone.length())) {
            inside = null;
        } else if (inside != null) {
            inside = inside.closes(line) || line.isBlank() ? null : inside;
        } else {
            ScriptFence opened = ScriptFence.opening(line, 0);
            if (opened != null && opened.isContainer(line)) {
                containers.open(opened.mark(), opened.length());
            } else {
                inside = opened;
            }
        }
    }

    /** Whether it holds as many containers as nobody reads. */
    boolean isTooDeep() {
        return containers.isFull();
    }

    /** The lines that would end it now. */
    public List<String> ends() {
        List<String> ends = new ArrayList<>(containers.ends());
        if (containers.isEmpty()) {
            ends.add(fence.close());
        } else if (inside != null) {
            ends.add(0, inside.close());
        }
        return ends;
    }

    private static int hanging(String line) {
        int indent = new SourceLine(line, 1, 1).indent();
        return indent < DEEP ? 0 : indent;
    }
}
