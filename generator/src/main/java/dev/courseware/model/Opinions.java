package dev.courseware.model;

import java.util.ArrayList;
import java.util.List;

/** Answers to choose from, none of which is right or wrong. */
public record Opinions(List<Opinion> opinions) implements Answers {
    public Opinions {
        opinions = List.copyOf(opinions);
    }

    /**
     * One of them.
     *
     * @param text what it says
     * @param feedback what one who chose it is told; may be empty
     */
    public record Opinion(List<Block> text, List<Block> feedback) {
        public Opinion {
            text = List.copyOf(text);
            feedback = List.copyOf(feedback);
        }
    }

    @Override
    public List<List<Block>> children() {
        List<List<Block>> children = new ArrayList<>(2 * opinions.size());
        for (Opinion opinion : opinions) {
            children.add(opinion.text());
            children.add(opinion.feedback());
        }
        return children;
    }

    @Override
    public Answers withChildren(List<List<Block>> children) {
        List<Opinion> changed = new ArrayList<>(opinions.size());
        for (int i = 0; i < opinions.size(); i++) {
            changed.add(new Opinion(children.get(2 * i), children.get(2 * i + 1)));
        }
        return new Opinions(changed);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.opinions(this);
    }
}
