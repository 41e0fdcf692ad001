package dev.courseware.svg;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What the prefixes of names mean at one place of a file (Namespaces in XML).
 *
 * @param spaces what is declared here
 * @param around what holds where that says nothing; null at the top. Nothing is copied, or a file's many declarations
 *     would be as often as there are places that add one.
 */
record SvgNames(Map<String, String> spaces, SvgNames around) {
    /** Pictures that were cut out of a page don't declare what they are. */
    static final SvgNames FIRST =
            new SvgNames(Map.of("", SvgVocabulary.SVG, "svg", SvgVocabulary.SVG, "xlink", SvgVocabulary.XLINK), null);

    /** The same with what an element declares. */
    SvgNames inside(Element element) {
        Map<String, String> declared = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                declared.put(
                        key.equals("xmlns") ? "" : key.substring(6),
                        attribute.getValue().strip());
            }
        }
        return declared.isEmpty() ? this : new SvgNames(declared, this);
    }

    /** The namespace of an element; empty if nobody declares it. */
    String ofElement(String name) {
        int colon = name.indexOf(':');
        return space(colon < 0 ? "" : name.substring(0, colon), "");
    }

    /** The namespace of an attribute; empty for those of the element itself, {@code ?} if nobody declares it. */
    String ofAttribute(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return "";
        }
        String prefix = name.substring(0, colon);
        return prefix.equals("xml") ? SvgVocabulary.XML : space(prefix, "?");
    }

    private String space(String prefix, String otherwise) {
        for (SvgNames here = this; here != null; here = here.around) {
            String space = here.spaces.get(prefix);
            if (space != null) {
                return space;
            }
        }
        return otherwise;
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
