package acme;

import dev.courseware.extension.Container;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import java.util.List;

public final class Definition implements Container {
    @Override
    public String name() {
        return "definition";
    }

    @Override
    public List<Block> blocks(Content content) {
        return List.of(new Callout("note", content.title(), Attributes.NONE, 0, content.blocks(), content.position()));
    }
}
