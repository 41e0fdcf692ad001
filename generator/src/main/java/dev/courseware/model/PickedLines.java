package dev.courseware.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A listing of which learners pick lines.
 *
 * @param listing the code, with its numbers
 * @param right the lines to be picked, all of them, counted from 1 in this listing
 * @param remarks what those who picked some lines are told
 */
public record PickedLines(CodeListing listing, List<Integer> right, List<Remark> remarks) implements Answers {
    public PickedLines {
        right = List.copyOf(right);
        remarks = List.copyOf(remarks);
    }

    /**
     * What is said of some lines.
     *
     * @param written the lines as their author named them
     * @param lines the same, counted from 1 in the listing
     */
    public record Remark(String written, List<Integer> lines, List<Block> feedback) {
        public Remark {
            lines = List.copyOf(lines);
            feedback = List.copyOf(feedback);
        }
    }

    @Override
    public List<List<Block>> children() {
        return remarks.stream().map(Remark::feedback).toList();
    }

    @Override
    public Answers withChildren(List<List<Block>> children) {
        List<Remark> changed = new ArrayList<>(remarks.size());
        for (int i = 0; i < remarks.size(); i++) {
            changed.add(new Remark(remarks.get(i).written(), remarks.get(i).lines(), children.get(i)));
        }
        return new PickedLines(listing, right, changed);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lines(this);
    }

    /** The remarks in their order, and last the right lines of which none speaks. */
    public List<Remark> told() {
        List<Remark> told = new ArrayList<>(remarks);
        List<Integer> silent = right.stream()
                .filter(line ->
                        remarks.stream().noneMatch(remark -> remark.lines().contains(line)))
                .toList();
        if (!silent.isEmpty()) {
            told.add(new Remark("", silent, List.of()));
        }
        return told;
    }

    /** Whether lines are among those to be picked. */
    public boolean isRight(Remark remark) {
        return right.containsAll(remark.lines());
    }

    /** Lines by the numbers that the listing shows: {@code 2–3, 5}. */
    public String numbers(List<Integer> lines) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            while (i + 1 < lines.size() && lines.get(i + 1) == lines.get(i) + 1) {
                i++;
            }
            numbers.append(numbers.isEmpty() ? "" : ", ").append(shown(lines.get(first)));
            if (i > first) {
                numbers.append('–').append(shown(lines.get(i)));
            }
        }
        return numbers.toString();
    }

    private int shown(int line) {
        return listing.start() + line - 1;
    }
}
