package dev.courseware.maven;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A goal as the plugin's descriptor has it, from which Maven's help is written.
 *
 * @param parameters those that can be set, in the descriptor's order, which is that of their names
 */
record GoalDescription(String name, String description, String phase, List<Setting> parameters) {
    /**
     * A parameter.
     *
     * @param property what sets it on the command line; empty if nothing does
     * @param otherwise its value unless it is set; empty if it has none
     */
    record Setting(String name, String type, String description, String property, String otherwise) {}

    /** Our own goals, without Maven's help; empty where the descriptor wasn't made, since it isn't Maven that runs this. */
    static Optional<List<GoalDescription>> all() throws IOException {
        try (InputStream in = GoalDescription.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            if (in == null) {
                return Optional.empty();
            }
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            return Optional.of(elements(plugin, "mojo").stream()
                    .map(GoalDescription::goal)
                    .filter(goal -> !goal.name().equals("help"))
                    .toList());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the plugin's descriptor can't be read", e);
        }
    }

    private static GoalDescription goal(Element mojo) {
        Element configuration = elements(mojo, "configuration").get(0);
        List<Setting> settings = new ArrayList<>();
        for (Element parameter : elements(mojo, "parameter")) {
            if (text(parameter, "editable").equals("true")) {
                settings.add(setting(parameter, configuration));
            }
        }
        return new GoalDescription(text(mojo, "goal"), text(mojo, "description"), text(mojo, "phase"), settings);
    }

    private static Setting setting(Element parameter, Element configuration) {
        String name = text(parameter, "name");
        List<Element> value = elements(configuration, name);
        String expression = value.isEmpty() ? "" : value.get(0).getTextContent().strip();
        return new Setting(
                name,
                text(parameter, "type"),
                text(parameter, "description"),
                expression.startsWith("${") ? expression.substring(2, expression.length() - 1) : expression,
                value.isEmpty() ? "" : value.get(0).getAttribute("default-value"));
    }

    private static String text(Element in, String name) {
        List<Element> found = elements(in, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    private static List<Element> elements(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
