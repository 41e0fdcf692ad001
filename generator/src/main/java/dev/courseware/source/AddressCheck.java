package dev.courseware.source;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.PageRef;
import dev.courseware.model.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** No two sources may become one file, not even where a file system ignores case. */
final class AddressCheck {
    private final Map<String, PageRef> owners = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Diagnostics diagnostics;

    private AddressCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void check(PageRef home, List<Unit> units, Optional<PageRef> glossary, Diagnostics diagnostics) {
        AddressCheck check = new AddressCheck(diagnostics);
        check.claim(home.file(), home);
        glossary.ifPresent(page -> check.claim(page.file(), page));
        for (Unit unit : units) {
            if (unit.page() != home) {
                check.claim(unit.page().file(), located(unit));
            }
            for (PageRef lesson : unit.lessons()) {
                check.claim(lesson.file(), lesson);
                if (lesson.hasDeck()) {
                    check.claim(lesson.deckFile(), lesson);
                    check.claim(lesson.linearFile(), lesson);
                    check.claim(lesson.handoutFile(), lesson);
                }
            }
        }
    }

    /** A folder without index.md is told by its path. */
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
        PageRef owner = owners.putIfAbsent(file.toLowerCase(Locale.ROOT), page);
        if (owner != null && owner != page && told.add(page.source())) {
            diagnostics.error(
                    page.source(),
                    1,
                    1,
                    "this source and " + owner.source() + " both become " + file,
                    "rename one of them; number prefixes and case are no part of an address");
        }
    }
}
