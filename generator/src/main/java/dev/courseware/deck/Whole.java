package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.CodeListing;
import dev.courseware.model.FewKinds;
import dev.courseware.model.Quote;
import dev.courseware.model.Table;

/** Decides which kinds of blocks begin on a new slide rather than at the foot of another. */
final class Whole extends FewKinds<Boolean> {
    static final Whole KIND = new Whole();

    private Whole() {}

    @Override
    protected Boolean other(Block block) {
        return false;
    }

    @Override
    public Boolean code(CodeListing code) {
        return true;
    }

    @Override
    public Boolean callout(Callout callout) {
        return true;
    }

    @Override
    public Boolean quote(Quote quote) {
        return true;
    }

    @Override
    public Boolean table(Table table) {
        return true;
    }
}
