package dev.courseware.parse.inline;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says what a list of safe HTML took out of a block. */
final class RemovedHtml {
    private RemovedHtml() {}

    /**
     * The first thing that was taken out, and how many others, in words.
     *
     * @param written as its author wrote it
     * @param clean what is left of it
     */
    static String in(Document written, Document clean) {
        Set<String> left = things(clean);
        Set<String> removed = new LinkedHashSet<>(things(written));
        removed.removeAll(left);
        // An attribute goes with its element.
        removed.removeIf(thing -> thing.contains(" of ") && removed.contains(thing.replaceFirst(".* of ", "the tag ")));
        if (removed.isEmpty()) {
            return "some of this HTML";
        }
        int more = removed.size() - 1;
        return removed.iterator().next() + (more == 0 ? "" : ", as " + more + " more in this block,");
    }

    private static Set<String> things(Document document) {
        Set<String> things = new LinkedHashSet<>();
        for (Element element : document.body().getAllElements()) {
            if (element != document.body()) {
                String tag = "<" + element.normalName() + ">";
                things.add("the tag " + tag);
                for (Attribute attribute : element.attributes()) {
                    things.add("the attribute " + attribute.getKey() + " of " + tag);
                }
            }
        }
        return things;
    }
}
