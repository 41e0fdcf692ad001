package dev.courseware.check;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.MadePages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two of the course's own files become one file of the site. */
final class AssetCheck implements CourseCheck {
    @Override
    public void check(Map<String, LessonSummary> summaries, Diagnostics diagnostics) {
        Map<String, String> owners = new HashMap<>();
        MadePages.ALL.forEach(file -> owners.put(file, "a file that courseware makes itself"));
        for (LessonSummary summary : summaries.values()) {
            owners.put(
                    summary.page().file().toLowerCase(Locale.ROOT),
                    summary.page().source());
            for (String suffix : summary.page().transcripts()) {
                owners.put(
                        summary.page().transcriptFile(suffix).toLowerCase(Locale.ROOT),
                        summary.page().source());
            }
        }
        for (LessonSummary summary : summaries.values()) {
            for (AssetRef asset : summary.assets()) {
                String owner = owners.putIfAbsent(asset.file().toLowerCase(Locale.ROOT), asset.source());
                if (owner != null && !owner.equals(asset.source())) {
                    diagnostics.error(
                            summary.page().source(),
                            asset.position().line(),
                            asset.position().column(),
                            asset.source() + " and " + owner + " both become " + asset.file(),
                            "rename one of them");
                }
            }
        }
    }
}
