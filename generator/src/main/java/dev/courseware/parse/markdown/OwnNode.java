package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A piece of running text that Flexmark doesn't know, and so of whose parts it wants no places. */
abstract class OwnNode extends Node {
    OwnNode(BasedSequence chars) {
        super(chars);
    }

    @Override
    public final BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
