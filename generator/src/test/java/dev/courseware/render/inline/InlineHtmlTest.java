package dev.courseware.render.inline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Attributes;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Glossary.Term;
import dev.courseware.model.InTheDark;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.ScaledImage;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.InlineImage;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RawHtml;
import dev.courseware.model.inline.RawHtml.Kind;
import dev.courseware.model.inline.RawHtml.Part;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Target;
import dev.courseware.model.inline.Target.SiteFile;
import dev.courseware.model.inline.TermMention;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InlineHtmlTest {
    private static final PageRef PAGE = page("basics/über.md", "basics/über", PageKind.LESSON);
    private static final PageRef GLOSSARY = page("glossary.md", "glossary", PageKind.GLOSSARY);

    private static PageRef page(String source, String address, PageKind kind) {
        return new PageRef(source, address, kind, address, FrontMatter.NONE);
    }

    private static String written(RichText text, String file) {
        return InlineHtml.of(text, new PageLocation(file)).value();
    }

    @Test
    void one_text_leads_to_the_same_places_from_whatever_page_it_is_written_into() {
        RichText text = RichText.of(new Link(new Target.Page(PAGE, "s 1"), RichText.of("there")));
        assertThat(written(text, "index.html")).isEqualTo("<a href=\"basics/%C3%BCber.html#s%201\">there</a>");
        assertThat(written(text, "basics/a.html")).isEqualTo("<a href=\"%C3%BCber.html#s%201\">there</a>");
        assertThat(written(text, "other/deep/a.html"))
                .isEqualTo("<a href=\"../../basics/%C3%BCber.html#s%201\">there</a>");
    }

    @Test
    void an_image_and_its_copies_are_found_from_whatever_page_shows_them() {
        RichText text = RichText.of(new InlineImage(
                new SiteFile("img/a b.png"),
                List.of(new ScaledImage(new SiteFile("img/a b-480.png"), 480)),
                "A \"b\"",
                "",
                960,
                540,
                InTheDark.SAME,
                Attributes.NONE));
        assertThat(written(text, "unit/a.html"))
                .isEqualTo("<img src=\"../img/a%20b.png\" srcset=\"../img/a%20b-480.png 480w\" alt=\"A &quot;b&quot;\""
                        + " sizes=\"(min-width: 736px) 736px, 100vw\" width=\"960\" height=\"540\">");
    }

    @Test
    void a_term_leads_to_the_glossary_and_within_it_to_its_entry() {
        Term term = new Term("quorum", "Quorum", List.of("majority"), "More than half.", Position.START);
        RichText text = RichText.of(new TermMention(term, new Target.Page(GLOSSARY, "quorum"), "majority"));
        String attributes = " data-term=\"Quorum\" data-meaning=\"More than half.\">majority</a>";
        assertThat(written(text, "a.html")).isEqualTo("<a class=\"term\" href=\"glossary.html#quorum\"" + attributes);
        assertThat(written(text, "glossary.html")).isEqualTo("<a class=\"term\" href=\"#quorum\"" + attributes);
    }

    @Test
    void among_other_pages_ids_are_unique_links_lead_to_parts_and_headings_sink() {
        Location whole = new PartLocation(
                "print.html", PAGE, new PartFiles(Map.of(PAGE.file(), "print.html", "basics/b.html", "print.html")), 1);
        PageRef neighbour = page("basics/b.md", "basics/b", PageKind.LESSON);
        RichText text = RichText.of(List.of(
                new Span(new Attributes("x", List.of(), Map.of()), RichText.of("a")),
                new Link(new Target.Anchor("x"), RichText.of("b")),
                new Link(new Target.Page(neighbour, "y"), RichText.of("c")),
                new Link(new Target.Page(GLOSSARY, ""), RichText.of("d")),
                new FootnoteMark(1, "fnref-1", "fn-1", true),
                new Element("h5", Map.of(), RichText.of("e")),
                new RawHtml(List.of(
                        new Part(Kind.MARKUP, "<i id=\""),
                        new Part(Kind.IDS, "p q"),
                        new Part(Kind.MARKUP, "\"><a href=\""),
                        new Part(Kind.ADDRESS, "b.html#y"),
                        new Part(Kind.MARKUP, "\"><img src=\""),
                        new Part(Kind.ADDRESS, "../img/x.png"),
                        new Part(Kind.MARKUP, "\""),
                        new Part(Kind.LOADING, " loading=\"lazy\""),
                        new Part(Kind.MARKUP, ">")))));
        assertThat(InlineHtml.of(text, whole).value().replace("<", "\n<")).isEqualTo("""

            <span id="basics/über~x">a
            </span>
            <a href="#basics/%C3%BCber~x">b
            </a>
            <a href="#basics/b~y">c
            </a>
            <a href="glossary.html">d
            </a>
            <sup>
            <a class="footnote-ref" id="basics/über~fnref-1" href="#basics/%C3%BCber~fn-1">1
            </a>
            </sup>
            <h6>e
            </h6>
            <i id="basics/über~p basics/über~q">
            <a href="#basics/b~y">
            <img src="img/x.png">\
            """);
    }

    @Test
    void elements_that_can_hold_nothing_have_no_end() {
        RichText text = RichText.of(List.of(
                new Element("kbd", Map.of("title", "<i>"), RichText.of("a<b")),
                new Element("wbr", Map.of(), RichText.EMPTY)));
        assertThat(written(text, "a.html")).isEqualTo("<kbd title=\"&lt;i&gt;\">a&lt;b</kbd><wbr>");
    }
}
