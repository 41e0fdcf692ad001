package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Search;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Glossary;
import dev.courseware.model.Glossary.State;
import dev.courseware.model.Glossary.Term;
import dev.courseware.model.Html;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.SitePath;
import dev.courseware.parse.markdown.TermNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links to the glossary, each with its term's meaning for those who only want to be reminded of it. */
final class TermLinks {
    /** What is a table of contents or a box to tick in other tools, and told as such. */
    private static final Set<String> ELSEWHERE = Set.of("X", "?", "!", "toc", "TOC", "_TOC_");

    private final Reading reading;

    TermLinks(Reading reading) {
        this.reading = reading;
    }

    /**
     * Appends a term's words, as a link where it may be one. A name that the glossary doesn't have is reported and stays
     * as it was written.
     *
     * @return the words
     */
    String write(TermNode node, boolean linked, StringBuilder out) {
        Glossary glossary = reading.glossary();
        Optional<Term> term = glossary.term(node.name());
        if (term.isEmpty() && node.name().indexOf('`') >= 0) {
            MarkedText marked = MarkedText.of(node.getChars().toString());
            out.append(marked.html());
            return marked.text();
        }
        if (term.isEmpty() && glossary.state() != State.UNREADABLE) {
            if (!ELSEWHERE.contains(node.name())) {
                reportUnknown(node.name(), glossary, reading.at(node.getStartOffset()));
            }
            String written = node.getChars().toString();
            Html.escape(written, out);
            return written;
        }
        if (term.isPresent() && linked) {
            link(term.get(), node.words(), out);
        } else {
            Html.escape(node.words(), out);
        }
        return node.words();
    }

    /** Appends a link to a term. */
    void link(Term term, String words, StringBuilder out) {
        reading.term(term.id());
        PageRef page = reading.outline().glossary().orElseThrow();
        boolean same = page.source().equals(reading.page().source());
        String file = same ? "" : SitePath.address(reading.page().file(), page.file());
        out.append("<a class=\"term\"");
        Markup.attribute("href", file + "#" + SitePath.encode(term.id()), out);
        if (!Glossary.key(words).equals(Glossary.key(term.name()))) {
            Markup.attribute("data-term", term.name(), out);
        }
        if (!term.meaning().isEmpty()) {
            Markup.attribute("data-meaning", term.meaning(), out);
        }
        out.append('>');
        Html.escape(words, out);
        out.append("</a>");
    }

    private void reportUnknown(String name, Glossary glossary, Position at) {
        if (glossary.state() == State.MISSING) {
            reading.once(
                    "no glossary",
                    CoreRule.TERM_AS_TEXT,
                    at,
                    "«[[" + name + "]]» stays text: the course has no glossary.md for its terms",
                    "a link to a page is [text](page.md); for terms, create glossary.md beside course.yml");
            return;
        }
        List<String> known = glossary.names();
        Search search = new Search(
                List.of("term", name),
                () -> Suggestion.nearest(name, known),
                "add it there, or write \\[[ where no term is meant");
        if (reading.isInDialog()) {
            reading.report(
                    CoreRule.TERM_AS_TEXT, at, "«[[" + name + "]]» stays text: it is not in glossary.md", search);
        } else {
            reading.report(CoreRule.TERM_UNKNOWN, at, "the term «" + name + "» is not in glossary.md", search);
        }
    }
}
