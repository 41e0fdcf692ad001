package dev.courseware.maven;

import dev.courseware.maven.GoalDescription.Setting;
import java.util.List;
import java.util.Map;

/** The tour's page of goals, as the plugin's descriptor has them. */
final class GoalsPage {
    private static final String HEAD = """
        ---
        title: Goals
        description: All goals of courseware with their parameters.
        slides: none
        ---

        <!-- Written by the tests from the code, with -Dreference.rewrite=true; don't edit it here. -->

        Set a parameter on the command line, as in `mvn courseware:build -Dcourseware.failOnWarning`, or in the pom: in the plugin's
        `<configuration>`, by the last part of its name. `mvn courseware:help -Ddetail` lists them too.
        """;

    private static final String TARGET = "${project.build.directory}";
    private static final Map<String, String> PLACES =
            Map.of(TARGET, "target", "${project.basedir}", "the project's folder", "${user.dir}", "the current folder");

    private GoalsPage() {}

    static String of(List<GoalDescription> goals) {
        StringBuilder page = new StringBuilder(HEAD);
        for (GoalDescription goal : goals) {
            page.append("\n## courseware:").append(goal.name()).append("\n\n");
            page.append(goal.description()).append('\n');
            if (!goal.phase().isEmpty()) {
                page.append("\nDefault phase: `").append(goal.phase()).append("`.\n");
            }
            for (Setting setting : goal.parameters()) {
                page.append("\n`").append(setting.property()).append('`').append(otherwise(setting.otherwise()));
                page.append("\n: ").append(setting.description()).append('\n');
            }
        }
        return page.toString();
    }

    private static String otherwise(String value) {
        if (value.isEmpty()) {
            return "";
        }
        return " (default: " + PLACES.getOrDefault(value, "`" + value.replace(TARGET, PLACES.get(TARGET)) + "`") + ")";
    }
}
