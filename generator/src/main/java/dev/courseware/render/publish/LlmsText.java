package dev.courseware.render.publish;

import dev.courseware.model.Course;
import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.Unit;
import dev.courseware.render.OutputFile;

/** The course in a page of Markdown for language models, as llmstxt.org proposes. */
public final class LlmsText {
    private static final String MARKS = "\\`*_[]<>#|!&";

    private final Course course;
    private final StringBuilder out = new StringBuilder(4096);

    private LlmsText(Course course) {
        this.course = course;
    }

    public static OutputFile of(Outline outline) {
        LlmsText text = new LlmsText(outline.course());
        text.write(outline);
        return new OutputFile(GeneratedPages.LLMS, text.out.toString());
    }

    private void write(Outline outline) {
        out.append("# ").append(plain(course.title())).append('\n');
        String description =
                course.description().isEmpty() ? outline.home().frontMatter().description() : course.description();
        if (!description.isEmpty()) {
            out.append("\n> ").append(plain(description)).append('\n');
        }
        for (Unit unit : outline.units()) {
            boolean own = unit.page().kind() == PageKind.UNIT;
            out.append("\n## ").append(plain(unit.page().title())).append("\n\n");
            if (own) {
                link(unit.page());
            }
            unit.lessons().forEach(this::link);
        }
        outline.glossary().ifPresent(page -> {
            out.append("\n## Optional\n\n");
            link(page);
        });
    }

    private void link(PageRef page) {
        String description = page.frontMatter().description();
        out.append("- [")
                .append(plain(page.title()))
                .append("](")
                .append(course.url())
                .append(SitePath.encode(page.file()))
                .append(')')
                .append(description.isEmpty() ? "" : ": " + plain(description))
                .append('\n');
    }

    /** Text on one line that Markdown takes for text. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 8);
        text.strip().codePoints().forEach(c -> {
            if (MARKS.indexOf(c) >= 0) {
                plain.append('\\').appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                plain.append(plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ' ? "" : " ");
            } else if (!Character.isISOControl(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
