package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Attributes;
import dev.courseware.model.Position;
import dev.courseware.model.ThemeNames;
import java.util.List;

/** Reads an author's attributes: claims the id, and reports what has no meaning or is reserved for the theme. */
final class OwnAttributes {
    private final ParseContext reading;

    OwnAttributes(ParseContext reading) {
        this.reading = reading;
    }

    /**
     * The attributes, without an id that is taken already and without classes that the theme acts on.
     *
     * @param known the keys that have a meaning where these attributes stand
     */
    Attributes of(Attributes attributes, Position at, List<String> known) {
        for (String key : attributes.values().keySet()) {
            if (!known.contains(key)) {
                String hint = Suggestion.didYouMean(key, known);
                boolean few = hint.isEmpty() && !known.isEmpty();
                reading.report(
                        CoreRule.ATTRIBUTE_UNKNOWN,
                        at,
                        "the attribute «" + key + "» has no meaning here",
                        few ? "known: " + String.join(", ", known) : hint);
            }
        }
        Attributes own = new Attributes(
                attributes.id(),
                attributes.classes().stream().filter(name -> mayHave(name, at)).toList(),
                attributes.values());
        Anchors anchors = reading.anchors();
        if (!own.id().isEmpty() && !anchors.claim(own.id())) {
            String why = anchors.all().contains(own.id())
                    ? "» is used a second time here"
                    : "» is one that this page uses for its turns and their marks";
            reading.report(CoreRule.ID_DUPLICATE, at, "the id «" + own.id() + why, "choose another one");
            return new Attributes("", own.classes(), own.values());
        }
        return own;
    }

    /** Whether an author may give something this class; where the theme acts on it, that is told. */
    boolean mayHave(String className, Position at) {
        if (!ThemeNames.isReserved(className)) {
            return true;
        }
        reading.report(
                CoreRule.CLASS_RESERVED,
                at,
                "the class «" + className
                        + "» is one that the theme's own scripts and layout act on, so it was left out",
                "choose another name, such as «my-" + className + "»");
        return false;
    }
}
