package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block that Flexmark doesn't know, and so of whose parts it wants no places. */
abstract class OwnBlock extends Block {
    OwnBlock(BasedSequence chars) {
        super(chars);
    }

    @Override
    public final BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
