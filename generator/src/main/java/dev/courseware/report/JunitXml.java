package dev.courseware.report;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.model.TextCharacters;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Diagnostics as JUnit XML, which nearly every CI server displays. There is no standard; this follows the documentation
 * of Jenkins and GitLab. Each file of the course is a test case, which fails for its errors and warnings.
 */
public final class JunitXml {
    private JunitXml() {}

    /**
     * Writes a test suite.
     *
     * @param sources the course's files that were read; those without a diagnostic pass
     */
    public static String write(List<Diagnostic> found, List<String> sources) {
        Map<String, List<Diagnostic>> byFile =
                found.stream().collect(Collectors.groupingBy(Diagnostic::path, TreeMap::new, Collectors.toList()));
        sources.forEach(source -> byFile.putIfAbsent(source, List.of()));
        long failures = byFile.values().stream().filter(JunitXml::hasFailed).count();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement("testsuite");
            out.writeAttribute("name", "courseware");
            out.writeAttribute("tests", String.valueOf(byFile.size()));
            out.writeAttribute("failures", String.valueOf(failures));
            out.writeAttribute("errors", "0");
            out.writeAttribute("skipped", "0");
            for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
                testCase(file.getKey(), file.getValue(), out);
            }
            out.writeCharacters("\n");
            out.writeEndElement();
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can't be written to", e);
        }
        return text + "\n";
    }

    private static boolean hasFailed(List<Diagnostic> found) {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() != Severity.INFO);
    }

    private static void testCase(String file, List<Diagnostic> found, XMLStreamWriter out) throws XMLStreamException {
        out.writeCharacters("\n  ");
        out.writeStartElement("testcase");
        out.writeAttribute("classname", "courseware");
        out.writeAttribute("name", TextCharacters.allowed(file));
        out.writeAttribute("file", TextCharacters.allowed(file));
        if (hasFailed(found)) {
            List<Diagnostic> told = found.stream()
                    .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                    .toList();
            out.writeCharacters("\n    ");
            out.writeStartElement("failure");
            out.writeAttribute("type", told.get(0).id());
            out.writeAttribute("message", TextCharacters.allowed(told.get(0).sentence()));
            out.writeCharacters(TextCharacters.allowed(
                    told.stream().map(Diagnostic::logLine).collect(Collectors.joining("\n"))));
            out.writeEndElement();
            out.writeCharacters("\n  ");
        }
        out.writeEndElement();
    }
}
