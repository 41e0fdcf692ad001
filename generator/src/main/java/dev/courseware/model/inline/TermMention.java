package dev.courseware.model.inline;

import dev.courseware.model.Glossary.Term;

/**
 * Words that lead to the glossary's entry for them.
 *
 * @param term what the glossary says
 * @param target its place there
 * @param words as they stand in the text
 */
public record TermMention(Term term, Target.Page target, String words) implements Inline {
    @Override
    public void appendPlain(StringBuilder out) {
        Text.append(words, out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.term(this);
    }
}
