package dev.courseware.parse;

import dev.courseware.parse.inline.Allowance.Spent;
import dev.courseware.parse.inline.AskedPages;
import dev.courseware.source.Lookup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * On what a lesson's reading depended, and what it had a part in.
 *
 * @param lookups what was looked for in the course's folder, found or not
 * @param asked what was asked of the outline
 * @param scaled the smaller copies of images that it shows, by their places in the site
 * @param formulas what its formulas have cost, by file
 * @param diagrams what its diagrams have cost, by file
 */
public record Origins(
        Set<Lookup> lookups, AskedPages asked, Set<String> scaled, List<Spent> formulas, List<Spent> diagrams) {

    /** The same with another lookup. */
    public Origins with(Lookup lookup) {
        Set<Lookup> all = new LinkedHashSet<>(lookups);
        all.add(lookup);
        return new Origins(all, asked, scaled, formulas, diagrams);
    }
}
