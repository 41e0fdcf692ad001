package dev.courseware.check;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.model.Redirect;
import dev.courseware.model.SiteNames;
import dev.courseware.model.SitePath;
import dev.courseware.model.Unit;
import java.util.HashMap;
import java.util.Map;

/**
 * Reports a file of the course that would become the same file of the site as another one, or as one that courseware
 * makes.
 */
final class AssetCheck implements CourseRule {
    private static final String MADE = "a file that courseware makes itself";

    private final SiteNames names;

    /** @param names the names of the files that courseware makes */
    AssetCheck(SiteNames names) {
        this.names = names;
    }

    @Override
    public void check(Outline outline, Map<String, LessonSummary> summaries, Diagnostics diagnostics) {
        Owners owners = new Owners(outline, summaries);
        for (LessonSummary summary : summaries.values()) {
            for (AssetRef asset : summary.assets()) {
                owners.claim(asset, summary.page().source(), diagnostics);
            }
        }
    }

    /** What each file of the site is made from. */
    private final class Owners {
        private final Map<String, String> owners = new HashMap<>();

        Owners(Outline outline, Map<String, LessonSummary> summaries) {
            names.of(outline).forEach(file -> own(file, MADE));
            own(outline.home());
            for (Unit unit : outline.units()) {
                own(unit.page());
                unit.lessons().forEach(this::own);
            }
            summaries.values().forEach(summary -> own(summary.page()));
            for (Redirect redirect : outline.redirects()) {
                own(redirect.file(), "a former address of " + redirect.page().source());
            }
        }

        private void own(PageRef page) {
            String owner = page.source().isEmpty() ? MADE : page.source();
            names.of(page).forEach(file -> own(file, owner));
        }

        private void own(String file, String owner) {
            owners.put(SitePath.folded(file), owner);
        }

        void claim(AssetRef asset, String namedIn, Diagnostics diagnostics) {
            String owner = owners.putIfAbsent(SitePath.folded(asset.file()), asset.source());
            if (owner != null && !owner.equals(asset.source())) {
                diagnostics.report(
                        CoreRule.ADDRESS_TAKEN,
                        namedIn,
                        asset.position().line(),
                        asset.position().column(),
                        asset.source() + " and " + owner + " both become " + asset.file(),
                        "rename one of them");
            }
        }
    }
}
