package dev.courseware.parse.inline;

import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Glossary;
import dev.courseware.model.Glossary.Term;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.SitePath;
import java.util.Optional;

/** Links to the glossary, each with its term's meaning for those who only want to be reminded of it. */
final class TermLinks {
    private final Reading reading;

    TermLinks(Reading reading) {
        this.reading = reading;
    }

    /** Finds a term; empty if there is none of this name, which is then reported. */
    Optional<Term> find(String name, Position at) {
        Glossary glossary = reading.glossary();
        Optional<Term> term = glossary.term(name);
        if (term.isEmpty() && glossary.state() != Glossary.State.UNREADABLE) {
            reportUnknown(name, glossary, at);
        }
        return term;
    }

    /** Appends the start of a link, up to the words. */
    void open(Term term, String words, StringBuilder out) {
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
    }

    private void reportUnknown(String name, Glossary glossary, Position at) {
        if (glossary.state() == Glossary.State.MISSING) {
            reading.error(
                    at,
                    "the term «" + name + "» can't be looked up: the course has no glossary.md",
                    "create it beside course.yml, with the term on one line and «: its meaning» below; or write \\[["
                            + " where no term is meant");
            return;
        }
        Optional<String> nearest = reading.maySuggest() ? Suggestion.nearest(name, glossary.names()) : Optional.empty();
        reading.error(
                at,
                "the term «" + name + "» is not in glossary.md",
                nearest.map(near -> "did you mean «" + near + "»?")
                        .orElse("add it there, or write \\[[ where no term is meant"));
    }
}
