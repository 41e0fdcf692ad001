package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Search;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Glossary;
import dev.courseware.model.Glossary.State;
import dev.courseware.model.Glossary.Term;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.inline.Target;
import dev.courseware.model.inline.TermMention;
import dev.courseware.parse.markdown.TermNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links to the glossary, each with its term's meaning for those who only want to be reminded of it. */
final class TermLinks {
    /** What other tools read as a table of contents or a checkbox, and is reported as that. */
    private static final Set<String> ELSEWHERE = Set.of("X", "?", "!", "toc", "TOC", "_TOC_");

    private final ParseContext reading;

    TermLinks(ParseContext reading) {
        this.reading = reading;
    }

    /**
     * Adds a term's words, as a link where it may be one. A name that the glossary doesn't have is reported and stays
     * as it was written.
     */
    void read(TermNode node, boolean linked, RichTextBuilder out) {
        if (node.name().isEmpty()) {
            out.text(node.words());
            return;
        }
        Glossary glossary = reading.glossary();
        Optional<Term> term = glossary.term(node.name());
        if (term.isEmpty() && node.name().indexOf('`') >= 0) {
            out.add(MarkedText.of(node.getChars().toString()));
            return;
        }
        if (term.isEmpty() && glossary.state() != State.UNREADABLE) {
            if (!ELSEWHERE.contains(node.name())) {
                reportUnknown(node.name(), glossary, reading.at(node.getStartOffset()));
            }
            out.text(node.getChars().toString());
        } else if (term.isPresent() && linked) {
            out.add(link(term.get(), node.words()));
        } else {
            out.text(node.words());
        }
    }

    /** A link to a term. */
    TermMention link(Term term, String words) {
        reading.inventory().term(term.id());
        PageRef page = reading.outline().glossary().orElseThrow();
        return new TermMention(term, new Target.Page(page, term.id()), words);
    }

    private void reportUnknown(String name, Glossary glossary, Position at) {
        if (glossary.state() == State.MISSING) {
            reading.once(
                    "no glossary",
                    CoreRule.TERM_AS_TEXT,
                    at,
                    "«[[" + name + "]]» is shown as text: the course has no glossary.md for its terms",
                    "a link to a page is [text](page.md); for terms, create glossary.md beside course.yml");
            return;
        }
        List<String> known = glossary.names();
        Search search = new Search(
                List.of("term", name),
                () -> Suggestion.nearest(name, known),
                "add it there, or write \\[[ if no term is meant");
        if (reading.isInDialog()) {
            reading.report(
                    CoreRule.TERM_AS_TEXT, at, "«[[" + name + "]]» is shown as text: it is not in glossary.md", search);
        } else {
            reading.report(CoreRule.TERM_UNKNOWN, at, "the term «" + name + "» is not in glossary.md", search);
        }
    }
}
