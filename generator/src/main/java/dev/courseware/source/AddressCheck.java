package dev.courseware.source;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Redirect;
import dev.courseware.model.SiteNames;
import dev.courseware.model.SitePath;
import dev.courseware.model.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks that no two sources become the same file, not even on file systems that ignore case. */
public final class AddressCheck {
    private final Map<String, PageRef> owners = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Diagnostics diagnostics;

    private AddressCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reports sources and former addresses whose file another source already becomes.
     *
     * @param names determines the files that are made
     */
    public static void check(Outline outline, SiteNames names, Diagnostics diagnostics) {
        AddressCheck check = new AddressCheck(diagnostics);
        names.of(outline).forEach(check::reserve);
        check.claim(outline.home().file(), outline.home());
        outline.glossary().ifPresent(page -> check.claim(page.file(), page));
        for (Unit unit : outline.units()) {
            if (unit.page() != outline.home()) {
                check.claim(unit.page().file(), located(unit));
            }
            for (PageRef lesson : unit.lessons()) {
                names.of(lesson).forEach(file -> check.claim(file, lesson));
            }
        }
        outline.redirects().forEach(check::claim);
        outline.redirects().forEach(check::claimFolders);
    }

    private void reserve(String file) {
        owners.put(SitePath.folded(file), new PageRef("", file, PageKind.MADE, file, FrontMatter.NONE));
    }

    /** A folder without index.md is reported by its path. */
    private static PageRef located(Unit unit) {
        PageRef page = unit.page();
        if (!page.source().isEmpty() || unit.lessons().isEmpty()) {
            return page;
        }
        String lesson = unit.lessons().get(0).source();
        String folder = lesson.substring(0, lesson.lastIndexOf('/'));
        return new PageRef(folder, page.address(), page.kind(), page.title(), page.frontMatter());
    }

    private void claim(String file, PageRef page) {
        PageRef owner = owners.putIfAbsent(SitePath.folded(file), page);
        if (owner != null && owner.kind() == PageKind.MADE && told.add(page.source())) {
            diagnostics.report(
                    CoreRule.ADDRESS_TAKEN,
                    page.source(),
                    1,
                    1,
                    "this source becomes " + file + ", which is the name of a file that courseware makes itself",
                    "rename it");
        } else if (owner != null && owner != page && told.add(page.source())) {
            diagnostics.report(
                    CoreRule.ADDRESS_TAKEN,
                    page.source(),
                    1,
                    1,
                    "this source and " + owner.source() + " both become " + file,
                    "rename one of them; number prefixes and case are not part of an address");
        }
    }

    private void claim(Redirect redirect) {
        String file = SitePath.folded(redirect.file());
        PageRef owner = owners.get(file);
        if (owner == null) {
            owners.put(file, redirect.page());
            return;
        }
        boolean alias = !owner.file().equalsIgnoreCase(redirect.file());
        String who = owner.kind() == PageKind.MADE
                ? "a page that courseware makes itself"
                : owner == redirect.page() && !alias
                        ? "this page's own address"
                        : (alias ? "a former address of " : "the address of ") + name(owner);
        report(redirect, "is " + who);
    }

    /** Reports a redirect that needs a folder where a page already is. */
    private void claimFolders(Redirect redirect) {
        String file = SitePath.folded(redirect.file());
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            PageRef owner = owners.get(file.substring(0, slash));
            if (owner != null) {
                report(redirect, "needs a folder with the same name as a page of " + name(owner));
                return;
            }
        }
    }

    private static String name(PageRef page) {
        if (page.kind() == PageKind.MADE) {
            return "courseware's own, " + page.address() + ",";
        }
        return page.source().isEmpty() ? page.file() : page.source();
    }

    private void report(Redirect redirect, String problem) {
        diagnostics.report(
                CoreRule.ADDRESS_TAKEN,
                redirect.alias().file(),
                redirect.alias().position().line(),
                redirect.alias().position().column(),
                "the former address «" + redirect.alias().text() + "» " + problem,
                "remove one of the two");
    }
}
