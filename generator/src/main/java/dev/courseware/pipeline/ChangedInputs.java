package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.state.InputLog;

/**
 * Finds what was changed while it was being built. A title is read with the outline and a text with its lesson, which must
 * not be of two versions; nor must pages.
 */
final class ChangedInputs {
    private ChangedInputs() {}

    static void tell(InputLog inputs, Diagnostics diagnostics) {
        for (String path : inputs.changed()) {
            diagnostics.report(
                    CoreRule.FILE_CHANGED,
                    path,
                    0,
                    0,
                    (path.equals(LastBuild.THEME.path()) ? "this folder" : "this file")
                            + " was changed while the course was being built",
                    "build it again");
        }
    }
}
