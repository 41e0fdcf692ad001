package dev.courseware.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {
    private static final String OPEN =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape'>";

    private static Svg read(String text) {
        return Svg.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Svg.Picture picture(String text) {
        Svg svg = read(text);
        assertThat(svg).as(text).isInstanceOf(Svg.Picture.class);
        return (Svg.Picture) svg;
    }

    /** What is written of the parts of a picture. */
    private static String written(String inner) {
        String markup = picture(OPEN + inner + "</svg>").markup();
        return markup.substring(markup.indexOf('>') + 1, markup.lastIndexOf("</svg>"));
    }

    @ParameterizedTest
    @CsvSource({
        "width='30' height='20', 30, 20",
        "width='30px' height='20.4px', 30, 20",
        "viewBox='0 0 30 20', 30, 20",
        "'viewBox=\"0,0,30,20\" width=\"100%\"', 30, 20",
        "width='3em' height='2em', 0, 0",
        "width='-3' height='1e9', 0, 0",
        "viewBox='0 0', 0, 0",
        "'', 0, 0"
    })
    void the_size_is_that_of_the_root(String attributes, int width, int height) {
        Svg.Picture picture = picture(
                "<?xml version='1.0'?>\n<!-- x -->\n<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");
        assertThat(picture.width() + " x " + picture.height()).isEqualTo(width + " x " + height);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<html><svg/></html>",
                "<SVG/>",
                "<svg xmlns='http://www.w3.org/1999/xhtml'/>",
                "<!--"
            })
    void what_is_not_a_picture_is_none(String text) {
        assertThat(read(text)).isInstanceOf(Svg.Other.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void a_picture_in_wide_letters_is_refused(String encoding) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            Svg svg =
                    Svg.read((mark + "<svg xmlns='http://www.w3.org/2000/svg'/>").getBytes(Charset.forName(encoding)));
            assertThat(svg).isEqualTo(new Svg.Refused("is in UTF-16 or UTF-32", "save the SVG in UTF-8"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "utf-7", "UTF-16", "us-ascii", "windows-1252", "iso-2022-jp", ""})
    void a_picture_that_says_it_is_not_in_utf_8_is_refused(String encoding) {
        assertThat(read("<?xml version='1.0' encoding='" + encoding + "'?><svg/>"))
                .isEqualTo(new Svg.Refused("says that it is in " + encoding, "save the SVG in UTF-8"));
        assertThat(picture("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\" standalone='no'?><svg/>"))
                .isNotNull();
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertThat(Svg.read("<svg><text>é</text></svg>".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Svg.Refused("is not in UTF-8", "save the SVG in UTF-8"));
    }

    @Test
    void what_drawing_programs_keep_for_themselves_is_left_out() {
        assertThat(written("<metadata><rdf:RDF xmlns:rdf='x'/></metadata><inkscape:grid/><g inkscape:label='1'"
                        + " onset='x' data-name='y' id='g'><?x y?><!-- z --><path d='M0 0'/><new><path/></new></g>"))
                .isEqualTo("<g id=\"g\"><path d=\"M0 0\"></path></g>");
    }

    @Test
    void elements_and_references_are_known_whatever_their_prefixes() {
        assertThat(picture("<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns:l='http://www.w3.org/1999/xlink'>"
                                + "<s:use l:href='#a'/><use/></s:svg>")
                        .markup())
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                        + "<use xlink:href=\"#a\"></use><use></use></svg>\n");
    }

    @Test
    void what_is_written_is_well_formed_and_reads_the_same_again() {
        String markup = picture(
                        OPEN + "<text x='1' class='a\"b' xml:space='preserve'> a &lt; b &amp; \"c\" <![CDATA[<d>]]>"
                                + "\u0001\uFFFE&#xB;</text><style>/*<![CDATA[*/ a > b { fill: url(#x) } /*]]>*/</style>"
                                + "<text>\uD83D\uDE00&nbsp;</text></svg>")
                .markup();
        assertThat(markup)
                .contains(" a &lt; b &amp; &quot;c&quot; &lt;d&gt;</text>", "class=\"a&quot;b\"", "\uD83D\uDE00");
        assertThat(markup).doesNotContain("\u0001", "\uFFFE", "\u000B");
        Document again = Jsoup.parse(markup, "", Parser.xmlParser());
        assertThat(again.selectFirst("style").wholeText()).contains("a > b");
        assertThat(picture(markup).markup()).isEqualTo(markup);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.st0{fill:#E6E6E6;stroke:url(#SVGID_1_);} @media (prefers-color-scheme: dark) { .a{fill:#fff}"
                        + " }</style>",
                "<style>@font-face { font-family: 'X'; src: url(data:font/woff2;base64,AAAA) format('woff2');"
                        + " }</style>",
                "<style>*{stroke-linejoin: round; stroke-linecap: butt} a:not(.b)>c{d:e}</style>",
                "<style>@keyframes a { from { transform: rotate(1deg) } }</style>",
                "<path style=\"fill:url( '#a' );filter:drop-shadow(0 0 1px rgba(0,0,0,.5));font-family:'A \\'b'\"/>",
                "<path fill='light-dark(#fff, var(--ge-dark-color, #121212))'/>",
                "<path mask='url(#a)' clip-path='url(#b(1))' transform='matrix(1 0 0 1 0 0) translate(1,2)'/>",
                "<text aria-label='say(it) @home \\ url(x)'>url(https://example.org) @import</text>",
                "<image href='data:image/png;base64,AA\nAA'/>",
                "<animate attributeName='opacity' values='0;1' begin='a.end+1s'/>",
                "<a href=' https://example.org/x?y#z '>x</a><a xlink:href='mailto:a@example.org'/><a href='other.svg'/>"
            })
    void usual_parts_are_kept(String part) {
        Document before = Jsoup.parse(part, "", Parser.xmlParser());
        Document after = Jsoup.parse(written(part), "", Parser.xmlParser());
        assertThat(after.getAllElements()).hasSameSizeAs(before.getAllElements());
        assertThat(after.text()).isEqualTo(before.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>a{b:u\\72 l(x)}</style>",
                "<style>a{b:url(x.png)}</style>",
                "<style>a{b:URL( \"https://example.org\")}</style>",
                "<style>a{b:url('#a\\27)}</style>",
                "<style>a{b:image-set('x.png' 1x)}</style>",
                "<style>a{b:src('x.png')}</style>",
                "<style>a{b:expression(x)}</style>",
                "<style>a{b:url(data:image/svg+xml;base64,AAAA)}</style>",
                "<style>/**/@import 'x.css';</style>",
                "<style>@IMPORT 'x.css';</style>",
                "<style>@namespace url(x);</style>",
                "<style>a{b:'\n;c:url(x)'}</style>",
                "<style>a{b:url(#a}</style><style>@import 'x';</style>",
                "<style><![CDATA[a{b:url(x)}]]></style>",
                "<path style='b:url(x)'/>",
                "<path style='@import \"x\"'/>",
                "<path fill='url(//example.org/#a)'/>",
                "<path cursor='url(x),auto'/>",
                "<animate attributeName='fill' to='url(x)'/>",
                "<animate attributeName='onclick' to='x'/>",
                "<animate attributeName='xlink:href' to='x'/>",
                "<set attributeName='style' to='x'/>",
                "<use href='x.svg#a'/>",
                "<use href='data:image/png;base64,AAAA'/>",
                "<image href='data:text/html;base64,AAAA'/>",
                "<feImage href='x.png'/>",
                "<a href='java\nscript:x'/>",
                "<a xlink:href='data:text/html,x'/>",
                "<g onclick='x'/>",
                "<g ONCLICK='x'/>",
                "<script/>",
                "<Script xmlns=''/>",
                "<h:object xmlns:h='http://www.w3.org/1999/xhtml'/>",
                "<foreignObject><div xmlns='http://www.w3.org/1999/xhtml'>text</div></foreignObject>",
                "<switch><text>x</text><foreignObject><p/></foreignObject></switch>"
            })
    void what_could_run_or_fetch_is_refused(String part) {
        assertThat(read(OPEN + part + "</svg>"))
                .isInstanceOfSatisfying(
                        Svg.Refused.class,
                        refused -> assertThat(refused.problem())
                                .startsWith("holds ")
                                .endsWith(", which could run or load something"));
    }

    @Test
    void text_in_html_gives_way_to_what_stands_beside_it_and_that_is_told() {
        Svg.Picture picture = picture(OPEN + "<switch><foreignObject><div xmlns='http://www.w3.org/1999/xhtml'>Long"
                + "</div></foreignObject><text>Lo...</text></switch></svg>");
        assertThat(picture.markup())
                .contains("<switch><text>Lo...</text></switch>")
                .doesNotContain("Long");
        assertThat(picture.leftOut()).singleElement().asString().startsWith("text that is HTML");
    }

    @Test
    void an_effect_of_empty_boxes_is_left_out_and_told() {
        Svg.Picture picture = picture(OPEN + "<foreignObject x='1'><div xmlns='http://www.w3.org/1999/xhtml'"
                + " style='backdrop-filter:blur(2px)'></div></foreignObject><path/></svg>");
        assertThat(picture.leftOut()).containsExactly("an effect that is HTML");
    }

    @Test
    void a_picture_in_a_picture_is_looked_at_too() {
        assertThat(written("<image href='" + embedded("<svg><metadata/><g/></svg>") + "'/>"))
                .isEqualTo("<image href=\"" + embedded("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></g></svg>\n")
                        + "\"></image>");
        assertThat(read(OPEN + "<image href='" + embedded("<svg onload='x'/>") + "'/></svg>"))
                .isInstanceOf(Svg.Refused.class);
        String deep = "<svg/>";
        for (int i = 0; i < 5; i++) {
            deep = "<svg><image href='" + embedded(deep) + "'/></svg>";
        }
        assertThat(read(deep)).isInstanceOf(Svg.Refused.class);
    }

    private static String embedded(String svg) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_document_type_with_declarations_is_skipped() {
        assertThat(picture("<!DOCTYPE svg PUBLIC '-//W3C' 'x>y' [ <!ATTLIST svg a CDATA #FIXED ']>'> <!-- ]> -->"
                        + " ]><svg/>"))
                .isNotNull();
    }

    @Test
    void a_picture_nested_too_deep_is_refused() {
        assertThat(read(OPEN + "<g>".repeat(199) + "</g>".repeat(199) + "</svg>"))
                .isInstanceOf(Svg.Picture.class);
        assertThat(read("<svg>" + "<g>".repeat(201) + "</g>".repeat(201) + "</svg>"))
                .isEqualTo(new Svg.Refused("is nested deeper than 200 levels", "ungroup some of its parts"));
    }

    @Test
    void a_picture_of_more_parts_than_a_build_can_hold_is_refused() {
        assertThat(read(OPEN + "<g/>".repeat(199_999) + "</svg>")).isInstanceOf(Svg.Picture.class);
        assertThat(read("<svg>" + "<g/>".repeat(200_000) + "</svg>"))
                .isEqualTo(new Svg.Refused("has more than 200,000 elements", "simplify it, or export it as PNG"));
    }

    @Test
    void declared_names_are_not_copied_for_each_part_that_declares_another() {
        StringBuilder many = new StringBuilder("<svg ");
        for (int i = 0; i < 40_000; i++) {
            many.append("xmlns:a").append(i).append("='x' ");
        }
        // Copies would be more than a thousand million.
        assertThat(read(many + "xmlns='http://www.w3.org/2000/svg'>" + "<g xmlns:b='x'/>".repeat(40_000) + "</svg>"))
                .isInstanceOf(Svg.Picture.class);
    }

    @Test
    void the_nearest_declaration_of_a_prefix_counts() {
        assertThat(written("<g xmlns:s='x'><s:g><svg:rect/></s:g><g"
                        + " xmlns:s='http://www.w3.org/2000/svg'><s:rect/></g></g>"))
                .isEqualTo("<g><g><rect></rect></g></g>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"url(", "url(   ", "'", "/*", "a(", "@media ", "\"\"", "(", "rgb(1)", "url(#a)"})
    void styles_are_read_in_one_pass(String part) {
        // Well beyond what a person writes; what isn't linear takes minutes for it.
        assertThat(read(OPEN + "<style>" + part.repeat(200_000) + "</style></svg>"))
                .isNotNull();
        assertThat(read(OPEN + "<path style=\"a:" + part.replace('"', '\'').repeat(200_000) + "\"/></svg>"))
                .isNotNull();
    }
}
