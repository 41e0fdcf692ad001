package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.parse.LessonParser;
import dev.courseware.render.template.Templates;
import dev.courseware.theme.Theme;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The containers that a course makes itself, a template in {@code theme/blocks} each. */
final class OwnContainers {
    private static final String FOLDER = "theme/blocks/";

    private OwnContainers() {}

    /** Their names; one that can't be a container's, or is taken, is reported. */
    static Set<String> of(Theme theme, Templates templates, Diagnostics diagnostics) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String name : theme.ownBlocks()) {
            String file = FOLDER + name + ".ftlh";
            if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
                diagnostics.report(
                        CoreRule.THEME_BROKEN,
                        file,
                        0,
                        0,
                        "«" + name + "» can't be the name of a container",
                        "use small letters, digits and hyphens");
            } else if (LessonParser.containers().contains(name) || theme.brings("templates/blocks/" + name + ".ftlh")) {
                diagnostics.report(
                        CoreRule.THEME_BROKEN,
                        file,
                        0,
                        0,
                        "the name «" + name + "» is taken",
                        "rename it; the theme's own templates are replaced by files in theme/templates/blocks");
            } else if (templates.has("blocks/" + name)) {
                names.add(name);
            }
        }
        return names;
    }
}
