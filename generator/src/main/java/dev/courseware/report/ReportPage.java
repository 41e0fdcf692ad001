package dev.courseware.report;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.model.TextCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Diagnostics as a page for people, file by file, each with the lines around it. Well-formed HTML without scripts; its
 * style sheet is {@code report.css} beside it.
 */
public final class ReportPage {
    private static final int AROUND = 2;
    private static final int LONGEST_LINE = 300;

    private final XMLStreamWriter out;

    private ReportPage(XMLStreamWriter out) {
        this.out = out;
    }

    /** Gives access to the lines of the course's files. */
    public interface Excerpts {
        /** The text of a line, counted from 1; empty if there is no such line or the file can't be read. */
        String line(String path, int line);
    }

    /**
     * Writes the page.
     *
     * @param title the course's title
     * @param excerpts reads the lines around a problem
     */
    public static String write(List<Diagnostic> found, String title, Excerpts excerpts) {
        StringWriter text = new StringWriter();
        text.append("<!DOCTYPE html>\n");
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new ReportPage(out).page(found, title, excerpts);
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can't be written to", e);
        }
        return text.append('\n').toString();
    }

    /** The content of the style sheet {@code report.css}, which the page links to. */
    public static String style() {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page(List<Diagnostic> found, String title, Excerpts excerpts) throws XMLStreamException {
        open("html", "lang", "en");
        open("head");
        empty("meta", "charset", "utf-8");
        empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'self'");
        element("title", "Report: " + title);
        empty("link", "rel", "stylesheet", "href", "report.css");
        close();
        open("body");
        open("main");
        element("h1", title.isEmpty() ? "Report" : title);
        element("p", summary(found), "class", "summary");
        Map<String, List<Diagnostic>> byFile =
                found.stream().collect(Collectors.groupingBy(Diagnostic::path, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
            open("section");
            element("h2", file.getKey());
            for (Diagnostic diagnostic : file.getValue()) {
                problem(diagnostic, excerpts);
            }
            close();
        }
        rules(found);
        close();
        close();
        close();
    }

    private void problem(Diagnostic diagnostic, Excerpts excerpts) throws XMLStreamException {
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        open("article", "class", severity);
        open("p", "class", "head");
        element("strong", severity);
        out.writeCharacters(" ");
        element("code", diagnostic.place());
        out.writeCharacters(" ");
        element("a", diagnostic.id(), "href", "#" + diagnostic.id());
        close();
        element("p", diagnostic.message());
        if (!diagnostic.hint().isEmpty()) {
            element("p", diagnostic.hint(), "class", "hint");
        }
        if (diagnostic.line() > 0) {
            excerpt(diagnostic.line(), line -> excerpts.line(diagnostic.path(), line));
        }
        close();
    }

    private void excerpt(int at, IntFunction<String> lines) throws XMLStreamException {
        int first = Math.max(1, at - AROUND);
        while (first < at && lines.apply(first).isEmpty()) {
            first++;
        }
        int last = at + AROUND;
        while (last > at && lines.apply(last).isEmpty()) {
            last--;
        }
        open("pre", "tabindex", "0");
        for (int line = first; line <= last; line++) {
            String text = lines.apply(line);
            String cut = text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + " …";
            open(line == at ? "mark" : "span");
            element("span", String.format(Locale.ROOT, "%5d  ", line), "class", "number");
            out.writeCharacters(clean(cut) + "\n");
            close();
        }
        close();
    }

    private void rules(List<Diagnostic> found) throws XMLStreamException {
        if (found.isEmpty()) {
            return;
        }
        open("section");
        element("h2", "What these checks want");
        open("dl");
        for (Map.Entry<String, String> rule : RuleList.purposes(found).entrySet()) {
            if (found.stream().anyMatch(diagnostic -> diagnostic.id().equals(rule.getKey()))) {
                element("dt", rule.getKey(), "id", rule.getKey());
                element("dd", rule.getValue());
            }
        }
        close();
        close();
    }

    private static String summary(List<Diagnostic> found) {
        if (found.isEmpty()) {
            return "No problems.";
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = found.stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .count();
            if (count > 0) {
                String name =
                        severity == Severity.INFO ? "remark" : severity.name().toLowerCase(Locale.ROOT);
                parts.add(count + " " + name + (count == 1 ? "" : "s"));
            }
        }
        return String.join(", ", parts) + ".";
    }

    private void element(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        out.writeCharacters(clean(text));
        close();
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        // HTML parsers read the <p/> of an empty element as a start tag.
        out.writeCharacters("");
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private void close() throws XMLStreamException {
        out.writeEndElement();
    }

    private static String clean(String text) {
        return TextCharacters.allowed(text);
    }
}
