package dev.courseware.check;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.Outline;
import dev.courseware.model.Redirect;
import dev.courseware.model.SitePath;
import java.util.HashMap;
import java.util.Map;

/** Reports former addresses of pages that would need a folder where the site has a file. */
final class RedirectCheck implements CourseRule {
    @Override
    public void check(Outline outline, Map<String, LessonSummary> summaries, Diagnostics diagnostics) {
        if (outline.redirects().isEmpty()) {
            return;
        }
        Map<String, String> assets = new HashMap<>();
        for (LessonSummary summary : summaries.values()) {
            for (AssetRef asset : summary.assets()) {
                assets.put(SitePath.folded(asset.file()), asset.source());
            }
        }
        for (Redirect redirect : outline.redirects()) {
            String file = SitePath.folded(redirect.file());
            for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
                String owner = assets.get(file.substring(0, slash));
                if (owner != null) {
                    diagnostics.report(
                            CoreRule.ADDRESS_TAKEN,
                            redirect.alias().file(),
                            redirect.alias().position().line(),
                            redirect.alias().position().column(),
                            "the former address «" + redirect.alias().text() + "» needs a folder where " + owner
                                    + " stands",
                            "remove it, or rename the file");
                }
            }
        }
    }
}
