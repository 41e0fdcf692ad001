package dev.courseware.parse.foreign;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The syntaxes of other tools that stand as text here, one entry each. Where one might be plain prose or code, its
 * expression is strict: nothing is told rather than something false.
 */
enum ForeignKind {
    MDBOOK_COMMAND(
            Where.ANYWHERE,
            List.of("{{#", "{{ #"),
            "\\{\\{\\s?#(?:include|rustdoc_include|playground|shiftinclude|title|template)\\b[^}\\n]{0,300}}}",
            "a command of mdBook",
            "a fence of code may hold nothing but «include: ../src/app.rs#region»"),
    HANDLEBARS(
            Where.TEXT,
            List.of("{{#"),
            "\\{\\{#(?:if|each|unless|with|quiz|tabs|tab|endtab|endtabs|ref)\\b[^}\\n]{0,300}}}",
            "a command of another tool's templates",
            "nothing is run here; write what it stands for"),
    LIQUID_TAG(
            Where.TEXT,
            List.of("{%"),
            "(?<!\\{)\\{%-?\\s*/?[a-z]\\w*[^%\\n]{0,300}%}",
            "a tag of Jekyll, GitBook or Jinja",
            "write what it stands for: a callout is «::: note», code of a file «include: path», a link"
                    + " [text](file.md)"),
    LIQUID_VALUE(
            Where.TEXT,
            List.of("{{"),
            "\\{\\{-?\\s*\\$?[A-Za-z_]\\w*(?:\\.[\\w-]+)+\\s*(?:\\|[^}\\n]{0,300})?-?}}",
            "a value of another tool's templates",
            "write the value itself"),
    HUGO_SHORTCODE(
            Where.TEXT,
            List.of("{{<", "{{%"),
            "\\{\\{[<%]\\s*/?[\\w./-]+[^}\\n]{0,300}[%>]}}",
            "a shortcode of Hugo",
            "write a callout as «::: note», a figure as ![what it shows](img.png \"caption\"), a link as"
                    + " [text](file.md)"),
    LIASCRIPT_EFFECT(
            Where.TEXT,
            List.of("{{"),
            "(?:--)?\\{\\{[|>]?\\s?[0-9]{1,3}(?:\\s?-\\s?[0-9]{1,3})?\\s?[|>]?}}(?:--)?",
            "an effect of LiaScript",
            "what a speaker says stands in «::: notes»; «. . .» shows the rest of a slide later"),
    LIASCRIPT_QUIZ(
            Where.LINE,
            List.of("[[", "[("),
            "(?:[-*]\\s+)?\\[(?:\\[[ X?!]]|\\([ X]\\))](?!\\().*",
            "a quiz of LiaScript",
            "write «::: quiz single» or «multiple» with a list of «- [x] right» and «- [ ] wrong»"),
    IMPORT(
            Where.LINE,
            List.of("@import", "import ", "export "),
            "@import\\s+\\(?[\"'].*|import\\s+(?:\\{[^}]{0,300}}|\\*\\s+as\\s+\\w+|\\w+)\\s+from\\s+[\"'].*"
                    + "|import\\s+[\"'][./@].*|export\\s+(?:const|default|function)\\s.*",
            "an import of another tool",
            "nothing is imported into Markdown; code of a file comes in with «include: path»"),
    MKDOCS_ADMONITION(
            Where.BLOCK,
            List.of("!!!", "???"),
            "(?:!!!|\\?\\?\\?\\+?)\\s+[A-Za-z][\\w-]*[^\\n]{0,300}\\n(?:\\t| {4}).*",
            "an admonition of MkDocs without a name that is known",
            "write «!!! note \"Title\"», or «::: note Title» … «:::»"),
    MKDOCS_TAB(
            Where.LINE,
            List.of("=== "),
            "===[!+]?\\s+\"[^\"\\n]+\"",
            "a tab of MkDocs",
            "write «:::: tabs» with «::: tab Title» … «:::» for each"),
    MKDOCS_SNIPPET(
            Where.ANYWHERE_LINE,
            List.of("--8<--"),
            "-{1,2}8<-{1,2}\\s+\"[^\"\\n]+\"",
            "a snippet of MkDocs",
            "a fence of code may hold nothing but «include: ../src/app.py#region»"),
    MYST_TARGET(
            Where.BLOCK,
            List.of(")="),
            "\\([\\w][\\w:.-]*\\)=(?=\\n.)",
            "a target of MyST",
            "leave a blank line below it, or write {#name} after the heading it stands for"),
    MYST_ROLE(
            Where.TEXT,
            List.of("}`"),
            "(?<![\\w$\\\\])\\{[a-z][a-z:+-]*}`[^`\\n]{0,300}`",
            "a role of MyST",
            "write a link as [text](file.md#place), a formula as $x^2$, a term as [[term]]"),
    SPHINX_ROLE(
            Where.TEXT,
            List.of(":`"),
            "(?<![\\w:`]):(?:[a-z]+:)?(?:ref|doc|term|class|func|meth|mod|attr|file|math|numref|eq|cite|kbd|download):"
                    + "`[^`\\n]{1,300}`",
            "a role of Sphinx",
            "write a link as [text](file.md#place), a formula as $x^2$, a term as [[term]]"),
    SPHINX_DIRECTIVE(
            Where.LINE,
            List.of(".. "),
            "\\.\\. (?:_[\\w-]+:|[a-z][\\w-]*::).*",
            "a directive of reStructuredText",
            "write «::: note Title» … «:::», a fence of code, or an image as ![what it shows](img.png)"),
    DIRECTIVE(
            Where.INFO,
            List.of("{"),
            "\\{(?!(?:math|code|code-cell|code-block|sourcecode|code-example|highlight)})[a-z][a-z:_-]*}.*",
            "a directive of MyST",
            "its text is shown as code; write a picture as ![what it shows](img.png), a table as a table"),
    CITATION(
            Where.TEXT,
            List.of("[@"),
            "\\[@[\\w][\\w:.#$%&+?<>~/-]*(?:[;,][^\\]\\n]{0,300})?](?!\\()",
            "a citation of Pandoc",
            "write a link or a footnote, [^name]"),
    KRAMDOWN(
            Where.TEXT,
            List.of("{:"),
            "\\{:(?:\\s*(?:[.#][\\w-]+|toc|[\\w-]+=(?:\"[^\"\\n]*\"|'[^'\\n]{0,300}'|[\\w./-]+)))+\\s*}",
            "an attribute list of kramdown",
            "write {#id .class} without a colon; a quotation that it makes a callout is «::: exercise» … «:::»"),
    CONTENTS(
            Where.LINE,
            List.of("[toc", "[TOC", "[Toc", "[_toc", "[_TOC"),
            "(?i)\\[\\[?_?toc_?]]?|@\\[toc]",
            "a place for a table of contents",
            "take it out; each page has one"),
    JUPYTER(
            Where.LINE,
            List.of("%"),
            "%{1,2}(?:matplotlib|load_ext|reload_ext|autoreload|timeit|bash|writefile|capture|pip|conda|run)\\b.*",
            "a command of Jupyter",
            "put code into a fence: «```python»"),
    BLOCK_COMPONENT(
            Where.LINE,
            List.of("::"),
            "::[a-z][\\w-]*(?:::|\\{[^}\\n]{0,300}}|\\[[^\\]\\n]{0,300}])?",
            "a slot or a component of Slidev or Nuxt",
            "write «::: columns» with «:::: column», or another container"),
    SHORTCODE(
            Where.TEXT,
            List.of("[/"),
            "\\[([a-z][\\w-]{2,20})(?:\\s[^\\]\\n]{0,300})?][^\\n]{0,300}\\[/\\1]",
            "a shortcode",
            "write a picture as ![what it shows](img.png \"caption\"), a callout as «::: note»"),
    DOCFX(
            Where.TEXT,
            List.of("[!"),
            "\\[!(?:INCLUDE|VIDEO|code-[\\w-]+|div)\\b[^\\]\\n]{0,300}]?",
            "an extension of DocFX",
            "code of a file comes in with «include: path», a video with ![what it shows](film.mp4)"),
    EMBED(
            Where.TEXT,
            List.of("![["),
            "!\\[\\[[^\\]\\n]{1,300}]]",
            "an embedded file of Obsidian",
            "write ![what it shows](img.png)"),
    PYMDOWN_BLOCK(
            Where.BLOCK,
            List.of("///"),
            "/{3,}\\s+(?:note|abstract|info|tip|hint|success|question|warning|failure|danger|bug|example|quote|important|caution|admonition|details|tab|html|define|caption|figure-caption|table-caption)\\s*(?:\\|.*)?(?=\\n"
                    + "|$)",
            "a block of MkDocs",
            "write «::: note Title» … «:::»"),
    ABBREVIATION(
            Where.LINE,
            List.of("*["),
            "\\*\\[[^\\]\\n]{1,100}]:\\s.*",
            "an abbreviation of MkDocs or PHP Markdown Extra",
            "explain it in glossary.md beside course.yml"),
    RAISED(
            Where.TEXT,
            List.of("^", "~"),
            "(?<=[\\p{L}\\p{N})])\\^[\\p{L}\\p{N}+-]{1,12}\\^(?![\\^\\p{N}])"
                    + "|(?<=[\\p{L})])~[\\p{L}\\p{N}+-]{1,12}~(?!~)",
            "raised or lowered text of Pandoc",
            "write <sup>2</sup>, <sub>2</sub>, or a formula, $x^2$"),
    EMOJI(
            Where.TEXT,
            List.of(":"),
            "(?<![\\w:/]):(?:smiley?|grin(?:ning)?|laughing|wink|blush|thinking|confused|cry|sob|joy|heart|tada|rocket|"
                    + "fire|sparkles|star|bulb|memo|pencil2?|book|books|warning|x|white_check_mark|heavy_check_mark|"
                    + "check_mark_button|point_(?:right|left|up|down)|arrow_(?:right|left|up|down)|"
                    + "information_source|question|exclamation|construction|bug|zap|lock|key|link|mag|eyes|wave|clap|"
                    + "muscle|pray|raised_hands|ok_hand|thumbsup|thumbsdown|\\+1|-1|100|hourglass|wrench|gear|computer|"
                    + "material-[a-z0-9-]+|fontawesome-[a-z0-9-]+|octicons-[a-z0-9-]+):(?![\\w:`])",
            "the name of an emoji or icon",
            "put in the sign itself, such as ⚠ or ✓"),
    QUARTO_REFERENCE(
            Where.TEXT,
            List.of("@"),
            "(?<![\\w@./\\[])@(?:fig|tbl|eq|sec|lst|thm|lem|cor|def|exm|exr)-[\\w-]*\\w",
            "a reference of Quarto",
            "write a link to its id: [](#eq-energy), [the figure](#rack)"),
    TOML(
            Where.BLOCK,
            List.of("+++"),
            "\\+{3}\\s*\\n\\s*[\\w-]+\\s*=",
            "front matter in TOML",
            "write it in YAML, between two lines «---»: «title: The title»"),
    TABLE_RULE(
            Where.LINE,
            List.of("|-", "| -", "|:", "| :", "-|", "- |"),
            "\\|?\\s*+:?-+:?\\s*+(?:\\|\\s*+:?-+:?\\s*+)+\\|?|\\|\\s*+:?-{2,}+:?\\s*+\\|",
            "the line below the head of a table that isn't one",
            "give the line above it as many cells: «| a | b |»"),
    HIGHLIGHT(
            Where.TEXT,
            List.of("=="),
            "(?<![\\w=!<>])==(?=[\\p{L}\\p{N}*_\"(])[^=\\n]{1,200}(?<=[^\\s=])==(?![\\w=])",
            "marked text of Obsidian or MkDocs",
            "write **bold** or *emphasis*"),
    BOLD_AT_SIGN(
            Where.TEXT,
            "!\"#$%&'()+,-./:;<=>?@]}".chars().mapToObj(c -> (char) c + "**").toList(),
            "(?<![\\p{L}\\p{N}*\\\\])\\*\\*(?=[^\\s*])[^*\\n]{0,200}[!-)+-/:-@\\]}]\\*\\*"
                    + "(?=[a-zA-Z0-9\\u00C0-\\u024F\\u0370-\\u052F])",
            "bold that ends between a sign and a letter",
            "put a space after the asterisks, or the sign after them"),
    SLIDE_COMMENT(
            Where.COMMENT,
            List.of("<!--"),
            "<!--\\s*(?:\\.(?:slide|element):|_?(?:class|paginate|backgroundColor|backgroundImage|headingDivider|"
                    + "header|footer|theme|transition|fit)\\s*:)[\\s\\S]*",
            "a directive of Marp or reveal.js",
            "it changes nothing; write {background=\"img.png\"} or {.center} after the slide's heading"),
    ASCIIDOC(
            Where.LINE,
            List.of("[source", "[NOTE]", "[TIP]", "[WARNING]", "[IMPORTANT]"),
            "\\[source(?:,[^\\]\\n]{0,300})?]|\\[(?:NOTE|TIP|WARNING|IMPORTANT)]",
            "AsciiDoc",
            "write Markdown: a fence of code «```java», a callout «::: note»"),
    ORG(
            Where.LINE,
            List.of("#+"),
            "#\\+(?i:begin_|end_|title:|author:|attr_|caption:|include:|results:).*",
            "Org mode",
            "write Markdown: a fence of code «```python», a heading «## Title»"),
    LATEX(
            Where.TEXT,
            List.of(
                    "\\newpage",
                    "\\pagebreak",
                    "\\clearpage",
                    "\\vspace",
                    "\\hspace",
                    "\\noindent",
                    "\\tableofcontents",
                    "\\textit{",
                    "\\label{",
                    "\\section{",
                    "\\footnote{",
                    "\\begin{",
                    "\\cite{",
                    "\\ref{",
                    "\\eqref{",
                    "\\textbf{",
                    "\\emph{",
                    "\\includegraphics"),
            "\\\\(?:newpage|pagebreak|clearpage|noindent|tableofcontents)\\b|\\\\(?:begin|cite|ref|eqref|label|textbf|textit|emph|section|footnote|includegraphics|[vh]space\\*?)(?:\\[[^\\]\\n"
                    + "]{0,300}])?\\{[^}\\n"
                    + "]{0,300}}",
            "LaTeX outside of a formula",
            "put formulas between dollar signs, $x$ or $$ … $$, and write the rest in Markdown"),
    LATEX_FORMULA(
            Where.TEXT,
            List.of("\\(", "\\["),
            "\\\\\\([^\\n"
                    + "()]{0,300}(?:\\\\[a-zA-Z]|\\^)[^\\n"
                    + "]{0,300}?\\\\\\)|\\\\\\[[^\\n"
                    + "\\]]{0,300}(?:\\\\[a-zA-Z]|\\^)[^\\n"
                    + "]{0,300}?\\\\]",
            "a formula between backslashes and brackets",
            "put it between dollar signs: $x^2$, $$ x^2 $$");

    /** Where such a text is looked for. */
    enum Where {
        /** Within the words of paragraphs and headings, not in code. */
        TEXT,
        /** Where it is all of a line of a paragraph. */
        LINE,
        /** Where a paragraph begins with it. */
        BLOCK,
        /** Within words and within listings. */
        ANYWHERE,
        /** Where it is all of a line of a paragraph or a listing. */
        ANYWHERE_LINE,
        /** Behind the fence of code in a language that nobody knows. */
        INFO,
        /** In comments. */
        COMMENT
    }

    private final Where where;
    private final List<String> signs;
    private final Pattern pattern;
    private final String seems;
    private final String instead;

    /**
     * @param signs of which one stands in any such text; what is looked for first
     * @param pattern what it looks like
     * @param seems what it seems to be
     * @param instead what to write
     */
    ForeignKind(Where where, List<String> signs, String pattern, String seems, String instead) {
        this.where = where;
        this.signs = signs;
        this.pattern = Pattern.compile(pattern);
        this.seems = seems;
        this.instead = instead;
    }

    Where where() {
        return where;
    }

    Pattern pattern() {
        return pattern;
    }

    String seems() {
        return seems;
    }

    String instead() {
        return instead;
    }

    List<String> signs() {
        return signs;
    }
}
