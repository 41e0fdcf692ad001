package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a lesson says, nothing of it runs in a visitor's browser unless the course trusts its HTML. */
class UnsafeHtmlTest {
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "data", "poster", "srcdoc", "xlink:href", "background", "cite");
    private static final Set<String> BAD_ELEMENTS = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "link",
            "meta",
            "base",
            "video",
            "audio",
            "template",
            "noscript",
            "textarea",
            "title",
            "plaintext",
            "xmp",
            "marquee");

    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=https://example.org/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</script>",
            "<script\n>alert(1)</script\n>",
            "<<script>alert(1);//<</script>",
            "<img src=x onerror=alert(1)>",
            "<IMG SRC=\"jav&#x09;ascript:alert(1)\">",
            "<img src=\"img/dot.svg\" onload=alert(1)>",
            "<b onmouseover=alert(1)>x</b>",
            "<b/onmouseover=alert(1)>x</b>",
            "<b\nonclick\n=\nalert(1)>x</b>",
            "<b ONCLICK=alert(1)>x</b>",
            "<b title=\"x\" onclick=\"alert(1)\" title='\"><script>alert(1)</script>'>x</b>",
            "<span style=\"background:url(javascript:alert(1))\">x</span>",
            "<div style=\"position:fixed;inset:0\">x</div>",
            "<div onclick=alert(1)>x</div>",
            "<p onclick=alert(1)\nx",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<div><a href=\"javascript:alert(1)\">x</a></div>",
            "<div><a href=\" jAvAsCrIpT:alert(1)\">x</a></div>",
            "<div><a href=\"java\nscript:alert(1)\">x</a></div>",
            "<div><a href=\"&#106;&#97;vascript&colon;alert(1)\">x</a></div>",
            "<div><a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a></div>",
            "<div><a href=\"vbscript:x\">x</a><a href=\"\u0001javascript:alert(1)\">x</a></div>",
            "<svg onload=alert(1)>",
            "<div><svg><script>alert(1)</script></svg></div>",
            "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">",
            "<math href=\"javascript:alert(1)\">x</math>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\">",
            "<object data=\"javascript:alert(1)\"></object><embed src=\"javascript:alert(1)\">",
            "<form action=\"javascript:alert(1)\"><button>x</button></form>",
            "<button formaction=\"javascript:alert(1)\">x</button>",
            "<base href=\"https://example.org/\">",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<link rel=stylesheet href=\"https://example.org/x.css\">",
            "<style>@import 'https://example.org/x.css';</style>",
            "<textarea><img title=\"</textarea><script>alert(1)</script>\"></textarea>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "<template><script>alert(1)</script></template>",
            "<details ontoggle=alert(1) open>x</details>",
            "<video src=x onerror=alert(1)></video>",
            "<!--><script>alert(1)</script>-->",
            "<!-- --!><script>alert(1)</script>-->",
            "<![CDATA[><script>alert(1)</script>]]>",
            "<?x><script>alert(1)</script>?>",
            "<b><i></b><script>alert(1)</script></i>",
            "</div></article></main><script>alert(1)</script>",
            "<div>\n\n</div></div></div><p onclick=alert(1)>x",
            "[x](javascript:alert(1))",
            "[x](JAVASCRIPT:alert(1))",
            "[x](java&#x0A;script:alert(1))",
            "[x](java\\script:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](javascript&colon;alert(1))",
            "[x](javascript&#58;alert(1))",
            "[x](<java\tscript:alert(1)>)",
            "[x](%6Aavascript:alert(1))",
            "[x](\u0001javascript:alert(1))",
            "[x](\u00a0javascript:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](data:image/svg+xml;base64,PHN2Zz4=)",
            "[x](vbscript:msgbox)",
            "[x](file:///etc/passwd)",
            "[x](//example.org/x)",
            "[x]\n\n[x]: javascript:alert(1)",
            "[x][y]\n\n[y]: <javascript:alert(1)> \"t\"",
            "![x](javascript:alert(1))",
            "![x](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)",
            "![x](img/dot.svg \"\\\" onload=alert(1) x=\\\"\")",
            "![\" onload=alert(1) x=\"](img/dot.svg)",
            "Text ![x\" onerror=\"alert(1)](img/dot.svg \"a\\\" onerror=\\\"alert(1)\")",
            "[x](https://example.org \"\\\" onclick=alert(1)\")",
            "[x](https://example.org/\"onclick=\"alert(1))",
            "[x](<https://example.org/\" onclick=\"alert(1)>)",
            "<javascript:alert(1)>",
            "<JaVaScRiPt:alert(1)>",
            "<data:text/html,x>",
            "<a:b\"onclick=alert(1)>",
            "*x*{onclick=alert(1)}",
            "*x*{.a\"onclick=alert(1)}",
            "*x*{#a\"><script>alert(1)</script>}",
            "[x](https://example.org){onclick=\"alert(1)\" href=javascript:alert(1) style=\"x:y\"}",
            "![x](img/dot.svg){onload=alert(1) src=x width=\"1\\\" onload=alert(1)\"}",
            "## Head {onclick=alert(1) #x\"onclick=alert(1)}",
            "## <script>alert(1)</script> Head",
            "{onclick=alert(1)}\n\n- list",
            "{caption=\"<script>alert(1)</script>\" onclick=alert(1)}\n\n| a |\n|---|\n| b |",
            "{caption=\"x\\\"><script>alert(1)</script>\"}\n\n| a |\n|---|\n| <script>alert(1)</script> |",
            "::: note <script>alert(1)</script> {onclick=alert(1)}\nx\n:::",
            "::: details <img src=x onerror=alert(1)>\n<script>alert(1)</script>\n:::",
            "```java {title=\"<script>alert(1)</script>\"}\nx\n```",
            "```text {title=\"\\\" onclick=alert(1)\"}\n</code></pre><script>alert(1)</script>\n```",
            "```html\n<script>alert(1)</script>\n```",
            "```\"><script>alert(1)</script>\nx\n```",
            "`<script>alert(1)</script>`",
            "    <script>alert(1)</script>",
            "x[^<script>]\n\n[^<script>]: <script>alert(1)</script>",
            "Term <script>alert(1)</script>\n: <img src=x onerror=alert(1)>",
            "> [!NOTE]\n> <script>alert(1)</script>",
            "- [ ] <script>alert(1)</script>",
            "https://example.org/\"onclick=alert(1)",
            "www.example.org/'onclick='alert(1)",
            "&lt;script&gt;alert(1)&lt;/script&gt;");

    @TempDir
    Path folder;

    static Stream<Arguments> payloads() {
        return Stream.of("safe", "escape")
                .flatMap(policy -> Stream.of("lesson", "dialog").map(kind -> Arguments.of(policy, kind)));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothing_that_a_lesson_or_dialog_holds_runs(String policy, String kind) {
        TinyCourse course = TinyCourse.in(
                folder,
                "-- course.yml --\ntitle: T\nhtml: " + policy
                        + "\n"
                        + "-- lessons/img/dot.svg --\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
                        + "-- lessons/index.md --\n");
        boolean dialog = kind.equals("dialog");
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String text = dialog ? "Ann: Hi.\n\nBob: " + PAYLOADS.get(i) + "\n\nAnn: Bye.\n" : PAYLOADS.get(i) + "\n";
            course.write("lessons/p" + i + (dialog ? ".dialog.md" : ".md"), text.getBytes(StandardCharsets.UTF_8));
        }
        List<String> refused = course.build().problems().stream()
                .filter(problem -> problem.contains(": error: "))
                .map(problem -> problem.substring(0, problem.indexOf(':')))
                .distinct()
                .toList();
        assertThat(refused).hasSizeBetween(10, PAYLOADS.size() - 10);
        for (String file : refused) {
            course.write(file, "Ann: Hi.\n\nBob: Bye.\n".getBytes(StandardCharsets.UTF_8));
        }
        course.build();
        assertThat(course.report().written())
                .as(String.join("\n", course.problems()))
                .isTrue();
        for (String file : course.files()) {
            if (file.endsWith(".html")) {
                assertThat(dangers(course.page(file)))
                        .as(file + " of " + policy + "\n" + payload(file))
                        .isEmpty();
            }
        }
    }

    @Test
    void what_is_removed_or_has_no_meaning_is_told() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            Text <b onclick="x()">b</b> <script>x()</script>

            <div onclick="x()">x</div>

            *x*{onclick=x}

            <p align="center" style="color: red">
            <font color="red">x</font> <b style="x: y">x</b></p>
            """).build();
        assertThat(course.problems())
                .extracting(problem -> problem.replaceAll(" \\(.*", ""))
                .containsExactly(
                        "lessons/1-a.md:1:6: warning: the attribute onclick is not on the list of safe HTML and was"
                                + " removed",
                        "lessons/1-a.md:1:29: warning: the tag <script> is not on the list of safe HTML and was"
                                + " removed",
                        "lessons/1-a.md:3:1: warning: the attribute onclick of <div> is not on the list of safe HTML"
                                + " and was removed",
                        "lessons/1-a.md:5:4: warning: the attribute «onclick» has no meaning here",
                        "lessons/1-a.md:7:1: warning: the attribute align of <p>, as 3 more in this block, is not on"
                                + " the list of safe HTML and was removed");
    }

    @Test
    void tags_in_each_other_are_removed_where_they_would_stand_deeper_than_anybody_reads() {
        TinyCourse course = TinyCourse.in(
                folder, "-- lessons/a.md --\n# A\n\n" + "<b>".repeat(201) + "deep" + "</b>".repeat(201) + " end\n");
        assertThat(course.build().problems())
                .containsExactly(
                        "lessons/a.md:3:601: error: the tag <b> stands in more than 200 others, so it was removed"
                                + " (close the tags that are still open)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"safe", "trusted"})
    void a_comment_that_never_ends_takes_nothing_of_the_page_around_it(String html) {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Course
            html: HTML
            -- lessons/a.md --
            # A

            <div>
            before</div> <!-- never

            ## B
            -- lessons/b.dialog.md --
            Ann: Hello.

            Ben: (calmly) <!-- never *mind*

            Ann: Bye.
            """.replace("HTML", html));
        assertThat(course.build().problems())
                .containsExactly(
                        "lessons/a.md:4:14: warning: this comment never ends, and what follows is left out with it"
                                + " (write --> after it)",
                        "lessons/b.dialog.md:3:15: info: this comment never ends and is shown as text (write --> after"
                                + " it)");
        assertThat(course.read("a.html")).doesNotContain("<!-- never").contains("before</div>", "<h2 id=\"b\">");
        assertThat(course.page("b.html").select(".turn").last().text()).contains("Bye.");
        assertThat(course.page("b.html").text()).contains("<!-- never *mind*");
    }

    @Test
    void every_page_forbids_scripts_and_styles_from_elsewhere_and_inside() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n").build();
        for (String file :
                course.files().stream().filter(name -> name.endsWith(".html")).toList()) {
            assertThat(course.page(file)
                            .select("meta[http-equiv=Content-Security-Policy]")
                            .attr("content"))
                    .as(file)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; ")
                    .doesNotContain("unsafe");
        }
    }

    private static String payload(String file) {
        String number = file.replaceAll("\\D", "");
        return file.matches("p\\d+\\..*") ? PAYLOADS.get(Integer.parseInt(number)) : "";
    }

    /** All that could run, in what comes from the course and not from the theme. */
    private static List<String> dangers(Document page) {
        Element head = page.head();
        Stream<String> inHead = head.select("script:not([src]), style").stream()
                .filter(element -> !isDataBlock(element))
                .map(Element::outerHtml);
        Stream<String> scripts = page.select("script").stream()
                .filter(script -> !isDataBlock(script))
                .filter(script -> !script.attr("src").matches("(\\.\\./)*assets/[a-z-]+\\.[0-9a-f]{10}\\.js"))
                .map(Element::outerHtml);
        Stream<String> elements = page.select("main, .slides, article").stream()
                .flatMap(main -> main.getAllElements().stream())
                .filter(element -> BAD_ELEMENTS.contains(element.normalName()))
                .filter(element -> !element.outerHtml().matches("<input type=\"checkbox\" disabled( checked)?>"))
                .filter(element -> !isOfTheTheme(element))
                .map(Element::outerHtml);
        Stream<String> attributes = page.body().getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream()
                        .filter(UnsafeHtmlTest::isBad)
                        .map(Attribute::html));
        return Stream.of(inHead, scripts, elements, attributes)
                .flatMap(danger -> danger)
                .toList();
    }

    /** What catalogues read: browsers don't run it, and nothing in it can end it. */
    private static boolean isDataBlock(Element script) {
        return script.parent().normalName().equals("head")
                && script.attributes().size() == 1
                && script.attr("type").equals("application/ld+json")
                && script.data().startsWith("{\"@context\":\"https://schema.org\"")
                && script.data().indexOf('<') < 0;
    }

    private static boolean isOfTheTheme(Element element) {
        // What authors write stands in the texts of a slide, and is looked through in the template as well.
        return element.closest(".bar, nav, .deck-bar, .controls, header") != null
                || element.is("section.slide > template.whole");
    }

    private static boolean isBad(Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
            return true;
        }
        String value =
                attribute.getValue().replaceAll("[\\s\\p{Cntrl}\u00a0]", "").toLowerCase(Locale.ROOT);
        return ADDRESSES.contains(key)
                && value.matches("[a-z][a-z0-9+.-]*:.*")
                && !value.matches("(https?|mailto|tel):.*");
    }
}
