package dev.courseware.svg;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the prefixes of names mean at one place of a file (Namespaces in XML). */
record SvgNames(Map<String, String> spaces) {
    /** Pictures that were cut out of a page don't declare what they are. */
    static final SvgNames FIRST =
            new SvgNames(Map.of("", SvgVocabulary.SVG, "svg", SvgVocabulary.SVG, "xlink", SvgVocabulary.XLINK));

    /** The same with what an element declares. */
    SvgNames inside(Element element) {
        Map<String, String> changed = null;
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                changed = changed == null ? new HashMap<>(spaces) : changed;
                changed.put(
                        key.equals("xmlns") ? "" : key.substring(6),
                        attribute.getValue().strip());
            }
        }
        return changed == null ? this : new SvgNames(changed);
    }

    /** The namespace of an element; empty if nobody declares it. */
    String ofElement(String name) {
        int colon = name.indexOf(':');
        return spaces.getOrDefault(colon < 0 ? "" : name.substring(0, colon), "");
    }

    /** The namespace of an attribute; empty for those of the element itself, {@code ?} if nobody declares it. */
    String ofAttribute(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return "";
        }
        String prefix = name.substring(0, colon);
        return prefix.equals("xml") ? SvgVocabulary.XML : spaces.getOrDefault(prefix, "?");
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
