package dev.courseware.model;

import java.util.List;

/**
 * Lines of code to be brought into order, which are shown in another one; some belong nowhere.
 *
 * @param solution the lines in their order
 * @param others the listings of those that belong nowhere
 * @param indented whether learners say as well how far each is indented
 * @param pieces all lines but empty ones, in the order in which they are shown
 */
public record CodePieces(CodeListing solution, List<CodeListing> others, boolean indented, List<Piece> pieces)
        implements Answers {
    public CodePieces {
        others = List.copyOf(others);
        pieces = List.copyOf(pieces);
    }

    /**
     * One of the lines.
     *
     * @param place where it belongs, from 1; 0 where it belongs nowhere
     * @param depth how often it is indented
     * @param text the line without its indentation
     * @param html the same, highlighted
     */
    public record Piece(int place, int depth, String text, Html html) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.pieces(this);
    }
}
