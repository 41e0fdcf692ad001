package dev.courseware.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Judges a published drawing by the trees that readers make of it: that of XML, where it is well-formed, and in any case
 * that of HTML. Nothing in it runs or comes from elsewhere.
 */
final class DrawingJudge {
    private static final Set<String> RUNNING = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "handler",
            "listener",
            "link",
            "base",
            "meta",
            "form");

    private static final Set<String> CHANGING = Set.of("set", "animate", "animatetransform", "animatemotion");
    private static final Pattern CALL = Pattern.compile("on[a-z]+");
    private static final Pattern SCHEME = Pattern.compile("(?:java|vb)script:|data:(?!image/(?:png|gif|jpeg|webp))");
    private static final Pattern STYLE = Pattern.compile("@import|expression\\(|-moz-binding|behavior:");
    private static final Pattern HIDDEN = Pattern.compile("[\\s\\p{Cntrl}]+|/\\*.*?\\*/", Pattern.DOTALL);

    private final List<String> faults = new ArrayList<>();

    private DrawingJudge() {}

    /**
     * What is wrong, one line each; empty if nothing is.
     *
     * @param bytes one byte a letter
     */
    static List<String> faults(String bytes) {
        DrawingJudge judge = new DrawingJudge();
        byte[] content = bytes.getBytes(StandardCharsets.ISO_8859_1);
        judge.xml(content);
        for (Element element :
                Jsoup.parse(new String(content, StandardCharsets.UTF_8)).getAllElements()) {
            judge.element(element.normalName(), element.data() + element.wholeOwnText());
            for (Attribute attribute : element.attributes()) {
                judge.attribute(element.normalName(), attribute.getKey(), attribute.getValue());
            }
        }
        return List.copyOf(judge.faults);
    }

    private void xml(byte[] content) {
        try {
            node(parser().parse(new ByteArrayInputStream(content)));
        } catch (SAXException | IOException notWellFormed) {
            // A browser shows nothing of it, unless it takes it for HTML.
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void node(Node node) {
        if (node instanceof ProcessingInstruction instruction) {
            if (instruction.getTarget().equalsIgnoreCase("xml-stylesheet")) {
                faults.add("it loads a style sheet");
            }
        } else if (node instanceof org.w3c.dom.Element element) {
            element(local(element), element.getTextContent());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                attribute(
                        local(element),
                        local(attributes.item(i)),
                        attributes.item(i).getNodeValue());
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
    }

    private static String local(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    private void element(String name, String text) {
        String plain = plain(name);
        if (RUNNING.contains(plain)) {
            faults.add("it has <" + name + ">");
        }
        if (plain.equals("style")) {
            style(text);
        }
    }

    private void attribute(String element, String name, String value) {
        String plain = plain(name);
        if (CALL.matcher(plain).matches()) {
            faults.add("<" + element + " " + name + "> runs something");
        }
        if (SCHEME.matcher(written(value)).find()) {
            faults.add("<" + element + " " + name + "> leads to " + value);
        }
        if (plain.equals("style")) {
            style(value);
        }
        String changed = plain(value.strip());
        boolean live = CALL.matcher(changed).matches() || changed.equals("href");
        if (CHANGING.contains(plain(element)) && plain.equals("attributename") && live) {
            faults.add("<" + element + "> changes " + value);
        }
    }

    private void style(String text) {
        String written = written(text);
        if (SCHEME.matcher(written).find() || STYLE.matcher(written).find()) {
            faults.add("its style runs or loads something: " + text);
        }
    }

    /** A name without its prefix. */
    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** What browsers make of an address or style: they skip blanks, control characters and comments. */
    private static String written(String value) {
        return HIDDEN.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // Many a harmless drawing has some.
        }

        @Override
        public void error(SAXParseException exception) {
            // Not told where there is no grammar.
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXParseException {
            throw exception;
        }
    }
}
